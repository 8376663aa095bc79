import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS } from "../../rules/actors/nouns.js";
import { canSpeak, isMediaName } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import type { Reading } from "./draft.js";
import { type Items, isComma, isName } from "./item.js";
import { phraseEndingAt, phraseFrom } from "./noun-phrase.js";
import type { NounPhrase } from "./phrase-head.js";
import { subjectBefore } from "./subject.js";
import { QUOTED } from "./units.js";

/** Who says it, and the one who cites them; what both say came through the latter. */
export interface Cited {
  readonly source: NounPhrase;
  readonly via: NounPhrase;
}

const CITING = /^(?:citing|quoting)$/;
const CITED = /^(?:cites|cited|quotes|quoted)$/;

/** `citing a “number of sources,”`: the words in marks at item `at` say who is cited. */
export function isCitedAt(items: Items, at: number): boolean {
  return CITING.test(items[words.ARTICLES.has(items[at - 1]?.lower ?? "") ? at - 2 : at - 1]?.lower ?? "");
}

/** "Northwire reported, citing two officials, that S": between items `from` and `to`, behind the cue of `subject`. */
export function citedBetween(reading: Reading, subject: NounPhrase, from: number, to: number): Cited | null {
  for (let i = from; i < Math.min(to, from + 2); i++)
    if (CITING.test(reading.items[i]!.lower)) return citedAt(reading, subject, i, to);
  return null;
}

/** "Northwire, citing two officials, said S": in the phrase of the subject itself. */
export function citedWithin(reading: Reading, subject: NounPhrase): Cited | null {
  const { items } = reading;
  for (let i = subject.headLast; i < subject.last - 1; i++) {
    if (!isComma(items[i])) continue;
    const via = { ...subject, last: i };
    return CITING.test(items[i + 1]!.lower) ? citedAt(reading, via, i + 1, subject.last) : null;
  }
  return null;
}

/** People are cited for what they say; a text or a thing for what it is: "said, citing the high cost". */
function citedAt(reading: Reading, via: NounPhrase, at: number, stop: number): Cited | null {
  const { items } = reading;
  const inMarks = citedInMarks(reading, at + 1, stop);
  if (inMarks !== null) return { source: inMarks, via };
  const source = phraseFrom(items, at + 1, stop);
  if (source === null) return null;
  const head = items[source.headLast - 1]!;
  const people = !isName(head) && canSpeak(head.lower) && !DOCUMENT_NOUNS.has(head.lower);
  return people || (isName(head) && isOutlet(items, via) && isOutlet(items, source)) ? { source, via } : null;
}

/** `citing a “number of sources”`: a noun for people that the text gives in marks. */
function citedInMarks({ items, text }: Reading, first: number, stop: number): NounPhrase | null {
  const at = words.ARTICLES.has(items[first]?.lower ?? "") ? first + 1 : first;
  if (at >= stop || items[at]!.lower !== QUOTED) return null;
  const [last = ""] = /\p{L}+(?=[^\p{L}]*$)/u.exec(text.slice(items[at]!.start, items[at]!.end)) ?? [];
  return COLLECTIVE_NOUNS.has(last) ? { first, last: at + 1, headFirst: at, headLast: at + 1 } : null;
}

/** `citing a “number of sources,”` names who is cited, and nothing that anybody said. */
export function citesPeople(reading: Reading, at: number): boolean {
  const { items } = reading;
  return CITING.test(items[at]!.lower) && citedInMarks(reading, at + 1, items.length) !== null;
}

function isOutlet(items: Items, { headFirst, headLast }: NounPhrase): boolean {
  return isMediaName(
    items
      .slice(headFirst, headLast)
      .map(({ text }) => text)
      .join(" "),
  );
}

/** "Northwire cited two officials as saying S" · "citing a source indicating S": read back from the participle at item `end`. */
export function citedBefore(items: Items, end: number): Cited | null {
  const stop = items[end - 1]?.lower === "as" ? end - 1 : end;
  const source = phraseEndingAt(items, isComma(items[stop - 1]) ? stop - 1 : stop);
  if (source === null) return null;
  const verb = source.first - 1;
  const lower = items[verb]?.lower ?? "";
  if (CITED.test(lower)) {
    const via = subjectBefore(items, verb);
    return via === null ? null : { source, via };
  }
  if (!CITING.test(lower)) return null;
  const via = subjectBefore(items, isComma(items[verb - 1]) ? verb - 2 : verb - 1);
  return via === null ? null : { source, via };
}
