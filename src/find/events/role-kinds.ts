import type { Anchor } from "./anchors.js";
import { isPlaceName } from "./place-names.js";

const ARMED_TYPES: ReadonlySet<string> = new Set(["armed-group", "military-unit"]);
const STATE_TYPES: ReadonlySet<string> = new Set(["state", "government"]);

export function isArmed({ mention, group }: Anchor): boolean {
  return group === "armed" || (group === null && mention !== null && ARMED_TYPES.has(mention.type));
}

export function isState({ mention, group, thing }: Anchor): boolean {
  return (
    !thing && (group === "state" || (group === null && mention !== null && STATE_TYPES.has(mention.type)))
  );
}

export function isNamed({ mention, group, pronoun, thing }: Anchor): boolean {
  return (mention !== null && !(thing && mention.type === "place")) || group !== null || pronoun;
}

export function isParty(anchor: Anchor): boolean {
  return isNamed(anchor) && !anchor.thing;
}

export function isStateByName({ mention }: Anchor): boolean {
  return mention !== null && STATE_TYPES.has(mention.type);
}

/** "Iran" and "the Iranians", not "Iran's team" or a man of its government. */
export function isWholeState({ mention, group, thing }: Anchor): boolean {
  return mention?.type === "state" && group === null && !thing;
}

/** A town or a country, as what is taken. */
export function isTerritory(anchor: Anchor): boolean {
  return isPlaceName(anchor) || (isWholeState(anchor) && anchor.mention?.form === "name");
}

export function isBetweenStates(agents: readonly Anchor[], patients: readonly Anchor[]): boolean {
  return (
    agents.some(isWholeState) && patients.some((patient) => isWholeState(patient) || isPlaceName(patient))
  );
}

export function isPerson({ mention, group, pronoun, thing }: Anchor): boolean {
  if (thing) return false;
  if (mention !== null && mention.form !== "adjective") return mention.type === "person" || group !== null;
  return group !== null || pronoun;
}

const CIVIL_TYPES: ReadonlySet<string> = new Set(["person", "organization", "media"]);

/** A man by name, a party, a paper, an office: what one does to the other is mostly done by words. */
export function isCivil({ mention, group, pronoun }: Anchor): boolean {
  if (group === "state" || pronoun) return mention === null || !STATE_TYPES.has(mention.type);
  return group === null && mention !== null && CIVIL_TYPES.has(mention.type);
}

export function isOutlet({ mention, thing }: Anchor): boolean {
  return mention?.type === "media" && !thing;
}

export function isEnemy(anchor: Anchor): boolean {
  return isArmed(anchor) && !anchor.thing;
}

/** One who is talked with face to face: a person by name or in office. */
export function isCounterpart({ mention, group, thing, plural }: Anchor): boolean {
  if (thing) return false;
  return mention?.type === "person" ? mention.form === "name" : group === "state" && !plural;
}

export function isHearer({ mention, group, thing, pronoun }: Anchor): boolean {
  if (thing || pronoun) return false;
  return group !== null || (mention !== null && mention.type !== "place");
}

/** Who can be held and set free: people, and not what is theirs. */
export function isCaptive({ mention, group, pronoun, thing }: Anchor): boolean {
  if (thing) return false;
  if (group !== null || pronoun) return group !== "state" || mention !== null;
  return mention !== null && mention.type !== "place" && (mention.type === "person" || mention.plural);
}

/** One man by name or office, or a delegation; not the people who come and go. */
export function isVisitor({ mention, group, pronoun, plural, thing }: Anchor): boolean {
  if (thing) return false;
  if (pronoun) return !plural;
  return group === "state" || (mention !== null && group === null);
}

/** Who is spoken to as a whole: a body by name or those who are there; not the people that a programme is for. */
export function isAudience({ mention, group, thing, pronoun }: Anchor): boolean {
  if (thing || pronoun) return false;
  return mention === null
    ? group === "crowd" || group === "state"
    : mention.form === "name" && mention.type !== "place";
}

/** A group of people, not one man by name. */
export function isCrowd({ mention, group, pronoun, plural }: Anchor): boolean {
  if (mention?.type === "person" && mention.form === "name") return false;
  if (group === "crowd" || group === "people" || group === "armed") return true;
  if (mention !== null) return mention.type !== "person" && mention.type !== "place";
  return pronoun && plural;
}
