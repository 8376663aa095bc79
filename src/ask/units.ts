import type { Actor, ActorAffiliation, Run } from "../model/claims.js";
import type { ActorType } from "../model/vocabulary.js";
import type { Part } from "./parts.js";

/** What a state acts through, where its sector is the government's or the army's. */
const ARMS: ReadonlySet<ActorType> = new Set(["person", "government", "military-unit"]);
const OFFICIAL: ReadonlySet<string> = new Set(["gov", "mil"]);
/** Whose members act for it. A professor does not act for his college, nor a citizen for his state. */
const BODIES: ReadonlySet<ActorType> = new Set(["government", "armed-group", "military-unit"]);

/**
 * Some actors' units and offices, as far as a run names them: what is part of them, over any number of steps; who leads or speaks for
 * them; the members of a government, an armed group or a unit; of a state also its government, its forces and its officials. Who is only
 * backed by them acts for itself and is none of theirs; nor are their media, which are whose word something is on.
 *
 * @param part where they are looked for: of a place, the places in it are meant
 * @returns those beside the actors themselves, in the run's order
 */
export function unitsOf(run: Run, actors: readonly Actor[], part: Part = "actor"): readonly Actor[] {
  const taken = new Map(actors.map(({ id, type }) => [id, type]));
  const states = new Set(actors.filter(({ type }) => type === "state").map(({ country }) => country));
  const isOf = part === "place" ? liesIn : actsFor;
  let waiting = run.actors.filter(({ id }) => !taken.has(id));
  for (let before = -1; before !== taken.size; ) {
    before = taken.size;
    for (const actor of waiting) if (isOf(actor, taken, states)) taken.set(actor.id, actor.type);
    waiting = waiting.filter(({ id }) => !taken.has(id));
  }
  for (const { id } of actors) taken.delete(id);
  return run.actors.filter(({ id }) => taken.has(id));
}

type Taken = ReadonlyMap<string, ActorType>;
type Countries = ReadonlySet<string | null>;

function actsFor({ type, country, sector, affiliations }: Actor, taken: Taken, states: Countries): boolean {
  if (type === "place" || type === "state") return false;
  // What a state's or a group's outlet prints and says is told by it, and not done by them; an outlet's own parts are its.
  if (type === "media")
    return affiliations.some((tie) => isPartOf(tie, taken) && taken.get(tie.actor) === "media");
  if (country !== null && states.has(country) && ARMS.has(type) && OFFICIAL.has(sector ?? "")) return true;
  return affiliations.some((tie) => isPartOf(tie, taken) || (type === "person" && holdsOffice(tie, taken)));
}

function isPartOf({ relation, actor }: ActorAffiliation, taken: Taken): boolean {
  return relation === "part_of" && taken.has(actor);
}

function holdsOffice({ relation, actor }: ActorAffiliation, taken: Taken): boolean {
  const body = taken.get(actor);
  if (body === undefined) return false;
  return relation === "leader_of" || relation === "spokesperson_of" || memberActs(relation, body);
}

function memberActs(relation: ActorAffiliation["relation"], body: ActorType): boolean {
  return relation === "member_of" && BODIES.has(body);
}

function liesIn({ type, country, affiliations }: Actor, taken: Taken, states: Countries): boolean {
  if (type !== "place") return false;
  if (country !== null && states.has(country)) return true;
  return affiliations.some((tie) => isPartOf(tie, taken));
}
