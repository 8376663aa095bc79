/** What `extract` writes for other tools. */
import { networkOf } from "../ask/network.js";
import type { DocumentRecord, Run } from "../model/claims.js";
import {
  ANCHORED_FORMATS,
  FOLDER_FORMATS,
  type ForeignFormat,
  GRAPH_FORMATS,
  type View,
} from "../write/format.js";
import { folderWriterFor, foreignWriterFor } from "../write/formats.js";
import { runInUnit } from "../write/offsets.js";
import { originals } from "../write/sheets.js";
import { Failure, UsageError } from "./exit.js";
import type { FlagValues } from "./flags.js";
import { inputsOf } from "./inputs.js";
import type { Io } from "./io.js";
import { tell } from "./messages.js";
import { writeFolder } from "./output.js";
import { asked, askingOf } from "./question.js";
import { type Reading, readRun } from "./reading.js";
import { showWith } from "./show.js";
import { counted, tellSummary } from "./summary.js";
import { textsOf } from "./texts.js";

export async function interchanged(
  args: readonly string[],
  flags: FlagValues,
  format: ForeignFormat,
  io: Io,
): Promise<{ readonly isSound: boolean; readonly found: number }> {
  refuseOthers(flags, format);
  const asking = askingOf(flags);
  const texts = new Map<string, string>();
  const reading = await readRun(await inputsOf(args, io), { ...flags, offsets: "utf16" }, io, { texts });
  const whole = ANCHORED_FORMATS.has(format)
    ? await anchored(reading, texts, flags, format, io)
    : { run: reading.run };
  const run = asked({ ...reading, run: whole.run }, asking);
  const isGraph = GRAPH_FORMATS.some((graph) => graph === format);
  const view: View = {
    ...whole,
    run,
    ...(isGraph ? { network: networkOf(run) } : {}),
    kinds: flags.kind === undefined ? null : new Set(flags.kind),
    fields: null,
    limit: null,
  };
  await write(view, flags, format, io);
  if (flags.quiet !== true && flags.output !== undefined) await tellSummary(reading.run, run, io);
  return { isSound: reading.isSound, found: run.claims.length };
}

function refuseOthers({ json, fields, limit, offsets }: FlagValues, format: ForeignFormat): void {
  if (json === true)
    throw new UsageError(`--json and --format ${format} contradict each other`, "give one of them");
  if (fields !== undefined || limit !== undefined)
    throw new UsageError(
      `${format} has no columns and no rows to choose from`,
      "leave --fields and --limit out",
    );
  if (offsets !== undefined && offsets !== "codepoint" && ANCHORED_FORMATS.has(format))
    throw new UsageError(`${format} counts code points`, "leave --offsets out");
}

/** The run in code points, and its texts as far as they are at hand. */
async function anchored(
  { run }: Reading,
  read: ReadonlyMap<string, string>,
  flags: FlagValues,
  format: ForeignFormat,
  io: Io,
): Promise<Pick<View, "run" | "texts">> {
  const stored = originals(run).filter(({ id }) => !read.has(id));
  const again = await textsOf(stored, flags, io);
  const texts = new Map([...read, ...again]);
  const missing = stored.filter(({ id }) => !texts.has(id));
  if (run.offsets === "byte")
    throw new Failure(
      `${format} counts code points, this run bytes`,
      "make it again with --offsets codepoint",
    );
  if (missing.length > 0) {
    refuseWithout(missing, run, flags, format);
    if (format === "web-annotation") await tell(`${saidOf(missing)}; its words are written alone`, io);
  }
  return { run: run.offsets === "utf16" ? runInUnit(run, texts, "codepoint") : run, texts };
}

/** @throws Failure where the format cannot be written without the texts */
function refuseWithout(
  missing: readonly DocumentRecord[],
  { offsets }: Run,
  { output }: FlagValues,
  format: ForeignFormat,
): void {
  if (offsets !== "codepoint")
    throw new Failure(
      `${saidOf(missing)}; ${format} counts code points, which takes the text`,
      "put it back, or make the run with --offsets codepoint",
    );
  if (FOLDER_FORMATS.has(format) && output !== undefined)
    throw new Failure(
      `${saidOf(missing)}; ${format} wants it beside its annotations`,
      "put it back or read it again",
    );
}

function saidOf(missing: readonly DocumentRecord[]): string {
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : "";
  return `${missing[0]?.path ?? "standard input"}${more}: the text is not there any more, or has changed`;
}

async function write(view: View, flags: FlagValues, format: ForeignFormat, io: Io): Promise<void> {
  const { output } = flags;
  const isFolder = FOLDER_FORMATS.has(format);
  const count = originals(view.run).length;
  if (isFolder && output !== undefined && output !== "-") {
    await writeFolder((await folderWriterFor())(view), output);
    if (flags.quiet !== true) await tell(`${counted(count, "text")} in ${format} written into ${output}`, io);
    return;
  }
  if (isFolder && count > 1)
    throw new UsageError(`${format} of ${count} texts is a folder`, "name a new one with -o FOLDER");
  await showWith(await foreignWriterFor(format), view, flags, io);
}
