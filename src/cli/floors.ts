import { type Figures, MEASURES, type Measure } from "../ask/score/tally.js";
import { chosen } from "./choices.js";
import { UsageError } from "./exit.js";

const SHARES = ["f1", "precision", "recall"] as const;

/** What a figure must be at least. */
export interface Floor {
  readonly measure: Measure;
  readonly share: (typeof SHARES)[number];
  readonly least: number;
}

/**
 * @param written as on the command line: quotes=0.9, sources.precision=0.8
 * @throws UsageError for what is no floor
 */
export function floorsOf(written: readonly string[]): Floor[] {
  return written
    .flatMap((list) => list.split(","))
    .map((one) => {
      const [, name = "", share = "f1", number = ""] =
        /^\s*([\w-]+)(?:\.(\w+))?\s*=\s*([\d.]+)\s*$/.exec(one) ?? [];
      const least = Number(number);
      if (name === "" || !(least >= 0 && least <= 1))
        throw new UsageError(
          `--at-least: "${one}" is no floor`,
          "write it as quotes=0.9 or sources.precision=0.8",
        );
      return {
        measure: chosen("--at-least", name, MEASURES),
        share: chosen("--at-least", share, SHARES),
        least,
      };
    });
}

/** A line for each figure below its floor; one that the gold does not measure is below any. */
export function fallenShort(figures: readonly Figures[], floors: readonly Floor[]): string[] {
  return floors.flatMap(({ measure, share, least }) => {
    const value = figures.find((one) => one.measure === measure)?.[share] ?? null;
    if (value !== null && value >= least) return [];
    return [`${measure}: ${share} is ${value === null ? "not measured" : value.toFixed(3)}, below ${least}`];
  });
}
