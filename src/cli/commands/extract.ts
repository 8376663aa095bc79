import type { Kind } from "../../write/format.js";
import { DONE, FAILED, NO } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { asked } from "../question.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { tellSummary } from "../summary.js";
import { showingOf } from "../view.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  return extract(args, flags, io, null);
}

/** @param kinds what is shown, where it is not for `--kind` to say */
export async function extract(
  args: readonly string[],
  flags: FlagValues,
  io: Io,
  kinds: readonly Kind[] | null,
): Promise<number> {
  const showing = showingOf(flags, kinds);
  const whole = await readRun(await inputsOf(args, io), flags, io);
  const answer = asked(whole, flags);
  await show(answer, showing, flags, io);
  if (flags.quiet !== true && (showing.format === "table" || flags.output !== undefined)) {
    await tellSummary(whole, answer, io);
  }
  if (whole.problems.length > 0) return FAILED;
  return flags["exit-status"] === true && answer.claims.length === 0 ? NO : DONE;
}
