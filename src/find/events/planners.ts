import type { ActorMention } from "../../model/found.js";
import type { Anchor, Phrased } from "./anchors.js";
import { modifierOf } from "./complements.js";
import { Part } from "./parts.js";
import { OWN, pronounAt } from "./word-phrase.js";

/** "Norway's plan to", "his proposal to", "a prosecutor's decision to": whose it is, before an infinitive; null where nobody's. */
export function plannerOf(view: Phrased, to: number, before: Anchor | null): readonly Anchor[] | null {
  if (!PLANS.has(view.lower(to - 1))) return null;
  if (before === null) return ownerOf(view, to - 1);
  if (!before.thing) return null;
  if (before.owner !== null && view.part(before.owner.last) === Part.Possessive)
    return [aroundOwner(before, before.owner)];
  const planner = ownerIn(view, before);
  return planner === null ? null : [planner];
}

const PLANS: ReadonlySet<string> = new Set(
  `plan plans proposal proposals decision attempt attempts effort efforts bid call calls vow pledge threat threats promise offer desire
   intention move push campaign right authority power willingness refusal failure ability`.split(/\s+/),
);

/** "his proposal to ban", "Israel's decision to withdraw": whose it is; null where that is not said. */
function ownerOf(view: Phrased, noun: number): readonly Anchor[] | null {
  const named = modifierOf(view, noun);
  if (named.length > 0) return named;
  for (let i = noun - 1; i >= noun - 3; i--) if (OWN.has(view.lower(i))) return [pronounAt(i)];
  return null;
}

/** "Lee's judgment in | supporting it": whose it is that a form in -ing behind a preposition tells of, or null. */
export function possessorBefore(view: Phrased, gerund: number): readonly Anchor[] | null {
  if (!/^(?:in|of|for)$/.test(view.lower(gerund - 1))) return null;
  const thing = view.anchorAt(gerund - 2);
  if (thing === null || !thing.thing) return null;
  if (thing.owner !== null && view.part(thing.owner.last) === Part.Possessive)
    return [aroundOwner(thing, thing.owner)];
  const owner = ownerIn(view, thing);
  return owner === null ? null : [owner];
}

/** "the prosecutor | 's decision to": up to its possessive, or null. */
function ownerIn(view: Phrased, thing: Anchor): Anchor | null {
  for (let i = thing.first; i < thing.last; i++)
    if (view.part(i) === Part.Possessive) return { ...thing, last: i, thing: false, plural: false };
  return null;
}

/** "Lindqvist | 's proposal to": whose it is, as a phrase. */
function aroundOwner(thing: Anchor, owner: ActorMention): Anchor {
  return {
    ...thing,
    first: owner.first,
    last: owner.last,
    mention: owner,
    thing: false,
    nameFirst: owner.first,
    owner: null,
  };
}
