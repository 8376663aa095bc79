import { anchorAt, type Phrased } from "./anchors.js";
import { gerundAt } from "./gerund-governor.js";
import { BY_SUBJECT, DENIED, FORMS, type Held, pastAdverbs, TOLD, UNTOLD } from "./held.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";
import { OWN } from "./word-phrase.js";

/** How far back the verb of a purpose stands, in tokens. */
const REACH = 14;

/** What an infinitive or a form in -ing hangs on says of it; a finite verb hangs on nothing. */
export function heldBy(view: Phrased, use: VerbUse): Held {
  if (use.form === "infinitive") return infinitiveAt(view, use.group);
  return use.form === "gerund" ? gerundAt(view, use.group) : TOLD;
}

function infinitiveAt(view: Phrased, to: number): Held {
  if (RANKED.has(view.lower(to - 1)) && view.lower(to - 2) === "the") return TOLD;
  const before = pastAdverbs(view, to - 1);
  const word = view.lower(before);
  const part = view.part(before);
  if (part === Part.And || part === Part.Comma) return joinedInfinitive(view, before);
  const isGovernor = FORMS.toBySubject.has(word) || FORMS.toByAdjective.has(word);
  if (isGovernor && view.part(before - 1) === Part.Subordinator) return UNTOLD;
  if (isGovernor && part !== Part.Determiner && !isNounHere(view, before))
    return isNegated(view, before) ? DENIED : TOLD;
  if (FORMS.toByNoun.has(word) && part === Part.Noun) {
    if (view.lower(before - 1) === "no") return { told: "denied", by: "subject" };
    if (REFUSING.has(word)) return isOwned(view, before) ? DENIED : UNTOLD;
    return isOwned(view, before) ? TOLD : UNTOLD;
  }
  return behindObject(view, before);
}

const REFUSING: ReadonlySet<string> = new Set([
  "refusal",
  "failure",
  "reluctance",
  "unwillingness",
  "inability",
]);

/** "a hope to", "the first aim to": a noun by what stands before it. */
function isNounHere(view: Phrased, index: number): boolean {
  const before = view.part(index - 1);
  if (view.part(index) !== Part.Noun) return false;
  return (
    before === Part.Determiner ||
    before === Part.Possessive ||
    (anchorAt(view, index)?.first ?? index) < index
  );
}

/** "his plan to", "Norway's decision to", "made an offer to"; a plan of nobody's is no event. */
function isOwned(view: Phrased, noun: number): boolean {
  for (let i = noun - 1; i >= noun - OWNER_REACH; i--) {
    const part = view.part(i);
    if (OWN.has(view.lower(i)) || part === Part.Possessive || anchorAt(view, i) !== null) return true;
    if (part !== Part.Noun && part !== Part.Determiner && part !== Part.Adverb)
      return MAKING.has(view.lower(i));
  }
  return false;
}

const OWNER_REACH = 4;
const MAKING: ReadonlySet<string> = new Set(
  "made make makes making announced announces took taken issued launched renewed gave had began begun".split(
    " ",
  ),
);

/** "did not want to", "is not ready to", "cannot afford to". */
function isNegated(view: View, governor: number): boolean {
  for (let i = governor - 1; i >= governor - 3; i--) {
    const part = view.part(i);
    if (part === Part.Negation || /^no$|^cannot$|n['’]t$/.test(view.lower(i))) return true;
    if (part !== Part.Auxiliary && part !== Part.Adverb && part !== Part.Modal) return false;
  }
  return false;
}

/** "visit Denmark and to release": as the infinitive before it. */
function joinedInfinitive(view: Phrased, from: number): Held {
  for (let i = from - 1; i >= from - REACH; i--) {
    const part = view.part(i);
    if (part === Part.To) return infinitiveAt(view, i);
    if (part === Part.Stop || part === Part.Outside) return UNTOLD;
  }
  return UNTOLD;
}

/** "forced the rebels to leave", "flew to Oslo to meet": by the verb before the object. */
function behindObject(view: Phrased, from: number): Held {
  const object = anchorAt(view, from);
  if (object !== null && object.first === view.first && object.last === from + 1) return TOLD;
  let passed = false;
  for (let i = from; i >= from - REACH; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Outside || part === Part.Subordinator || part === Part.Relative)
      return UNTOLD;
    if (part === Part.To && isInfinitive(view, i)) return UNTOLD;
    const word = view.lower(i);
    if (RANKED.has(word) && i < from && !(passed && word === "latest")) return TOLD;
    passed ||= part === Part.Preposition;
    if (part === Part.Preposition && CALLING.has(view.lower(i - 1)) && /^(?:on|upon|for)$/.test(word))
      return TOLD;
    const isVerb = part === Part.Verb || word.endsWith("ing") || isBareVerb(view, i, from);
    if (FORMS.toByPurpose.has(word) && !isNounHere(view, i))
      return isNegated(view, i) ? { ...DENIED, by: "subject" } : BY_SUBJECT;
    if (FORMS.toByObject.has(word) && (isVerb || part !== Part.Noun))
      return isSupposed(view, i) ? UNTOLD : TOLD;
    if (isVerb && i < from) return UNTOLD;
  }
  return UNTOLD;
}

/** "tricks | allow voters to": a verb of the lexicon that is no noun, before the object. */
function isBareVerb(view: Phrased, index: number, from: number): boolean {
  const verb = view.reading(index)?.verb;
  if (index >= from || verb === undefined || verb === null || verb.nounToo) return false;
  return (
    view.part(index) === Part.Noun &&
    verb.is.base &&
    anchorAt(view, index) === null &&
    view.tokens[index]!.shape === "lower"
  );
}

/** "if we want them to". */
function isSupposed(view: View, governor: number): boolean {
  for (let i = governor - 1; i >= governor - 3; i--) if (view.lower(i) === "if") return true;
  return false;
}

/** "to be", "to call", not "to Oslo". */
function isInfinitive(view: Phrased, to: number): boolean {
  const next = view.part(to + 1);
  if (next === Part.Verb || view.lower(to + 1) === "be") return true;
  return (
    next !== Part.Determiner &&
    anchorAt(view, to + 1) === null &&
    view.reading(to + 1)?.verb?.is.base === true
  );
}

/** "the first members to endorse him" did. */
const RANKED: ReadonlySet<string> = new Set(["first", "last", "latest", "only"]);

/** "called on Iran to end", "calls for Iran to end". */
const CALLING: ReadonlySet<string> = new Set(
  "call calls called calling appeal appeals appealed pressure pleaded".split(" "),
);
