import type { Phrase, Trigger } from "../../rules/events/lexicon.js";
import { MONTHS_AND_DAYS } from "../../rules/events/words.js";
import { nounAfter, nounBefore } from "./light-noun.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** How many words of an object may stand inside a verb in two words ("hand the town over"). */
const OBJECT_REACH = 4;
/** A trigger that fits at a verb: the tokens it takes, in order, and where its object begins. */
export interface Fit {
  readonly trigger: Trigger;
  /** First and last token of verb and noun together, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Where what follows the verb begins, and where what follows the whole trigger does. */
  readonly object: number;
  readonly after: number;
  /** The noun of a light verb, `last` exclusive. */
  readonly noun: { readonly first: number; readonly last: number } | null;
}

/** A cheap look before the verb is read: the trigger's words, or the noun of a light verb, may stand around it. */
export function mayFit(view: View, index: number, { rest, nouns }: Trigger): boolean {
  if (rest.length > 0 && !hasNear(view, index + 1, rest[0]!)) return false;
  if (nouns === null) return true;
  for (let i = index - LIGHT_REACH; i <= index + LIGHT_REACH; i++)
    if (view.reading(i)?.lightNoun === true && nouns.has(view.lower(i))) return true;
  return false;
}

/** At least as far as the noun of a light verb is looked for on either side, auxiliaries and particles between. */
const LIGHT_REACH = 18;

function hasNear(view: View, from: number, word: string): boolean {
  for (let i = from; i <= from + OBJECT_REACH; i++) if (view.lower(i) === word) return true;
  return false;
}

/** The first trigger of the list whose words stand at and around the verb; the list is in order of what they ask. */
export function fitVerb(view: View, index: number, use: VerbUse, triggers: readonly Trigger[]): Fit[] {
  const fits: Fit[] = [];
  for (const trigger of triggers) {
    const fit = fitTrigger(view, index, use, trigger);
    if (fit !== null) fits.push(fit);
  }
  return fits;
}

function fitTrigger(view: View, index: number, use: VerbUse, trigger: Trigger): Fit | null {
  if (use.passive && (trigger.frame.active || isIntransitive(trigger))) return null;
  if (!use.passive && isOtherVerb(view, index + 1, trigger)) return null;
  const end = restEnd(view, index + 1, trigger);
  if (end === null) return null;
  if (
    trigger.next !== null &&
    (!use.passive || trigger.frame.adjective || trigger.class === "REQUEST") &&
    !trigger.next.has(view.lower(pastDate(view, end)))
  )
    return null;
  const from = end > index + 1 + trigger.rest.length ? index + 1 : end;
  if (trigger.nouns === null)
    return { trigger, first: index, last: end, object: from, after: from, noun: null };
  const noun =
    use.passive || trigger.frame.occurs === true
      ? nounBefore(view, use.group, trigger.nouns)
      : nounAfter(view, end, trigger.nouns);
  if (noun === null) return null;
  const first = Math.min(index, noun.first);
  return {
    trigger,
    first,
    last: Math.max(end, noun.last),
    object: end,
    after: Math.max(end, noun.last),
    noun,
  };
}

/** "approve of", "seized on a remark": another verb than the one of the lexicon, which takes an object at once. */
function isOtherVerb(
  view: View,
  after: number,
  { lemma, nouns, rest, patient, next, class: kind }: Trigger,
): boolean {
  if (nouns !== null && rest.length === 0 && PARTING.has(view.lower(after))) return true;
  if (nouns !== null && REFLEXIVES.has(view.lower(after))) return true;
  if (lemma === "insist" && view.lower(after + 1).endsWith("ing")) return true;
  if (nouns === null && TRAVELLING.has(lemma) && HOMEWARDS.has(view.lower(after))) return true;
  if (nouns !== null || rest.length > 0 || !patient.includes("object")) return false;
  const word = view.lower(after);
  if (word === "into" && !patient.includes("into")) return true;
  if (lemma === "back" && BACKWARDS.has(word)) return true;
  if (lemma === "allow" && word === "for") return true;
  if (lemma === "question" && (word === "whether" || word === "if")) return true;
  if (lemma === "meet" && meetsNobody(view, after)) return true;
  if (word === "that" && next === null && kind === "AGREE") return true;
  return (
    PARTICLES.has(word) ||
    REFLEXIVES.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    word === "upon" ||
    (word === "on" && pastDate(view, after) === after)
  );
}

/** "met the deadline that", "meets all the standards": nobody is met. */
function meetsNobody(view: View, after: number): boolean {
  for (let i = after; i < after + OBJECT_REACH; i++) {
    const part = view.part(i);
    if (part !== Part.Determiner && part !== Part.Noun && part !== Part.Possessive) return false;
    if (MET_WITHOUT_MEETING.has(view.lower(i))) return true;
  }
  return false;
}

const MET_WITHOUT_MEETING: ReadonlySet<string> = new Set(
  `deadline deadlines goal goals target targets standard standards criteria requirement requirements need needs test threshold challenge
   challenges expectation expectations obligation obligations quota commitment commitments resistance fate end ends match eye gaze`.split(
    /\s+/,
  ),
);

/** "defend themselves". */
const REFLEXIVES: ReadonlySet<string> = new Set(
  "himself herself itself themselves myself ourselves".split(" "),
);

/** "suspects he will": a clause follows, no object. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

/** "flew back", "returned home": nobody is visited. */
const TRAVELLING: ReadonlySet<string> = new Set(["fly", "travel", "return"]);
const HOMEWARDS: ReadonlySet<string> = new Set(["back", "home"]);

/** "shut down", "put up with": another verb than the light one, which takes its noun at once. */
const PARTING: ReadonlySet<string> = new Set(["into", "down", "away"]);

/** "bring voters back to the party", "back it up": where somebody comes back, not whom one backs. */
const BACKWARDS: ReadonlySet<string> = new Set("to in into up down off from on at and".split(" "));

const PARTICLES: ReadonlySet<string> = new Set(["of", "out", "away"]);

/** "returned", "arrived": a verb with no object has no passive. */
function isIntransitive({ nouns, rest, patient, frame }: Trigger): boolean {
  if (frame.adjective || frame.suffers || nouns !== null || rest.length > 0) return false;
  return !patient.includes("object") && frame.needs !== "troops";
}

/** Behind "on Monday", "in December" and adverbs of time: "voted in December to extend". */
function pastDate(view: View, from: number): number {
  let i = from;
  if (view.part(i) === Part.Preposition && MONTHS_AND_DAYS.has(view.lower(i + 1))) i += 2;
  else if (MONTHS_AND_DAYS.has(view.lower(i))) i++;
  while (view.part(i) === Part.Adverb) i++;
  return i;
}

/** End of the words that belong to the verb, at once or around a short object; null where they are not there. */
function restEnd(view: View, from: number, { rest, nouns }: Trigger): number | null {
  if (rest.length === 0) return from;
  if (matches(view, from, rest)) return from + rest.length;
  if (nouns !== null || rest.length > 1) return null;
  for (let i = from; i < from + OBJECT_REACH; i++) {
    const part = view.part(i);
    if (part !== Part.Noun && part !== Part.Determiner && part !== Part.Pronoun) return null;
    if (view.lower(i + 1) === rest[0]) return SPLITTABLE.has(rest[0]!) ? i + 2 : null;
  }
  return null;
}

/** Particles that an object may stand before. */
const SPLITTABLE: ReadonlySet<string> = new Set(["over", "down", "off", "out", "back", "up", "away"]);

function matches(view: View, from: number, words: Phrase): boolean {
  return words.every((word, offset) => view.lower(from + offset) === word);
}
