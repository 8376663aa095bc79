import type { Chain } from "../../ask/corroborate/chains.js";
import type { Claim, DocumentRecord, Run } from "../../model/claims.js";
import type { Contradiction, Relation } from "../../model/contradiction.js";
import { moreText } from "../../write/format.js";
import { objectLines } from "../../write/json.js";
import { originals } from "../../write/sheets.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { asked, askingOf, ofWhatWasAsked } from "../question.js";
import { readRun } from "../reading.js";
import { show, surfaceOf } from "../show.js";
import { showingOf } from "../view.js";
import { pairLines, pairSheet, recordOf, type Side } from "./contradict-show.js";
import { codeOf } from "./extract.js";

/** What is shown unless others are asked for: what cannot both hold as it stands. */
const SHOWN: readonly Relation[] = ["contradicts", "denies", "corrects", "supersedes"];

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["quotes", "events"]);
  const asking = askingOf(flags);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const { contradict } = await import("../../ask/contradict/contradict.js");
  const { chainsOf } = await import("../../ask/corroborate/chains.js");
  const chains = chainsOf(reading.run);
  const { contradictions } = contradict(reading.run);
  const found = wantedOf(contradictions, flags, asked(reading, asking));
  const shown = showing.limit === null ? found : found.slice(0, showing.limit);
  const sideOf = sides(reading.run, (claim, document) => chains.of(claim, document));
  if (showing.format === "json") {
    const records = shown.map((one) => recordOf(one, sideOf));
    await writeOut(objectLines({ contradictions: records }), flags.output, io);
  } else if (showing.format === "table") {
    await writeOut(pairLines(shown, sideOf, surfaceOf(flags, io)), flags.output, io);
  } else {
    const view = { run: reading.run, ...showing, limit: null, sheets: [pairSheet(shown, sideOf)] };
    await show(view, flags, io);
  }
  await tell(found, shown.length, reading.run, flags, io);
  return codeOf(reading.isSound, found.length, flags);
}

function wantedOf(all: readonly Contradiction[], flags: FlagValues, part: Run): Contradiction[] {
  const relations: readonly string[] = flags.relation ?? SHOWN;
  const types: readonly string[] | undefined = flags.types;
  const ids = new Set(part.claims.map(({ id }) => id));
  return all.filter(
    ({ relation, type, claims }) =>
      relations.includes(relation) &&
      (types === undefined || types.includes(type)) &&
      claims.some(({ id }) => ids.has(id)),
  );
}

/** Both sides are shown with where they stand and the way they came. */
function sides(run: Run, chainOf: (claim: Claim, document: DocumentRecord) => Chain): (claim: Claim) => Side {
  const documents = new Map(originals(run).map((document) => [document.id, document]));
  return (claim) => {
    const document = documents.get(claim.document)!;
    return {
      claim,
      path: document.path ?? "-",
      published: document.published.edtf,
      chain: chainOf(claim, document),
    };
  };
}

async function tell(
  found: readonly Contradiction[],
  shown: number,
  { documents }: Run,
  flags: FlagValues,
  io: Io,
): Promise<void> {
  if (shown < found.length) await io.stderr.write(`${moreText(found.length - shown, "pair")}\n`);
  if (flags.quiet === true) return;
  const plain = found.filter(({ relation }) => relation === "contradicts").length;
  const pairs = found.length === 1 ? "1 pair of claims differs" : `${found.length} pairs of claims differ`;
  const told =
    found.length === 0
      ? `No two claims${ofWhatWasAsked(flags)} differ.`
      : `${pairs}, ${plain} of them cannot both hold.`;
  await io.stderr.write(`${told}\n`);
  const undated = documents.filter(({ published }) => published.edtf === null).length;
  if (undated === 0) return;
  const texts = undated === 1 ? "1 text has" : `${undated} texts have`;
  await io.stderr.write(
    `${texts} no date of publication, without which less can be compared; --date gives one.\n`,
  );
}
