import type { ActorType } from "../../model/vocabulary.js";
import {
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  PLURAL_PRONOUNS,
  RELATIVE_PRONOUNS,
  THING_PRONOUNS,
} from "../../rules/actors/nouns.js";
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
    return (actor) =>
      actor.plural ||
      actor.type === "group" ||
      actor.type === "armed-group" ||
      actor.type === "military-unit";
  if (THING_PRONOUNS.has(lower)) return (actor) => BODIES.has(actor.type) && !actor.plural;
  if (lower === "which" || lower === "that") return (actor) => actor.type !== "person";
  return (actor) => actor.type !== "place";
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
