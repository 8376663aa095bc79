import type { Surface, View, Write } from "../write/format.js";
import { writerFor } from "../write/formats.js";
import { paintOf } from "../write/table-paint.js";
import { isColoured } from "./colour.js";
import type { FlagValues } from "./flags.js";
import type { Io } from "./io.js";
import { writeOut } from "./output.js";
import type { Showing } from "./view.js";

/** Writes a run as the flags say; what `--limit` left out is told on stderr. */
export async function show(view: View & Showing, flags: FlagValues, io: Io): Promise<void> {
  await showWith(await writerFor(view.format), view, flags, io);
}

/** The same with a writer that was chosen already. */
export async function showWith(write: Write, view: View, flags: FlagValues, io: Io): Promise<void> {
  const notes: string[] = [];
  const pieces = write(view, surfaceOf(flags, io), (note) => notes.push(note));
  await writeOut(pieces, flags.output, io);
  for (const note of notes) await io.stderr.write(`${note}\n`);
}

/** What results go to: a terminal, or a pipe, whose lines may be of any length; a file has no width and is coloured only when it is asked for. */
export function surfaceOf({ color = "auto", output }: FlagValues, io: Io): Surface {
  if (output !== undefined) return { width: null, paint: paintOf(color === "always") };
  return { width: widthOf(io), paint: paintOf(isColoured(io.stdout, io.env, color)) };
}

/** As many columns as COLUMNS says, in a pipe too, as `ls` and others have it; else those of the terminal. */
function widthOf({ stdout, env }: Io): number | null {
  const written = env.COLUMNS ?? "";
  return /^[1-9]\d{0,5}$/.test(written) ? Number(written) : stdout.columns;
}
