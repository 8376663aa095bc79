import type { VerbReading } from "../../rules/events/lexicon.js";
import { ARTICLES, BE, MONTHS_AND_DAYS, SUBJECT_PRONOUNS } from "../../rules/events/words.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { ADJECTIVAL, isAttribute, isBehindAdjective, isNominal } from "./attributive.js";
import { coordinated } from "./coordination.js";
import { isMade } from "./object-control.js";
import { Part } from "./parts.js";
import { type Group, groupBefore } from "./verb-group.js";
import type { View } from "./view.js";

/** How a word is used as a verb. */
export interface VerbUse {
  /** First token of the verb group, with auxiliaries and what stands between. */
  readonly group: number;
  /** The verb itself. */
  readonly verb: number;
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal before it ("would"), or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
}

/** "harder to sell", "somebody to blame", "a chance to appeal": nothing is done or meant to be done. */
const HARDLY: ReadonlySet<string> = new Set(
  `hard harder easy easier difficult tough insufficient enough someone somebody something anyone anybody chance chances opportunity
   important necessary possible impossible best better time way ways reason reasons room`.split(/\s+/),
);

function used(group: Group, form: VerbUse["form"], passive: boolean): VerbUse {
  const { verb, first, negated, modal, have } = group;
  return { group: first, verb, form, passive, negated, modal, perfect: have };
}

/** How the word is used, or null where it is a noun, an adjective or part of a compound. */
export function verbUse(view: Phrased, index: number, reading: VerbReading): VerbUse | null {
  if (view.part(index + 1) === Part.Hyphen || view.part(index) === Part.Preposition) return null;
  if (view.part(index - 1) === Part.Hyphen && view.lower(index - 2) !== "re") return null;
  const group = groupBefore(view, index);
  const { is } = reading;
  const { be } = group;
  if (is.ing) {
    if (be) return used(group, "finite", false);
    const before = view.part(index - 1);
    if (before === Part.Determiner || before === Part.Possessive || view.lower(index + 1) === "of")
      return null;
    if (view.lower(index - 1) === "from" || view.lower(index - 1) === "than") return null;
    if (
      (ADJECTIVAL.has(view.lower(index)) || isBehindAdjective(view, index)) &&
      view.part(index + 1) === Part.Noun &&
      view.tokens[index + 1]!.shape === "lower"
    )
      return null;
    const joined = (before === Part.And || before === Part.Comma) && view.lower(index + 1) === "with";
    if (
      isNominal(view, index) &&
      !joined &&
      view.part(index + 1) !== Part.Determiner &&
      view.part(index + 1) !== Part.Noun
    )
      return null;
    return used(group, "gerund", false);
  }
  if (is.past || is.participle) {
    const past = pastUse(view, index, group, is);
    if (past !== null || !(is.base || is.s)) return past;
  }
  if (be && (is.base || is.s)) return null;
  if (group.to && (HARDLY.has(view.lower(group.first - 1)) || isToBlame(view, index, group))) return null;
  if (group.to && is.base) return used(group, "infinitive", false);
  if (group.modal !== null && is.base) return used(group, "finite", false);
  if (group.do && is.base) return used(group, "finite", false);
  return presentUse(view, index, reading, group);
}

/** "were arrested, later | released and", "was beaten and | stabbed by": a participle that goes on from a passive, with no object. */
function sharesPassive(view: Phrased, index: number): boolean {
  const next = view.part(index + 1);
  if (
    next !== Part.Comma &&
    next !== Part.Stop &&
    next !== Part.And &&
    next !== Part.Outside &&
    next !== Part.Preposition
  )
    return false;
  let i = index - 1;
  while (view.part(i) === Part.Adverb) i--;
  if (view.part(i) !== Part.And && view.part(i) !== Part.Comma) return false;
  for (i--; i > index - SERIES_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Verb) return isPassive(view, i);
    if (part === Part.Stop || part === Part.Relative || part === Part.Subordinator || part === Part.Comma)
      return false;
  }
  return false;
}

const SERIES_REACH = 8;

function isPassive(view: View, verb: number): boolean {
  let i = verb - 1;
  while (view.part(i) === Part.Adverb) i--;
  return view.part(i) === Part.Auxiliary && BE.has(view.lower(i));
}

/** "shot | and killed by". */
function isByShared(view: View, index: number): boolean {
  return (
    view.lower(index + 1) === "and" && view.part(index + 2) === Part.Verb && view.lower(index + 3) === "by"
  );
}

/** "wants the minister | banned". */
export function isWanted(view: Phrased, index: number): boolean {
  const object = anchorAt(view, index - 1);
  return object !== null && WANTING.has(view.lower(object.first - 1));
}

const WANTING: ReadonlySet<string> = new Set(["want", "wants", "wanted"]);

/** "is to blame": who is, is blamed. */
function isToBlame(view: View, index: number, { first }: Group): boolean {
  return view.lower(index) === "blame" && view.part(first - 1) === Part.Auxiliary;
}

function pastUse(view: Phrased, index: number, group: Group, is: VerbReading["is"]): VerbUse | null {
  const { be } = group;
  const form = view.lower(group.first) === "to" ? "infinitive" : "finite";
  if (be && is.participle) return used(group, form, true);
  if (group.have && is.participle) return used(group, form, false);
  if (group.modal !== null || form === "infinitive") return null;
  if (is.participle && group.first === index && sharesPassive(view, index))
    return used(group, "finite", true);
  const before = view.part(index - 1);
  const bare = anchorAt(view, index - 1) === null;
  if ((before === Part.Determiner || before === Part.Possessive) && bare && group.first === index)
    return null;
  if (is.participle && (view.lower(index + 1) === "by" || isByShared(view, index)))
    return used(group, "participle", true);
  if (is.participle && group.first === index && isWanted(view, index)) return used(group, "participle", true);
  if (before === Part.Preposition && group.first === index) return null;
  if (group.first === index && isAttribute(view, index)) return null;
  if (!is.past) return anchorAt(view, index - 1) !== null ? used(group, "participle", true) : null;
  return used(group, "finite", false);
}

/** "strikes", "visit": a verb after its subject and before an object, else a noun. */
function presentUse(view: Phrased, index: number, reading: VerbReading, group: Group): VerbUse | null {
  let last = beforeBracket(view, group.first - 1);
  while (view.part(last) === Part.Adverb) last--;
  const before = view.part(last);
  const singular = reading.is.s;
  const word = view.lower(last);
  if (before === Part.Pronoun) {
    if (OBJECT_PRONOUNS.has(word)) return null;
    const third = word === "he" || word === "she" || word === "it";
    return (third ? singular : !singular) ? used(group, "finite", false) : null;
  }
  if (before === Part.Relative)
    return !reading.nounToo || objectFollows(view, index, true) ? used(group, "finite", false) : null;
  if (before !== Part.Noun && before !== Part.And && before !== Part.Comma) return null;
  if (before === Part.Noun) {
    const subject = anchorAt(view, last);
    if (reading.nounToo && singular && subject !== null && isNoSubject(view, subject)) return null;
    if (subject === null || subject.last !== last + 1)
      return !reading.nounToo && singular && view.part(index - 1) !== Part.Adverb
        ? used(group, "finite", false)
        : null;
    if (subject.mention?.form === "adjective" && subject.group === null && !subject.thing) return null;
    if (reading.is.base && isMade(view, subject) && (!reading.nounToo || objectFollows(view, index, true)))
      return used(group, "finite", false);
    if (
      reading.nounToo &&
      !objectFollows(
        view,
        index,
        subject.mention?.form === "name" && subject.group === null && !subject.thing,
      )
    )
      return null;
    return agrees(view, subject, singular) ? used(group, "finite", false) : null;
  }
  return reading.nounToo || !singular
    ? null
    : objectFollows(view, index, false)
      ? used(group, "finite", false)
      : null;
}

/** "veterans at Lee | rallies", "in Lee | demands": a name that a preposition governs is no subject, and no place in "the Oslo | attacks". */
function isNoSubject(view: Phrased, { first, group, mention, thing }: Anchor): boolean {
  if (group !== null || thing || mention?.form !== "name") return false;
  if (mention.type === "place" && view.part(first) === Part.Determiner) return true;
  return view.part(first - 1) === Part.Preposition && view.lower(first - 1) !== "of";
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(["him", "her", "me", "us", "them"]);

/** "Israel strikes", "rebels strike": number of subject and verb; a state may be written as several ("the United States says"). */
function agrees(view: Phrased, subject: Anchor, singular: boolean): boolean {
  if (singular) return !subject.plural || subject.mention !== null;
  return subject.plural || coordinated(view, subject).length > 1;
}

/** The token before a short bracket that ends at `index`: "Putin (left) welcomes". */
function beforeBracket(view: View, index: number): number {
  if (view.lower(index) !== ")") return index;
  for (let i = index - 1; i >= index - 5; i--) if (view.lower(i) === "(") return i - 1;
  return index;
}

/** "requests | it has received": a noun with a clause behind it. */
function startsClause(view: View, index: number): boolean {
  const part = view.part(index);
  return part === Part.Auxiliary || part === Part.Modal || part === Part.Verb;
}

function objectFollows(view: View, index: number, named: boolean): boolean {
  const next = view.part(index + 1);
  if (next === Part.Pronoun)
    return !SUBJECT_PRONOUNS.has(view.lower(index + 1)) || !startsClause(view, index + 2);
  if (MONTHS_AND_DAYS.has(view.lower(index + 1))) return false;
  if (next === Part.Determiner || next === Part.To) return true;
  if (next === Part.Subordinator || next === Part.Relative) return view.lower(index + 1) === "that";
  if (next === Part.Preposition) return named;
  return (
    next === Part.Noun && (view.tokens[index + 1]!.shape !== "lower" || !ARTICLES.has(view.lower(index + 1)))
  );
}
