/** Flags that say how texts are read, where no text was. */
import type { Run } from "../model/claims.js";
import { UsageError } from "./exit.js";
import { calledOf, type FlagName, type FlagValues } from "./flags.js";
import type { Io } from "./io.js";
import { tell } from "./messages.js";
import { ownPacks } from "./packs.js";
import type { Reading } from "./reading.js";

/** What an earlier run cannot be given afterwards. */
const READING: readonly FlagName[] = [
  "date",
  "title",
  "publisher",
  "author",
  "url",
  "meta",
  "mode",
  "without",
];

/**
 * Refuses flags that could do nothing because all that was read are earlier runs, so that nobody takes the answer for one that they
 * shaped. A pack still knows names to ask by; that it adds no actors is told. What claims.yaml or the environment says is for the texts
 * that there are, and may be idle.
 *
 * @throws UsageError
 */
export async function refuseIdle(
  readings: readonly Pick<Reading, "stored" | "packs">[],
  flags: FlagValues,
  io: Io,
): Promise<void> {
  const runs: Run[] = [];
  for (const { stored } of readings) {
    if (stored === null) return;
    runs.push(...stored);
  }
  const isGiven = (name: FlagName) => flags[name] !== undefined && flags.settled?.has(name) !== true;
  const idle = READING.filter((name) => isGiven(name) && !isOfJoining(name, runs)).map(
    (name) => `--${calledOf(name)}`,
  );
  if (idle.length > 0) {
    throw new UsageError(
      `${idle.join(", ")}: what was read is an earlier run, and its texts are not read again`,
      `make it anew with ${idle.length === 1 ? "this flag" : "these flags"}, or give the texts`,
    );
  }
  if (isGiven("pack") && !haveReadWith(runs, readings)) {
    await tell(
      "--pack: an earlier run keeps the actors it was made with; the pack only knows names to ask by",
      io,
    );
  }
}

/** Several runs are joined anew, by rules that may be left out. */
function isOfJoining(name: FlagName, runs: readonly Run[]): boolean {
  return name === "without" && runs.length > 1;
}

/** Whether all packs of `--pack` are packs that the runs were made with. */
function haveReadWith(runs: readonly Run[], readings: readonly Pick<Reading, "packs">[]): boolean {
  const wanted = new Set(readings.flatMap(({ packs }) => ownPacks(packs).map(({ sha256 }) => sha256)));
  return runs.every(({ options }) => {
    const had = new Set(options.packs.map(({ sha256 }) => sha256));
    return [...wanted].every((sha256) => had.has(sha256));
  });
}
