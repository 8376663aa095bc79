import type { ActorMention } from "../../model/found.js";
import { GROUP_NOUNS, type GroupKind, PEACEFUL } from "../../rules/events/groups.js";
import type { Anchor } from "./anchors.js";
import { Part } from "./parts.js";
import { groupOf, isPlural, isTriggerNoun, leftEdge } from "./phrase-edges.js";
import type { View } from "./view.js";

/** Whose something is. */
export const OWN: ReadonlySet<string> = new Set(["his", "her", "its", "their", "my", "our"]);

/** A pronoun, or a noun for people with its adjectives; null where the word is neither or another noun is the head. */
export function aroundWord(view: View, index: number, floor: number): Anchor | null {
  const part = view.part(index);
  if (part === Part.Pronoun && view.lower(index) === "two") return pair(index);
  if (part === Part.Pronoun && isNumeral(view, index)) return null;
  if (part === Part.Pronoun) {
    return pronounAt(index, !SINGULAR.has(view.lower(index)));
  }
  const { shape } = view.tokens[index]!;
  if ((part !== Part.Noun && part !== Part.Determiner) || shape === "none") return null;
  const group = groupOf(view, index);
  if (view.lower(index) === "person" && view.part(index - 1) === Part.Hyphen) return null;
  if (view.lower(index).startsWith("force") && PEACEFUL.has(view.lower(index - 1))) return null;
  if (group !== null && isAdjective(view, index)) return null;
  if (group === null || (part === Part.Determiner && view.lower(index + 1) === "of")) return null;
  if (part === Part.Determiner && view.part(index + 1) === Part.Noun) return null;
  if (view.part(index + 1) === Part.Hyphen) return null;
  let last = index + 1;
  let kind: GroupKind = group;
  while (
    view.part(last) === Part.Noun &&
    GROUP_NOUNS.has(view.lower(last)) &&
    view.tokens[last]!.shape === "lower"
  ) {
    kind = groupOf(view, last)!;
    last++;
  }
  if (view.part(last) === Part.Noun && view.tokens[last]!.shape === "lower" && !isVerbLike(view, last))
    return null;
  const first = Math.max(floor, leftEdge(view, index));
  const owned = ownedEnd(view, last);
  return {
    first,
    last: owned ?? last,
    mention: null,
    group: kind,
    pronoun: false,
    thing: owned !== null,
    plural: isPlural(view, last - 1),
    nameFirst: first,
    owner: null,
  };
}

/** "the chairman | 's bill": the end of a thing of theirs, or null where somebody of theirs or an event follows. */
function ownedEnd(view: View, last: number): number | null {
  if (view.part(last) !== Part.Possessive) return null;
  let end = last + 1;
  while (view.part(end) === Part.Noun) {
    if (GROUP_NOUNS.has(view.lower(end)) || isTriggerNoun(view, end)) return null;
    if (view.tokens[end]!.shape !== "lower") return null;
    end++;
  }
  return end > last + 1 ? end : null;
}

/** "her official | pledge", "a rival bid": a noun for people that stands before an event's as an adjective. */
function isAdjective(view: View, index: number): boolean {
  if (!ADJECTIVES_TOO.has(view.lower(index)) || view.part(index + 1) !== Part.Noun) return false;
  const next = view.reading(index + 1);
  return next !== undefined && next.nominals.length > 0 && next.verb?.is.s !== true;
}

const ADJECTIVES_TOO: ReadonlySet<string> = new Set(
  "official rival chief general conservative liberal progressive native expert veteran".split(" "),
);

/** "Title I", "Part I": a number. */
function isNumeral(view: View, index: number): boolean {
  return (
    view.tokens[index]!.text === "I" &&
    view.part(index - 1) === Part.Noun &&
    view.tokens[index - 1]!.shape === "title"
  );
}

/** A pronoun as a phrase. */
export function pronounAt(index: number, plural = false): Anchor {
  return {
    first: index,
    last: index + 1,
    mention: null,
    group: null,
    pronoun: true,
    thing: false,
    plural,
    nameFirst: index,
    owner: null,
  };
}

/** A name as a phrase of its own. */
export function aroundName(mention: ActorMention): Anchor {
  const { first, last, plural } = mention;
  return { ...pronounAt(first, plural), last, mention, pronoun: false };
}

/** People that only "who" shows to be people, as a phrase. */
export function personAt(first: number, last: number, plural: boolean): Anchor {
  return { ...pronounAt(first, plural), last, group: "people", pronoun: false };
}

function pair(index: number): Anchor {
  return {
    first: index - 1,
    last: index + 1,
    mention: null,
    group: null,
    pronoun: true,
    thing: false,
    plural: true,
    nameFirst: index - 1,
    owner: null,
  };
}

const SINGULAR: ReadonlySet<string> = new Set(["he", "she", "it", "him", "her", "i", "me"]);

/** "police station", "government plan": the noun after it is the head, unless it can be a verb. */
function isVerbLike(view: View, index: number): boolean {
  return (view.reading(index)?.verb ?? null) !== null;
}
