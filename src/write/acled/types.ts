/**
 * How classes of PLOVER and types of actors are told in the words of ACLED (Armed Conflict Location & Event Data Project, Codebook). ACLED
 * codes what was done and with what; a class often says less, and what it does not say is left empty:
 *
 *   class     disorder_type               event_type                   sub_event_type
 *   PROTEST   Demonstrations              Protests
 *   ASSAULT   Political violence          Explosions/Remote violence   where its word names a weapon that strikes from afar
 *             Political violence          Battles                      where its word is clash, fight, battle
 *             Political violence          Violence against civilians   where civilians suffer it
 *             Political violence                                       else
 *   COERCE    Strategic developments      Strategic developments       Arrests, where its word is arrest or detain
 *   AGREE     Strategic developments      Strategic developments       Agreement
 *   MOBILIZE  Strategic developments      Strategic developments       Change to group/activity
 *   RETREAT   Strategic developments      Strategic developments
 *   others    (none: ACLED does not code them)
 */
import type { Actor, EventClaim } from "../../model/claims.js";

export interface EventType {
  readonly disorder: string;
  readonly event: string;
  readonly sub: string;
}

const NONE: EventType = { disorder: "", event: "", sub: "" };
const REMOTE =
  /^(?:(?:air|drone|missile|rocket|artillery)[ -]?(?:strike|raid|attack)|shell|bomb|bombard|blast|explo|detonat)/;
const ARMED_CLASH = /^(?:clash|fight|battle|skirmish|firefight)/;

export function eventTypeOf({ class: name, trigger }: EventClaim, isAgainstCivilians: boolean): EventType {
  const words = [trigger.lemma, trigger.text].map((word) => word.toLowerCase());
  const is = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const violence = (event: string): EventType => ({ disorder: "Political violence", event, sub: "" });
  const development = (sub: string): EventType => ({
    disorder: "Strategic developments",
    event: "Strategic developments",
    sub,
  });
  switch (name) {
    case "PROTEST":
      return { disorder: "Demonstrations", event: "Protests", sub: "" };
    case "ASSAULT":
      if (is(REMOTE)) return violence("Explosions/Remote violence");
      if (is(ARMED_CLASH)) return violence("Battles");
      return violence(isAgainstCivilians ? "Violence against civilians" : "");
    case "COERCE":
      return development(is(/^(?:arrest|detain)/) ? "Arrests" : "");
    case "AGREE":
      return development("Agreement");
    case "MOBILIZE":
      return development("Change to group/activity");
    case "RETREAT":
      return development("");
    default:
      return NONE;
  }
}

/**
 * ACLED's kind of actor ("inter"); "" where the actor's sector does not settle it, as of an armed group that may be rebels or a militia.
 *
 * @param country where it happened; forces of another state are external there
 */
export function interOf(actor: Actor | null, country: string | null): string {
  if (actor === null) return "";
  switch (actor.sector) {
    case "gov":
    case "mil":
    case "cop":
    case "spy":
      return actor.country !== null && country !== null && actor.country !== country
        ? "External/Other forces"
        : "State forces";
    case "reb":
      return "Rebel group";
    case "igo":
      return "External/Other forces";
    default:
      return isCivilian(actor) ? "Civilians" : "";
  }
}

export function isCivilian({ sector }: Actor): boolean {
  return ["civ", "med", "edu", "ngo", "bus"].includes(sector ?? "");
}
