/** What stopped a rule at a verb, told apart more finely than the rule itself needs; asked only where somebody listens. */
import type { VerbReading } from "../../rules/events/lexicon.js";
import { NOUN_BEHIND_NAME } from "../../rules/events/words.js";
import type { Guard } from "../../rules/guards/index.js";
import type { Phrased } from "./anchors.js";
import { clauseAround } from "./clause.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** Parts before which a word that could be noun or verb is a noun. */
const NOMINAL: ReadonlySet<Part> = new Set([Part.Determiner, Part.Possessive, Part.Preposition, Part.Hyphen]);
/** Before a mark, where the mark opens a whole utterance. */
const OPENING: ReadonlySet<Part> = new Set([Part.Outside, Part.Comma, Part.Stop]);

/** Why a form of the lexicon is not used as a verb. */
export function whyNoVerb(view: Phrased, index: number, { is, nounToo }: VerbReading): Guard {
  const noun = nounToo || is.participle || is.ing || (view.reading(index)?.nominals.length ?? 0) > 0;
  const before = pastAdverbs(view, index - 1);
  const part = view.part(before);
  if (part === Part.To) return "verb/untold";
  const calledNoun = NOUN_BEHIND_NAME.has(view.lower(index)) && (part === Part.And || part === Part.Noun);
  if (noun || calledNoun || NOMINAL.has(view.part(index - 1)) || view.part(index + 1) === Part.Hyphen)
    return "verb/noun";
  if (is.base && opensUtterance(view, before)) return "verb/imperative";
  if (part !== Part.Noun || !isThing(view, before)) return "verb/no-subject";
  return is.s || view.lower(before).endsWith("s") ? "verb/thing" : "verb/noun";
}

function opensUtterance(view: View, before: number): boolean {
  const part = view.part(before);
  return part === Part.Outside || (part === Part.Quote && OPENING.has(view.part(before - 1)));
}

/** Why nobody does or suffers what a verb tells. */
export function whyNobody(view: Phrased, index: number, use: VerbUse): Guard {
  const before = pastAdverbs(view, use.group - 1);
  if (view.part(before) === Part.And || view.part(before) === Part.Comma) return "verb/partless";
  const { first, last } = clauseAround(view, { first: index, last: index + 1, verb: index });
  if (!view.anchors.some((anchor) => anchor.first >= first && anchor.last <= last)) return "verb/nobody";
  if (use.passive && use.form === "participle") return "verb/participle";
  return isThing(view, before) ? "verb/thing" : "verb/partless";
}

/** A plain noun that is no actor, or the "that" or "which" that stands for one; a word with a capital may be a name nobody knows. */
function isThing(view: Phrased, index: number): boolean {
  const part = view.part(index);
  if (part === Part.Noun) return view.anchorAt(index) === null && view.tokens[index]!.shape === "lower";
  const word = view.lower(index);
  if (word === "this" || word === "it") return true;
  return (word === "that" || word === "which") && view.anchorAt(index - 1) === null;
}

function pastAdverbs(view: View, index: number): number {
  let i = index;
  while (view.part(i) === Part.Adverb || view.part(i) === Part.Negation) i--;
  return i;
}
