import { nearest } from "../ask/nearest.js";
import { UsageError } from "./exit.js";

/**
 * One of a closed set of words, written in small or large letters.
 *
 * @param place where it was written, as the user knows it: `--format`, `CLAIMS_FORMAT`
 * @throws UsageError with what may have been meant, and all there is
 */
export function chosen<Choice extends string>(
  place: string,
  written: string,
  choices: readonly Choice[],
): Choice {
  const lower = written.toLowerCase();
  const choice = choices.find((candidate) => candidate.toLowerCase() === lower);
  if (choice !== undefined) return choice;
  const [meant] = nearest(written, choices, 1);
  const hint = meant === undefined ? "" : `did you mean ${meant}? `;
  throw new UsageError(`${place}: "${written}" is unknown`, `${hint}it can be ${choices.join(", ")}`);
}
