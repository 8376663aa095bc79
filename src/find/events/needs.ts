import type { Need } from "../../rules/events/entry.js";
import { BLOODSHED, BODIES, PROTESTING, VIOLENCE } from "../../rules/events/groups.js";
import type { Anchor } from "./anchors.js";
import { Part } from "./parts.js";
import { isPlaceName } from "./place-names.js";
import {
  isArmed,
  isAudience,
  isBetweenStates,
  isCaptive,
  isCivil,
  isCounterpart,
  isCrowd,
  isEnemy,
  isHearer,
  isNamed,
  isOutlet,
  isParty,
  isPerson,
  isState,
  isStateByName,
  isTerritory,
  isVisitor,
  isWholeState,
} from "./role-kinds.js";
import type { View } from "./view.js";

/** Whether the sentence, but for the trigger, shows fighting; between civilians only blood and weapons do. */
function showsViolence(
  view: View,
  from: number,
  to: number,
  agents: readonly Anchor[],
  patients: readonly Anchor[],
): boolean {
  const civil = agents.length > 0 && agents.every(isCivil) && patients.every(isCivil);
  return hasWord(view, from, to, civil ? BLOODSHED : VIOLENCE);
}

function hasWord(view: View, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = view.first; i < view.last; i++) {
    if ((i < from || i >= to) && words.has(view.lower(i)) && view.part(i - 1) !== Part.Hyphen) return true;
  }
  return false;
}

/** What else the sentence tells of, found out where a frame asks for it. */
export interface Shown {
  readonly violent: () => boolean;
  readonly protesting: () => boolean;
  /** Whether a phrase names an officer by his rank. */
  readonly commands: (phrase: Anchor) => boolean;
  /** The last word of a phrase, in lower case. */
  readonly head: (phrase: Anchor) => string;
  /** The word that a phrase is, in lower case; empty for a phrase of several. */
  readonly word: (phrase: Anchor) => string;
}

/** What the sentence shows beside a trigger at the tokens from `from` to `to`, exclusive. */
export function shownBeside(
  view: View,
  from: number,
  to: number,
  agents: readonly Anchor[],
  patients: readonly Anchor[],
): Shown {
  return {
    violent: () => showsViolence(view, from, to, agents, patients),
    protesting: () => hasWord(view, from, to, PROTESTING),
    commands: ({ first, mention }) => mention?.type === "person" && hasRank(view, first, mention.first),
    head: ({ last }) => view.lower(last - 1),
    word: ({ first, last }) => (last - first === 1 ? view.lower(first) : ""),
  };
}

/** "General | Lee": a rank between the start of the phrase and the name. */
function hasRank(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (RANKS.has(view.lower(i))) return true;
  return false;
}

const RANKS: ReadonlySet<string> = new Set(
  "general gen colonel col admiral adm marshal major maj captain capt lieutenant lt brigadier brig commodore commander".split(
    " ",
  ),
);

/** "They", of troops told of before. */
function isThey({ pronoun, plural }: Anchor): boolean {
  return pronoun && plural;
}

/** Whether the roles are of the kind that the frame asks for. */
export function isMeant(
  need: Need | undefined,
  agents: readonly Anchor[],
  patients: readonly Anchor[],
  { violent, protesting, word, head, commands }: Shown,
): boolean {
  switch (need) {
    case undefined:
      return true;
    case "armed":
      return agents.some(isArmed) || patients.some(isArmed) || violent();
    case "troops":
      return agents.some(isArmed) || (agents.some(({ pronoun }) => pronoun) && patients.some(isArmed));
    case "combat":
      return agents.some(isArmed) || patients.some(isArmed) || (patients.length > 0 && violent());
    case "force":
      return agents.some((agent) => isArmed(agent) || isState(agent));
    case "actor":
      return patients.some(isNamed);
    case "somebody":
      return patients.some((patient) => isNamed(patient) && !patient.thing && !isPlaceName(patient));
    case "both":
      return patients.some(isNamed) && agents.some(isNamed);
    case "person":
      return patients.some(isPerson) && agents.some(isNamed);
    case "parties":
      return patients.some(isParty) && agents.some(isParty);
    case "war":
      return (
        agents.some(isArmed) ||
        patients.some(isArmed) ||
        violent() ||
        isBetweenStates(agents, patients) ||
        (agents.some(commands) && patients.some(isTerritory)) ||
        (agents.length === 0 && patients.some(isPlaceName))
      );
    case "conquest":
      return (
        (agents.length === 0 ||
          agents.some(
            (agent) => isArmed(agent) || isWholeState(agent) || isThey(agent) || commands(agent),
          )) &&
        patients.some(isTerritory)
      );
    case "hostile":
      return agents.some(isArmed) || agents.some(isStateByName) || patients.some(isArmed) || violent();
    case "protesters":
      return agents.some(({ group }) => group === "crowd");
    case "states":
      return agents.some((agent) => isState(agent) || (agent.pronoun && agent.plural));
    case "crowd":
      return agents.some((agent) => isCrowd(agent));
    case "audience":
      return agents.some(isNamed) && patients.some(isAudience);
    case "interstate":
      return agents.some(isState) && patients.some(isParty);
    case "together":
      return (
        agents.length > 1 || agents.some(({ plural, thing }) => plural && !thing) || patients.some(isParty)
      );
    case "official":
      return agents.some(isNamed);
    case "captive":
      return patients.some(
        (patient) => isCaptive(patient) && word(patient) !== "them" && word(patient) !== "it",
      );
    case "guest":
      return patients.some(isNamed) && agents.some(patients.every(isPlaceName) ? isVisitor : isNamed);
    case "counterpart":
      return (
        agents.some(isNamed) &&
        patients.some((patient) => isCounterpart(patient) && !BODIES.has(head(patient)))
      );
    case "hearers":
      return (
        agents.some(isNamed) && patients.some((patient) => isHearer(patient) && word(patient) !== "people")
      );
    case "diplomatic":
      return agents.some(isNamed) && patients.some(isParty) && [...agents, ...patients].some(isState);
    case "fighters":
      return agents.some(isArmed) || patients.some(isArmed);
    case "belligerents":
      return (
        patients.some(isParty) &&
        agents.length + patients.length > 1 &&
        [...agents, ...patients].every((side) => isArmed(side) || isStateByName(side))
      );
    case "town":
      return agents.some((agent) => isArmed(agent) || isWholeState(agent)) && patients.some(isPlaceName);
    case "advocate":
      return patients.some(isNamed) && agents.some(isNamed) && !agents.some(isArmed);
    case "blamed":
      return agents.length > 0 ? agents.some(isNamed) : patients.some(isParty);
    case "territory":
      return patients.some(isTerritory);
    case "confiscation":
      return agents.some(isNamed) && !patients.some(isTerritory);
    case "military":
      return agents.some((agent) => isArmed(agent) || isStateByName(agent) || word(agent) === "it");
    case "property":
      return !patients.some(isEnemy) && (agents.some(isArmed) || patients.some(isArmed) || violent());
    case "enemy":
      return patients.some(isEnemy);
    case "private":
      return patients.some(isNamed) && agents.some(isNamed) && !patients.some(isOutlet);
    case "press":
      return agents.some(isNamed) && patients.some(isOutlet);
    case "nations":
      return agents.some(isStateByName) && patients.some(isParty);
    case "host":
      return patients.some(isPerson) && agents.some((agent) => isState(agent) || isVisitor(agent));
    case "demonstrators":
      return agents.some(isCrowd) && protesting();
    case "visitor":
      return agents.some(isVisitor) && !agents.some(isArmed);
  }
}
