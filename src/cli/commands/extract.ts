import type { Run } from "../../model/claims.js";
import { FOREIGN_FORMATS, type ForeignFormat, type Kind, type Section } from "../../write/format.js";
import { DONE, FAILED, NO } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { asked, askingOf, unitNotes } from "../question.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { tellSummary } from "../summary.js";
import { showingOf } from "../view.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { interchange: format, ...others } = flags;
  if (isForeign(format)) {
    const { interchanged } = await import("../interchange.js");
    const { isSound, found } = await interchanged(args, flags, format, io);
    return codeOf(isSound, found, flags);
  }
  const ours = format === undefined ? others : { ...others, format };
  return answer(args, ours, io, null, (whole) => whole);
}

function isForeign(format: FlagValues["interchange"]): format is ForeignFormat {
  return FOREIGN_FORMATS.some((foreign) => foreign === format);
}

/**
 * Reads, asks and shows.
 *
 * @param kinds what is shown, where it is not for `--kind` to say
 * @param question what is made of the claims that the flags ask for, with all that was read beside them
 * @param sections how a table parts them, where it is not by type
 */
export async function answer(
  args: readonly string[],
  flags: FlagValues,
  io: Io,
  kinds: readonly Kind[] | null,
  question: (run: Run, whole: Run) => Run,
  sections?: (run: Run) => readonly Section[],
): Promise<number> {
  const showing = showingOf(flags, kinds);
  const asking = askingOf(flags);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const found = question(asked(reading, asking), reading.run);
  const parted = sections === undefined ? {} : { sections: sections(found) };
  await show({ run: found, ...showing, ...parted }, flags, io);
  if (flags.quiet !== true && (showing.format === "table" || flags.output !== undefined)) {
    await tellSummary(reading.run, found, io);
    for (const note of unitNotes(reading, asking, found)) await io.stderr.write(`${note}\n`);
  }
  return codeOf(reading.isSound, found.claims.length, flags);
}

/** @param found how much the question found */
export function codeOf(isSound: boolean, found: number, flags: FlagValues): number {
  if (!isSound) return FAILED;
  return flags["exit-status"] === true && found === 0 ? NO : DONE;
}
