import type { Guard } from "../../rules/guards/index.js";
import * as words from "../../rules/quotes/words.js";
import { afterCue } from "./after-cue.js";
import { citedBefore, citesPeople } from "./cited.js";
import { contentAfter } from "./content.js";
import { add, attributed, type Draft, type Reading, refuse } from "./draft.js";
import { isMute } from "./front.js";
import { isComma, isName } from "./item.js";
import { phraseEndingAt, phraseFrom } from "./noun-phrase.js";
import type { NounPhrase } from "./phrase-head.js";
import { subjectBefore } from "./subject.js";
import type { VerbGroup } from "./verb-group.js";
import { whyNoAttitude, whyNoContent, whyNoParticiple } from "./why-not.js";

/** A cue without a subject of its own: ", saying that S" · "and added that S" · "went on to say that S". */
export function readDependent(reading: Reading, group: VerbGroup): boolean {
  const { items } = reading;
  const not = (guard: Guard | (() => Guard)): false => refuse(reading, group.at, guard);
  const coordinated =
    group.bare === null && /^(?:and|but|then|or)$/.test(items[group.first - 1]?.lower ?? "");
  if (group.bare === null && !coordinated) return false;
  if (group.verb.attribution === "attitude") return not(() => whyNoAttitude(reading, group));
  if (group.bare === "participle" && !standsAlone(reading, group))
    return not(() => whyNoParticiple(reading, group));
  if (citesPeople(reading, group.at)) return not("content/thing");
  const after = afterCue(items, group.last, items.length, group.verb);
  if (after.kind === "to" && group.bare !== null && after.hearer === null) return not("dependent/to");
  const draft = contentAfter(reading, group, after);
  if (draft === null) return not(() => whyNoContent(reading, group, after));
  if (draft.rule === "quotes/object" && group.bare === "infinitive") return not("content/thing");
  const bareClause =
    group.bare === "infinitive" &&
    draft.rule === "quotes/clause" &&
    !/^(?:say|tell|argue|insist|remind)$/.test(group.verb.lemma);
  if (bareClause) return not("dependent/infinitive");
  if (group.bare === "participle" && draft.rule === "quotes/clause" && addsThing(reading, group))
    return not("content/thing");
  if (draft.content.some(({ first }) => reading.taken[first] === 1)) return not("cue/taken");
  const cited = group.bare === "participle" ? citedBefore(items, group.first) : null;
  const source = cited?.source ?? dependentSubject(reading, group);
  if (source !== null && isMute(reading, group, source)) return not("clause/mute");
  const inferred =
    group.bare === "participle" && words.INFERRING.has(group.verb.lemma) && after.kind !== "quote";
  if (inferred && (source === null || items[source.headFirst]!.lower === "it")) return not("clause/mute");
  const kind =
    group.bare === "participle" ? "participle" : group.bare === "infinitive" ? "to-cue" : "coordinated";
  return add(reading, attributed(draft, `quotes/${kind}`, source, cited === null ? [] : [cited.via]));
}

/** "adding further pressure on the town": what is added is a thing, not a clause. */
function addsThing({ items }: Reading, { verb, last }: VerbGroup): boolean {
  const next = items[last];
  return (
    verb.lemma === "add" &&
    next !== undefined &&
    next.shape === "lower" &&
    !words.CLAUSE_STARTERS.has(next.lower)
  );
}

/** A participle after a comma, a preposition or "and"; after a noun only the commonest: "a statement saying", not "a court ruling that". */
function standsAlone(reading: Reading, group: VerbGroup): boolean {
  const before = reading.items[group.first - 1];
  if (before === undefined || before.kind !== "word") return true;
  if (words.PREPOSITIONS.has(before.lower) || words.SUBORDINATORS.has(before.lower) || isName(before))
    return true;
  if (ownSubject(reading, group) !== null) return true;
  if (/^(?:most|more|very|same|not|without|than)$/.test(before.lower)) return false;
  return /^(?:say|tell|argue|claim|ask|call|declare|urge|warn|accuse|announce|shout|chant|write|explain)$/.test(
    group.verb.lemma,
  );
}

/** The subject of the verb it depends on: that of the last attribution of the sentence, or of its main clause. */
function dependentSubject(reading: Reading, group: VerbGroup): NounPhrase | null {
  if (group.first === 0) return subjectAfterComma(reading, group);
  const own = ownSubject(reading, group);
  if (own !== null) return own;
  let last: Draft | null = null;
  for (const draft of reading.drafts) {
    if (draft.cue === null || draft.source === null || draft.cue.first >= group.first) continue;
    if (last === null || draft.cue.first > last.cue!.first) last = draft;
  }
  return last !== null ? last.source : mainSubject(reading.items, group.first);
}

/** "Promising that S, Ms Rao said": the subject of the clause that the participle opens. */
function subjectAfterComma({ items }: Reading, group: VerbGroup): NounPhrase | null {
  for (let i = group.last; i < items.length; i++)
    if (isComma(items[i])) return phraseFrom(items, i + 1, items.length);
  return null;
}

/** "with Ms Rao saying", "led Ms Rao to say": a name, or a noun after "with", directly before the cue. */
function ownSubject({ items }: Reading, group: VerbGroup): NounPhrase | null {
  const before = items[group.first - 1];
  if (
    before === undefined ||
    before.kind !== "word" ||
    words.PREPOSITIONS.has(before.lower) ||
    words.SUBORDINATORS.has(before.lower)
  )
    return null;
  if (group.bare === "infinitive" && !isName(before)) return null;
  if (group.bare === null || words.FINITE.has(before.lower)) return null;
  const phrase = phraseEndingAt(items, group.first);
  if (phrase === null) return null;
  const withIt = /^(?:with|of|as|about|hear|heard|hearing|see|saw|seeing|by)$/.test(
    items[phrase.first - 1]?.lower ?? "",
  );
  return isName(items[phrase.headLast - 1]) || withIt ? phrase : null;
}

/** The subject of the first finite verb of the sentence, past an opening phrase and its comma. */
export function mainSubject(items: Reading["items"], stop: number): NounPhrase | null {
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
