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

/** The terminal that results go to; a file has no width and is coloured only when it is asked for. */
export function surfaceOf({ color = "auto", output }: FlagValues, io: Io): Surface {
  if (output !== undefined) return { width: null, paint: paintOf(color === "always") };
  return { width: io.stdout.columns, paint: paintOf(isColoured(io.stdout, io.env, color)) };
}
