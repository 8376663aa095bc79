import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { mayReport } from "../../rules/reporting.js";
import type { AfterCue } from "./after-cue.js";
import { quoteParts } from "./around-attribution.js";
import { closing, contentEnd, hasFiniteVerb, infinitiveEnd } from "./clause.js";
import { type Draft, endsWithStop, type ItemSpan, type Reading } from "./draft.js";
import { isComma, isFiniteVerb, isName } from "./item.js";
import { QUOTED, QUOTED_COMMA } from "./units.js";
import type { VerbGroup } from "./verb-group.js";

/** What a cue with these words after it says; null where its frames do not allow them. */
export function contentAfter(
  reading: Reading,
  group: VerbGroup,
  after: AfterCue,
): Omit<Draft, "source"> | null {
  const { items } = reading;
  const { frames } = group.verb;
  if (
    group.nounish &&
    !(/^(?:that|quote|colon)$/.test(after.kind) && canSpeak(items[group.at - 1]?.lower ?? ""))
  )
    return null;
  const cue = { first: group.first, last: group.last };
  const draft = (rule: string, content: ItemSpan[]) => ({ rule, content, cue, group, hearer: after.hearer });
  const clause = (first: number): ItemSpan[] => [{ first, last: clauseEnd(reading, group, first) }];
  switch (after.kind) {
    case "that":
      return /[ct]/.test(frames)
        ? draft("quotes/that-clause", quoteOrClause(reading, group, after.at))
        : null;
    case "quote":
      if (
        isTitle(reading, after.at) ||
        (after.adjunct && /^(?:'s|'|on|of)$/.test(items[after.at - 1]!.lower))
      )
        return null;
      return /[qcn]/.test(frames) ? draft("quotes/before", quoteParts(reading, after.at)) : null;
    case "colon":
      if (!/[qc]/.test(frames)) return null;
      return items[after.at]?.lower === QUOTED
        ? draft("quotes/before", quoteParts(reading, after.at))
        : draft("quotes/colon", [{ first: after.at, last: closing(items, after.at, items.length) }]);
    case "to":
      return frames.includes("i") &&
        (after.hearer !== null ||
          !/h/.test(frames) ||
          group.verb.lemma === "ask" ||
          group.verb.lemma === "promise")
        ? draft("quotes/infinitive", [
            { first: after.at, last: infinitiveEnd(items, after.at, clauseEnd(reading, group, after.at)) },
          ])
        : null;
    case "wh":
      return frames.includes("w") ? draft("quotes/question", clause(after.at)) : null;
    case "clause":
    case "other":
      if (/^(?:citing|quoting)$/.test(items[after.at]?.lower ?? "")) return null;
      return bareClause(reading, group, after, draft);
    case "comma":
      if (clauseBehindComma(reading, group, after)) return draft("quotes/clause", clause(after.at + 1));
      return asClause(reading, group, after)
        ? draft("quotes/as-clause", [
            { first: after.at + 1, last: contentEnd(items, after.at + 1, items.length) },
          ])
        : null;
    default:
      return null;
  }
}

/** `wrote "The Lights of Lowfield"`: marks without a comma before them around words with capitals are a title. */
export function isTitle(reading: Reading, at: number): boolean {
  const { items, text } = reading;
  if (isComma(items[at - 1]) || items[at - 1]?.text === ":" || endsWithStop(reading, at)) return false;
  const words =
    text.slice(items[at]!.start, Math.min(items[at]!.end, items[at]!.start + 80)).match(/[\p{L}’']{4,}/gu) ??
    [];
  return (
    words.length > 0 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    /\s/.test(text.slice(items[at]!.start, items[at]!.end))
  );
}

/** The plainest verbs of saying, which need no "that". */
const STATES =
  /^(?:say|state|tell|explain|add|note|report|write|announce|argue|claim|declare|stress|confirm|warn|tweet|insist)$/;

/** "The office said in a statement, the bridge was closed": the comma closes the phrase of time or place, and a subject follows. */
function clauseBehindComma(reading: Reading, group: VerbGroup, { adjunct, at }: AfterCue): boolean {
  const { items } = reading;
  const next = items[at + 1];
  if (!adjunct || !isComma(items[at]) || next === undefined) return false;
  if (group.bare !== null || !STATES.test(group.verb.lemma)) return false;
  const opens = words.PERSONAL.has(next.lower) || words.ARTICLES.has(next.lower) || next.lower === "there";
  return opens && !/^(?:a|an)$/.test(next.lower) && hasFiniteVerb(items, at + 2, items.length);
}

/** "As Ms Rao noted, S". */
function asClause({ items }: Reading, group: VerbGroup, after: AfterCue): boolean {
  const opener = /^(?:but|and)$/.test(items[0]!.lower) ? 1 : 0;
  if (items[opener]?.lower !== "as" || !isComma(items[after.at]) || !/[cq]/.test(group.verb.frames))
    return false;
  return !items.slice(opener + 1, group.first).some(isComma) && group.at < 14;
}

function quoteOrClause(reading: Reading, group: VerbGroup, at: number): ItemSpan[] {
  const first = isComma(reading.items[at]) ? at + 1 : at;
  if (reading.items[first]?.lower === QUOTED) return quoteParts(reading, first);
  return [{ first, last: clauseEnd(reading, group, first) }];
}

function bareClause(
  reading: Reading,
  group: VerbGroup,
  after: AfterCue,
  draft: (rule: string, content: ItemSpan[]) => Omit<Draft, "source">,
): Omit<Draft, "source"> | null {
  const { items } = reading;
  const { frames } = group.verb;
  const { at } = after;
  if (at >= items.length) return null;
  if (frames.includes("c")) {
    const last = clauseEnd(reading, group, at);
    if (
      looksLikeClause(reading, at, last) ||
      (group.verb.lemma === "say" && last - at > 3 && opensClause(reading, at))
    )
      return draft("quotes/clause", [{ first: at, last }]);
  }
  if (frames.includes("n") || frames.includes("q") || frames.includes("c")) {
    const mark = items.findIndex(({ lower }, i) => i >= at && i < at + OBJECT_REACH && lower === QUOTED);
    if (mark > 0 && !crossesClause(reading, at, mark)) {
      const goesOn = items[mark + 1]?.lower === "as" && TAKES_AS.test(group.verb.lemma);
      const last = goesOn ? contentEnd(items, mark, items.length) : quotedPhraseEnd(reading, mark);
      return draft("quotes/noun-phrase", [{ first: at, last: closing(items, at, last) }]);
    }
  }
  if (frames.includes("p") && !after.adjunct && !words.PREPOSITIONS.has(items[at]!.lower)) {
    const last = contentEnd(items, at, items.length);
    if (last - at > 1) return draft("quotes/object", [{ first: at, last }]);
  }
  return null;
}

/** How many words of an object may stand before its quotation: "called the report on the state of the bridge “outrageous”". */
const OBJECT_REACH = 20;
/** Verbs whose object goes on with "as": "described the “Glass House” as the centre". */
const TAKES_AS =
  /^(?:describe|characteri[sz]e|portray|denounce|condemn|dismiss|hail|praise|deride|brand|label)$/;
const AFTER_PHRASE = /^(?:and|but|after|that|when|while|as|who|which|because)$/;
/** How many words may stand between two quotations that "and" joins: "a “new low” and a “waste”". */
const JOINED_REACH = 4;

/** Where a phrase ends whose quoted words are item `mark`. */
function quotedPhraseEnd(reading: Reading, mark: number): number {
  const { items } = reading;
  const next = items[mark + 1];
  if (next === undefined || next.kind === "punctuation" || endsWithStop(reading, mark)) return mark + 1;
  if (next.lower === "and" || next.lower === "or") {
    for (let i = mark + 2; i < Math.min(items.length, mark + 2 + JOINED_REACH); i++) {
      if (items[i]!.lower === QUOTED) return i + 1;
      if (items[i]!.kind !== "word" || words.PERSONAL.has(items[i]!.lower) || mayReport(items[i]!.lower))
        break;
    }
  }
  return AFTER_PHRASE.test(next.lower) ? mark + 1 : contentEnd(items, mark, items.length);
}

/** Verbs are not all in a list: after "said" any clause will do that does not begin like an object ("no to", "so", "nothing"). */
function opensClause({ items }: Reading, at: number): boolean {
  const { lower, kind } = items[at]!;
  if (
    /^(?:no|nothing|so|yes|something|anything|much|little|goodbye|hello|of|about|to|it|for|with|in|on|by|from)$/.test(
      lower,
    )
  )
    return false;
  return (kind === "word" || kind === "number") && items[at + 1]?.lower !== "same";
}

function crossesClause({ items, taken, groups }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (items[i]!.text === ";" || isComma(items[i]) || taken[i] !== 0) return true;
  return groups.some(({ at, verb }) => at >= first && at < last && verb.attribution === "speech");
}

/** A clause has a finite verb, and something before it that can be its subject. */
function looksLikeClause({ items }: Reading, first: number, last: number): boolean {
  const start = items[first]!;
  if (last - first < 2) return false;
  if (isFiniteVerb(items, first)) return true; // "a step he said was late"
  if (words.PERSONAL.has(start.lower) || start.lower === "there") return true;
  if (words.PREPOSITIONS.has(start.lower))
    return (
      /^(?:in|on|at|after|before|during|with|for|by|under|since|as|like)$/.test(start.lower) &&
      hasFiniteVerb(items, first + 1, last)
    );
  return (
    (words.CLAUSE_STARTERS.has(start.lower) || isName(start) || start.kind !== "punctuation") &&
    hasFiniteVerb(items, first + 1, last)
  );
}

/** A cue in the opening clause of a sentence ("While X said S, …") or in a relative clause has content to the next comma only. */
function clauseEnd(reading: Reading, group: VerbGroup, first: number): number {
  const { items } = reading;
  const end = contentEnd(items, first, items.length);
  const ends =
    inOpeningClause(reading, group) ||
    inRelativeClause(reading, group, first) ||
    (group.first === 0 && group.bare === "participle");
  if (!ends) return end;
  for (let i = first + 1; i < end; i++) {
    if (isComma(items[i])) return i;
    if (items[i]!.text === QUOTED_COMMA) return i + 1;
  }
  return end;
}

/** "The bridge, which the mayor said was safe, fell": a clause without its subject ends with the relative clause it is in. */
function inRelativeClause({ items }: Reading, group: VerbGroup, first: number): boolean {
  if (first >= items.length || !isFiniteVerb(items, first)) return false;
  for (let i = group.first - 1; i > Math.max(0, group.first - 8); i--) {
    if (/^(?:which|who|that)$/.test(items[i]!.lower)) return isComma(items[i - 1]);
    if (isComma(items[i])) return false;
  }
  return false;
}

function inOpeningClause({ items }: Reading, group: VerbGroup): boolean {
  const opener = /^(?:but|and|even|ever|just)$/.test(items[0]!.lower) ? 1 : 0;
  if (!words.OPENERS.has(items[opener]?.lower ?? "") || group.at > 18) return false;
  for (let i = 1; i < group.first; i++) if (isComma(items[i])) return false;
  return true;
}
