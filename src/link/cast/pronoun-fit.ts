import type { ActorType } from "../../model/vocabulary.js";
import {
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  PLURAL_PRONOUNS,
  RELATIVE_PRONOUNS,
  THING_PRONOUNS,
} from "../../rules/actors/nouns.js";
import { isPeopleNoun } from "../../rules/actors/tellers.js";
import { PERSON_NOUNS, TITLES } from "../../rules/actors/titles.js";
import type { ActorInDocument } from "./local-actor.js";

export function isPronoun(lower: string): boolean {
  return (
    MALE_PRONOUNS.has(lower) ||
    FEMALE_PRONOUNS.has(lower) ||
    PLURAL_PRONOUNS.has(lower) ||
    THING_PRONOUNS.has(lower) ||
    RELATIVE_PRONOUNS.has(lower)
  );
}

const BODIES: ReadonlySet<ActorType> = new Set([
  "state",
  "government",
  "armed-group",
  "military-unit",
  "organization",
  "media",
]);

/** Whether a pronoun may stand for an actor, by number, gender and kind. */
export function fitsPronoun(lower: string): (actor: ActorInDocument) => boolean {
  if (MALE_PRONOUNS.has(lower)) return (actor) => isSinglePerson(actor) && actor.gender !== "female";
  if (FEMALE_PRONOUNS.has(lower)) return (actor) => isSinglePerson(actor) && actor.gender !== "male";
  if (PLURAL_PRONOUNS.has(lower))
    return (actor) => areSeveral(actor) && (!actor.anonymous || isCalledPeople(actor));
  if (THING_PRONOUNS.has(lower)) return (actor) => BODIES.has(actor.type) && !actor.plural;
  if (lower === "which" || lower === "that") return (actor) => actor.type !== "person";
  return (actor) => actor.type !== "place";
}

function areSeveral({ plural, type }: ActorInDocument): boolean {
  return plural || type === "group" || type === "armed-group" || type === "military-unit";
}

/** "Officials", not "the gun laws". */
function isCalledPeople({ called }: ActorInDocument): boolean {
  for (const noun of called) if (isPeopleNoun(noun)) return true;
  return false;
}

function isSinglePerson(actor: ActorInDocument): boolean {
  if (actor.plural) return false;
  return actor.anonymous ? actor.sourceKind === "role" && isCalledPerson(actor) : actor.type === "person";
}

/** "An official", not "much of the debate". */
function isCalledPerson({ called }: ActorInDocument): boolean {
  for (const noun of called) if (TITLES.has(noun) || PERSON_NOUNS.has(noun)) return true;
  return false;
}
