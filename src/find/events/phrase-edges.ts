import { ARMING, GROUP_NOUNS, type GroupKind } from "../../rules/events/groups.js";
import { ARTICLES } from "../../rules/events/words.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** What the noun at a token is, where it is one for people or states: an "armed group" is armed. */
export function groupOf(view: View, index: number): GroupKind | null {
  if (view.lower(index) === "head" && view.lower(index + 1) === "of") return "state";
  if (view.tokens[index]!.shape === "title" && POWERS.has(view.lower(index))) return "armed";
  const group = GROUP_NOUNS.get(view.lower(index)) ?? null;
  return group === "people" && ARMING.has(view.lower(index - 1)) ? "armed" : group;
}

/** The sides of a great war, by their capital. */
const POWERS: ReadonlySet<string> = new Set(["allies", "axis", "entente"]);

/** "Israeli | air strikes": the noun is an event of its own. */
export function isTriggerNoun(view: View, index: number): boolean {
  const reading = view.reading(index);
  if (reading === undefined || GROUP_NOUNS.has(view.lower(index))) return false;
  return (
    reading.nominals.length > 0 ||
    (reading.verb !== null && !reading.verb.nounToo) ||
    reading.verb?.nounToo === true
  );
}

export function isPlural(view: View, index: number): boolean {
  const word = view.lower(index);
  return (
    (word.endsWith("s") && !word.endsWith("ss")) ||
    word === "police" ||
    word.endsWith("men") ||
    word === "people"
  );
}

/** "anti | -Lindqvist delegates": a hyphen ties the word before it to the name. */
export function withPrefix(view: View, index: number, floor: number): number {
  return view.part(index - 1) === Part.Hyphen && index - 2 >= floor ? index - 2 : index;
}

/** A name takes in its article only: "the moment | Russia intervened". */
export function articleBefore(view: View, index: number, floor: number): number {
  const before = view.lower(index - 1);
  return index > floor && (ARTICLES.has(before) || before === "several" || before === "many")
    ? index - 1
    : index;
}

/** The start of the phrase: back over its adjectives, numbers and determiner. */
export function leftEdge(view: View, index: number): number {
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
