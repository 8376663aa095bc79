import type { ActorMention } from "../../model/found.js";
import { GROUP_NOUNS, type GroupKind, OWNED_GROUPS, PEACEFUL } from "../../rules/events/groups.js";
import { ARTICLES } from "../../rules/events/words.js";
import type { Anchor } from "./anchors.js";
import { Part, type View } from "./view.js";

/** A name, and what follows an adjective or a possessive: "Russian | military convoys", "Israel | 's army". */
export function aroundMention(
  view: View,
  mentions: readonly ActorMention[],
  at: number,
  floor: number,
): Anchor {
  const mention = mentions[at]!;
  let last = Math.min(mention.last, view.last);
  let outermost = mention;
  let group: GroupKind | null = groupOf(view, last - 1);
  let thing = false;
  for (let step = 0; step < LONGEST_PHRASE; step++) {
    const part = view.part(last);
    if (part === Part.Possessive && view.part(last + 1) === Part.Noun) last++;
    else if (part === Part.Hyphen && view.part(last + 1) !== Part.Outside) last++;
    else if (
      part === Part.Noun &&
      (extendsOver(view, mention, last) || leadsToGroup(view, last) || isTitle(view, mentions, at, last))
    ) {
      const next = mentions.find((other, index) => index > at && other.first === last);
      if (next !== undefined && next.last > last) {
        outermost = next.form === "adjective" ? outermost : next;
        last = next.last;
        group = groupOf(view, last - 1) ?? group;
        thing = false;
        continue;
      }
      group = isCampaign(view, mention, last) ? "people" : groupOf(view, last);
      thing = group === null;
      last++;
    } else break;
  }
  const named = withPrefix(view, mention.first, floor);
  const first =
    mention.form === "name" && named === mention.first
      ? articleBefore(view, mention.first, floor)
      : Math.max(floor, leftEdge(view, named));
  return {
    first,
    last,
    mention: outermost,
    group,
    pronoun: false,
    thing: thing || (group === null && named !== mention.first),
    plural: outermost.plural || isPlural(view, last - 1),
    nameFirst: named,
    owner: thing ? mention : null,
  };
}

/** "National Committee | Chairman Ann Lee": a noun for people that leads up to a person's name. */
function isTitle(view: View, mentions: readonly ActorMention[], at: number, index: number): boolean {
  if (!GROUP_NOUNS.has(view.lower(index))) return false;
  for (let i = at + 1; i < mentions.length && mentions[i]!.first <= index + 1; i++)
    if (mentions[i]!.first === index + 1) return mentions[i]!.type === "person";
  return false;
}

/** How many words a phrase may have behind its name. */
const LONGEST_PHRASE = 8;

/** "US | Secretary of", "Trump | campaign officials": words up to one for an office or for people. */
function leadsToGroup(view: View, index: number): boolean {
  for (let i = index; i < index + 3 && view.part(i) === Part.Noun; i++) {
    const group = GROUP_NOUNS.get(view.lower(i));
    if (group !== undefined && (group === "state" || view.tokens[i]!.shape === "lower")) return true;
    if (isTriggerNoun(view, i)) return false;
  }
  return false;
}

/** Whether the noun at `index` belongs to the phrase of an adjective or possessive before it. */
function extendsOver(view: View, mention: ActorMention, index: number): boolean {
  const before = view.part(index - 1);
  if (before === Part.Hyphen) return true;
  if (before === Part.Possessive) return !isTriggerNoun(view, index);
  if (mention.form !== "adjective" && index === mention.last && isCampaign(view, mention, index)) return true;
  if (mention.form !== "adjective" && index === mention.last)
    return GROUP_NOUNS.has(view.lower(index)) && view.tokens[index]!.shape === "lower";
  return !isTriggerNoun(view, index);
}

/** "the Lindqvist campaign", "Lindqvist's campaign": whoever runs it acts. */
function isCampaign(view: View, { type }: ActorMention, index: number): boolean {
  return OWNED_GROUPS.has(view.lower(index)) && (type === "person" || type === "organization");
}

/** "Israeli | air strikes": the noun is an event of its own. */
function isTriggerNoun(view: View, index: number): boolean {
  const reading = view.reading(index);
  if (reading === undefined || GROUP_NOUNS.has(view.lower(index))) return false;
  return (
    reading.nominals.length > 0 ||
    (reading.verb !== null && !reading.verb.nounToo) ||
    reading.verb?.nounToo === true
  );
}

const SINGULAR: ReadonlySet<string> = new Set(["he", "she", "it", "him", "her", "i", "me"]);

/** A pronoun, or a noun for people with its adjectives; null where the word is neither or another noun is the head. */
export function aroundWord(view: View, index: number, floor: number): Anchor | null {
  const part = view.part(index);
  if (part === Part.Pronoun && view.lower(index) === "two") return pair(index);
  if (part === Part.Pronoun) {
    return pronounAt(index, !SINGULAR.has(view.lower(index)));
  }
  const { shape } = view.tokens[index]!;
  if ((part !== Part.Noun && part !== Part.Determiner) || shape === "none") return null;
  const group = GROUP_NOUNS.get(view.lower(index));
  if (view.lower(index) === "person" && view.part(index - 1) === Part.Hyphen) return null;
  if (view.lower(index).startsWith("force") && PEACEFUL.has(view.lower(index - 1))) return null;
  if (group === undefined || (part === Part.Determiner && view.lower(index + 1) === "of")) return null;
  if (part === Part.Determiner && view.part(index + 1) === Part.Noun) return null;
  if (view.part(index + 1) === Part.Hyphen) return null;
  let last = index + 1;
  let kind: GroupKind = group;
  while (
    view.part(last) === Part.Noun &&
    GROUP_NOUNS.has(view.lower(last)) &&
    view.tokens[last]!.shape === "lower"
  ) {
    kind = GROUP_NOUNS.get(view.lower(last))!;
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

/** Whose something is. */
export const OWN: ReadonlySet<string> = new Set(["his", "her", "its", "their", "my", "our"]);

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

/** "police station", "government plan": the noun after it is the head, unless it can be a verb. */
function isVerbLike(view: View, index: number): boolean {
  return (view.reading(index)?.verb ?? null) !== null;
}

function groupOf(view: View, index: number): GroupKind | null {
  return GROUP_NOUNS.get(view.lower(index)) ?? null;
}

function isPlural(view: View, index: number): boolean {
  const word = view.lower(index);
  return (
    (word.endsWith("s") && !word.endsWith("ss")) ||
    word === "police" ||
    word.endsWith("men") ||
    word === "people"
  );
}

/** "anti | -Lindqvist delegates": a hyphen ties the word before it to the name. */
function withPrefix(view: View, index: number, floor: number): number {
  return view.part(index - 1) === Part.Hyphen && index - 2 >= floor ? index - 2 : index;
}

/** A name takes in its article only: "the moment | Russia intervened". */
function articleBefore(view: View, index: number, floor: number): number {
  const before = view.lower(index - 1);
  return index > floor && (ARTICLES.has(before) || before === "several" || before === "many")
    ? index - 1
    : index;
}

/** The start of the phrase: back over its adjectives, numbers and determiner. */
function leftEdge(view: View, index: number): number {
  let first = index;
  for (let step = 0; step < 6; step++) {
    const part = view.part(first - 1);
    if (part === Part.Determiner) {
      first--;
      if (ARTICLES.has(view.lower(first))) break;
    } else if (part === Part.Hyphen || isModifier(view, first - 1)) first--;
    else if (view.lower(first - 1) === "of" && view.part(first - 2) === Part.Determiner) first -= 2;
    else break;
  }
  return view.part(first) === Part.Hyphen && first > view.first ? first - 1 : first;
}

/** A capital word that an article or another one leads up to; at the head of a sentence it may be anything. */
function isBareCapital(view: View, index: number): boolean {
  return index > view.first && view.tokens[index]!.shape === "title";
}

/** An adjective, or a name that nobody knows: "the Ruritanian army". */
function isModifier(view: View, index: number): boolean {
  if (view.part(index) !== Part.Noun) return false;
  if (view.tokens[index]!.shape !== "lower") return isBareCapital(view, index);
  return (view.reading(index)?.verb ?? null) === null;
}
