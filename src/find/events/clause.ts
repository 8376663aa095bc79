import { MONTHS_AND_DAYS } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import { hasOwnSubject, hasVerb } from "./clause-subject.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

interface Tokens {
  readonly first: number;
  readonly last: number;
}

interface Core extends Tokens {
  /** The verb of the event; null where a noun tells it. */
  readonly verb: number | null;
}

/**
 * The clause around the tokens of an event, `last` exclusive: out on either side to a subordinator, a semicolon or a dash, to the next
 * clause that has a subject of its own ("…, and Denmark withdrew"), and to who is said to say it ("…, he said", "according to …").
 */
export function clauseAround(view: View, core: Core): Tokens {
  let from = core.first;
  while (from > view.first && !isEdge(view, from - 1, core) && !closesOther(view, from - 1, core)) from--;
  let to = core.last;
  while (to < view.last && !isEdge(view, to, core) && !opensOther(view, to, core)) to++;
  while (from < core.first && isMark(view.part(from))) from++;
  while (to > core.last && isLoose(view, to - 1)) to--;
  return { first: from, last: to };
}

function isMark(part: Part): boolean {
  return part === Part.Comma || part === Part.Stop || part === Part.Quote;
}

/** What nothing follows any more: marks, "and", "such | as". */
function isLoose(view: View, index: number): boolean {
  return isMark(view.part(index)) || view.part(index) === Part.And;
}

function isEdge(view: View, index: number, core: Core): boolean {
  if (view.part(index) === Part.Subordinator && PREPOSITIONS_TOO.has(view.lower(index)))
    return !isSuchAs(view, index) && !(mayGovern(view, index) && governsNoun(view, index, core));
  return isOpening(view, index);
}

/** Whether a clause ends at a token: a stop, or a word that opens the next one; "after" and "since" before a date open none. */
export function isOpening(view: View, index: number): boolean {
  const part = view.part(index);
  if (part === Part.Stop || part === Part.Relative) return true;
  return part === Part.Subordinator && !(PREPOSITIONS_TOO.has(view.lower(index)) && mayGovern(view, index));
}

function isSuchAs(view: View, index: number): boolean {
  return view.lower(index) === "as" && view.lower(index - 1) === "such";
}

const PREPOSITIONS_TOO: ReadonlySet<string> = new Set(["since", "until", "before", "after", "as"]);

/** Whether a noun phrase or a number follows. */
function mayGovern(view: View, index: number): boolean {
  const next = view.part(index + 1);
  return next === Part.Determiner || view.tokens[index + 1]?.kind === "number" || isCapital(view, index + 1);
}

/** "after the raid", "since 2013", "as mayor": no clause begins, so none ends. */
function governsNoun(view: View, index: number, { verb }: Core): boolean {
  if (MONTHS_AND_DAYS.has(view.lower(index + 1))) return true;
  const end = stretchEnd(view, index + 1);
  if (verb !== null && verb > index && verb < end) return false;
  return !hasOwnSubject(view, index + 1, end);
}

/** Where the words behind a token end: at the next comma, stop or word that opens a clause. */
function stretchEnd(view: View, from: number): number {
  let i = from;
  while (i < view.last && !endsStretch(view.part(i))) i++;
  return i;
}

function endsStretch(part: Part): boolean {
  return (
    part === Part.Comma ||
    part === Part.Stop ||
    part === Part.Subordinator ||
    part === Part.Relative ||
    part === Part.Outside
  );
}

/** "… | , and Denmark withdrew", "… | , he said", "… | , according to the mayor". */
function opensOther(view: View, index: number, { verb }: Core): boolean {
  const part = view.part(index);
  if ((part !== Part.And && part !== Part.Comma && part !== Part.Quote) || isInDate(view, index))
    return false;
  let next = index + 1;
  while (isMark(view.part(next)) || (view.part(next) === Part.And && next === index + 1)) next++;
  if (view.lower(next) === "according") return true;
  if (part === Part.Quote) return opensAttribution(view, next);
  // Without a comma before "and" only what can be no second object is the next clause.
  if (part === Part.And && view.part(index - 1) !== Part.Comma)
    return verb !== null && hasOwnSubject(view, next, stretchEnd(view, next), true);
  if (next === index + 1 && isSayingForm(view.lower(next))) return true;
  return hasOwnSubject(view, next, stretchEnd(view, next));
}

/** "…” | he said", "…” | said the mayor". */
function opensAttribution(view: View, from: number): boolean {
  const end = stretchEnd(view, from);
  for (let i = from; i < end; i++)
    if (isSayingForm(view.lower(i))) return i === from || hasOwnSubject(view, from, i + 1);
  return false;
}

/** "According to the mayor, | …", "he said, | …", "Denmark withdrew, and | …": what stands before belongs to another clause. */
function closesOther(view: View, index: number, core: Core): boolean {
  const part = view.part(index);
  if ((part !== Part.And && part !== Part.Comma) || isInDate(view, index)) return false;
  if (part === Part.Comma && opensWithAccording(view, index)) return true;
  const before = view.part(index - 1) === Part.Comma ? index - 1 : index;
  let from = before;
  while (from > view.first && !endsStretch(view.part(from - 1))) from--;
  if (part === Part.And && hasOwnSubject(view, index + 1, core.last)) return hasVerb(view, from, before);
  if (opensHanging(view, from - 1, core)) return true;
  return hasOwnSubject(view, from, before);
}

/** "According to the mayor, who was ill, | …": up to its first stop. */
function opensWithAccording(view: View, index: number): boolean {
  if (view.lower(view.first) !== "according") return false;
  for (let i = view.first; i < index; i++) if (view.part(i) === Part.Stop) return false;
  return true;
}

/** "11 | , 2012", "2012 | , attacks": the commas of a date. */
function isInDate(view: View, index: number): boolean {
  const isNumber = (at: number) => view.tokens[at]?.kind === "number";
  return (
    isNumber(index - 1) &&
    (isNumber(index + 1) || (isNumber(index - 3) && view.part(index - 2) === Part.Comma))
  );
}

/** "As Norway withdrew, | …"; not "until Friday, | …". */
function opensHanging(view: View, index: number, core: Core): boolean {
  const part = view.part(index);
  return (part === Part.Subordinator || part === Part.Relative) && isEdge(view, index, core);
}

function isCapital(view: View, index: number): boolean {
  return view.part(index) === Part.Noun && view.tokens[index]!.shape === "title";
}
