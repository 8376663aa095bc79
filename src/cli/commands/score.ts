import { scoreDocument } from "../../ask/score/score.js";
import { type Figures, figuresOf, type Tally } from "../../ask/score/tally.js";
import { partsOf } from "../../merge/parts.js";
import type { DocumentClaims } from "../../model/claims.js";
import type { GoldDocument } from "../../model/gold.js";
import type { Problem } from "../../model/problem.js";
import type { Sheet } from "../../write/format.js";
import { objectLines } from "../../write/json.js";
import { originals } from "../../write/sheets.js";
import { DONE, FAILED, Failure, NO, UsageError, WrongFlags } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { fallenShort, floorsOf } from "../floors.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { tell, tellProblem } from "../messages.js";
import { writeOut } from "../output.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { counted } from "../summary.js";
import { textsOf } from "../texts.js";
import { showingOf } from "../view.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (flags.gold === undefined) throw new UsageError("score wants what is right", "name it with --gold FILE");
  const showing = showingOf(flags, ["quotes"]);
  const floors = floorsOf(flags["at-least"] ?? []);
  const { readGold } = await import("../../load/gold.js");
  const gold = readGold(flags.gold);
  refuseMissing(gold.problems, flags.gold);
  for (const problem of gold.problems) await tellProblem(problem, io);
  const texts = new Map<string, string>();
  const reading = await readRun(await inputsOf(args, io), { ...flags, offsets: "utf16" }, io, { texts });
  if (reading.run.offsets !== "utf16")
    throw new Failure(
      `score counts UTF-16 code units, this run ${reading.run.offsets}s`,
      "make it without --offsets",
    );
  const stored = originals(reading.run).filter(({ id }) => !texts.has(id));
  const all = new Map([...texts, ...(await textsOf(stored, flags, io))]);

  const scores: Score[] = [];
  const parts = partsOf(reading.run);
  let isSound = reading.isSound && gold.problems.length === 0;
  for (const document of gold.documents) {
    const part = parts.find((one) => isOf(document, one, all));
    const text = part === undefined ? undefined : (all.get(part.document.id) ?? document.text ?? undefined);
    if (part === undefined) await tell(`${document.path}: its text is not among what was read`, io);
    else if (text === undefined) {
      isSound = false;
      await tell(`${part.document.path}: the text is not there any more, or has changed; put it back`, io);
    } else scores.push({ document: part, tally: scoreDocument(document, part, text) });
  }
  if (scores.length === 0)
    throw new Failure("nothing that was read has gold", "a gold file names its text by sha256 or file name");

  const figures = figuresOf(scores.map(({ tally }) => tally));
  if (showing.format === "json") await writeOut(objectLines(recordOf(figures, scores)), flags.output, io);
  else await show({ run: reading.run, ...showing, sheets: [sheetOf(figures)] }, flags, io);
  if (flags.quiet !== true && showing.format === "table")
    await io.stderr.write(
      `${counted(scores.length, "text")} of ${gold.documents.length} with gold scored.\n`,
    );
  const short = fallenShort(figures, floors);
  for (const line of short) await tell(line, io);
  if (!isSound) return FAILED;
  const isNothing = flags["exit-status"] === true && figures.every(({ right }) => right === 0);
  return short.length > 0 || isNothing ? NO : DONE;
}

/** What in a folder of gold is bad is told, and the rest is scored; what `--gold` itself names must be there. */
function refuseMissing(problems: readonly Problem[], named: readonly string[]): void {
  const [first, ...others] = problems.filter(
    ({ code, path }) => code === "not-found" && path !== null && named.includes(path),
  );
  if (first !== undefined) throw new WrongFlags([first, ...others]);
}

interface Score {
  readonly document: DocumentClaims;
  readonly tally: Tally;
}

/** By its bytes; else by its words, where they came with the gold; else by the name of its file. */
function isOf(
  { sha256, file, text }: GoldDocument,
  { document }: DocumentClaims,
  texts: ReadonlyMap<string, string>,
): boolean {
  if (document.duplicateOf !== null) return false;
  if (sha256 !== null) return document.sha256 === sha256;
  if (text !== null) return lineEndsAlike(texts.get(document.id) ?? "") === lineEndsAlike(text);
  return document.path !== null && document.path.split("/").at(-1) === file;
}

/** brat's files have a space and a line feed for CRLF, so that offsets are the same. */
function lineEndsAlike(text: string): string {
  return text.replaceAll("\r\n", " \n").replaceAll("\r", "\n");
}

function recordOf(figures: readonly Figures[], scores: readonly Score[]): object {
  const documents = scores.map(({ document, tally }) => {
    return { document: document.document.id, path: document.document.path, measures: figuresOf([tally]) };
  });
  return { measures: figures, documents };
}

const FIELDS = ["measure", "precision", "recall", "f1", "of-found", "gold", "found", "reported", "right"];

function sheetOf(figures: readonly Figures[]): Sheet {
  const rows = figures.map(({ precision, recall, f1, ofFound, basis: _, ...counts }) => {
    const shares = { precision, recall, f1, "of-found": ofFound };
    const rounded = Object.entries(shares).map(([name, value]) => [
      name,
      value === null ? null : value.toFixed(3),
    ]);
    return { ...counts, ...Object.fromEntries(rounded) };
  });
  return { name: "measures", fields: FIELDS, rows };
}
