import type { DocumentRecord, Run } from "../../model/claims.js";
import type { Findings } from "./findings.js";

/**
 * The spans of documents and actors, which have no words of their own, lie where other records say: a candidate for the date of a text at
 * a time expression, the date at the candidate that was taken, and a tie from a mention of one of the two to a mention of one of them.
 */
export function checkRecordPlaces(run: Run, findings: Findings): void {
  const times = new Set(run.times.map(({ document, start, end }) => keyOf(document, start, end)));
  for (const [index, document] of run.documents.entries()) {
    if (document.duplicateOf === null) checkDates(document, `documents[${index}].published`, times, findings);
  }
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const { id, mentions } of run.actors) {
    for (const { document, start, end } of mentions) {
      begins.add(`${id} ${document} ${start}`);
      ends.add(`${id} ${document} ${end}`);
    }
  }
  for (const [index, { id, affiliations }] of run.actors.entries()) {
    for (const [tie, { document, start, end, actor }] of affiliations.entries()) {
      if (document === null) continue;
      const fits = [id, actor].some((one) => begins.has(`${one} ${document} ${start}`));
      const fitsEnd = [id, actor].some((one) => ends.has(`${one} ${document} ${end}`));
      const where = { at: `actors[${index}].affiliations[${tie}]`, document };
      findings.expect(
        "place",
        where,
        "does not run from a mention of the two to a mention",
        true,
        fits && fitsEnd,
      );
    }
  }
}

function checkDates(
  { id, published }: DocumentRecord,
  at: string,
  times: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const [index, { start, end }] of published.candidates.entries()) {
    // What was given beside the text stands nowhere in it.
    if (end === 0) continue;
    const where = { at: `${at}.candidates[${index}]`, document: id };
    findings.expect("place", where, "no time expression is there", true, times.has(keyOf(id, start, end)));
  }
  if (published.start === null || published.end === 0) return;
  const taken = published.candidates.some(
    (candidate) => candidate.taken && candidate.start === published.start && candidate.end === published.end,
  );
  findings.expect("place", { at, document: id }, "is not where a candidate was taken", true, taken);
}

function keyOf(document: string, start: number, end: number): string {
  return `${document} ${start}–${end}`;
}
