import * as words from "../../rules/quotes/words.js";
import { afterCue } from "./after-cue.js";
import { add, type Reading } from "./draft.js";
import { contentAfter, isMute } from "./front.js";
import { isComma, type NounPhrase, phraseEndingAt, subjectBefore } from "./noun-phrase.js";
import type { VerbGroup } from "./verb-group.js";

/** A cue without a subject of its own: ", saying that S" · "and added that S" · "went on to say that S". */
export function readDependent(reading: Reading, group: VerbGroup): void {
  const { items } = reading;
  const coordinated =
    group.bare === null && /^(?:and|but|then|or)$/.test(items[group.first - 1]?.lower ?? "");
  if (group.bare === null && !coordinated) return;
  if (group.verb.attribution === "attitude") return;
  const after = afterCue(items, group.last, items.length, group.verb);
  if (after.kind === "to" && group.bare !== null && after.hearer === null) return;
  const draft = contentAfter(reading, group, after);
  if (draft === null || draft.content.some(({ first }) => reading.taken[first] === 1)) return;
  const source = dependentSubject(reading, group);
  if (source !== null && isMute(reading, group, source)) return;
  const kind =
    group.bare === "participle" ? "participle" : group.bare === "infinitive" ? "to-cue" : "coordinated";
  add(reading, { ...draft, rule: `quote/${kind}`, source });
}

/** The subject of the verb it depends on: that of the last attribution of the sentence, or of its main clause. */
function dependentSubject(reading: Reading, group: VerbGroup): NounPhrase | null {
  const { items } = reading;
  const before = items[group.first - 1];
  if (group.bare === "participle" && before !== undefined && before.kind === "word") {
    const own =
      !words.PREPOSITIONS.has(before.lower) && !words.SUBORDINATORS.has(before.lower)
        ? phraseEndingAt(items, group.first)
        : null;
    if (own !== null && !isComma(before)) return own;
  }
  const last = reading.drafts
    .filter(({ cue, source }) => cue !== null && source !== null && cue.first < group.first)
    .at(-1);
  if (last !== undefined) return last.source;
  return mainSubject(reading, group.first);
}

/** The subject of the first finite verb of the sentence, past an opening phrase and its comma. */
export function mainSubject({ items }: Reading, stop: number): NounPhrase | null {
  let from = 0;
  const start = items[0];
  if (start !== undefined && (words.OPENERS.has(start.lower) || words.PREPOSITIONS.has(start.lower))) {
    for (let i = 1; i < Math.min(stop, 24); i++) {
      if (isComma(items[i])) {
        from = i + 1;
        break;
      }
    }
  }
  for (let i = from + 1; i < stop; i++) {
    const { lower, shape, kind } = items[i]!;
    if (kind !== "word") continue;
    if (!words.FINITE.has(lower) && !(shape === "lower" && lower.length > 4 && lower.endsWith("ed")))
      continue;
    let first = i;
    while (first > from + 1 && words.ADVERBS.has(items[first - 1]!.lower)) first--;
    const subject = subjectBefore(items, first);
    if (subject !== null) return subject;
  }
  return null;
}
