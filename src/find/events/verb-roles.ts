import type { EventClass } from "../../model/vocabulary.js";
import type { VerbReading } from "../../rules/events/lexicon.js";
import { isSayingForm } from "../../rules/saying.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { afterPreposition, type Found, modifierOf, objectOf } from "./complements.js";
import type { Fit } from "./match.js";
import { Part } from "./parts.js";
import { passiveRoles } from "./passive-roles.js";
import { isPlaceName } from "./place-names.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

export interface Roles {
  readonly agents: readonly Anchor[];
  readonly patients: readonly Anchor[];
  readonly object: Found["phrase"];
}

/** Whose the roles of a trigger are, and how its verb is used now that its object is known. */
export function readRoles(
  view: Phrased,
  fit: Fit,
  use: VerbUse,
  reading: VerbReading,
  subject: readonly Anchor[],
): { use: VerbUse; roles: Roles } {
  const { trigger, after } = fit;
  if (trigger.frame.suffers) {
    return {
      use,
      roles: {
        agents: afterPreposition(view, after, trigger.patient),
        patients: subject,
        object: null,
      },
    };
  }
  if (trigger.frame.occurs && fit.noun !== null) return { use, roles: occurrence(view, fit, fit.noun) };
  if (trigger.frame.adjective) {
    if (use.form !== "finite" || !use.passive) return { use, roles: NOBODY };
    const { anchors: patients, phrase } = patientsOf(view, fit);
    return {
      use: { ...use, passive: false },
      roles: {
        agents: subject,
        patients: patients.length > 0 ? patients : concerned(view, after, subject),
        object: phrase,
      },
    };
  }
  if (use.passive && use.form === "participle" && !TOLD_BY_PARTICIPLE.has(trigger.class))
    return { use, roles: NOBODY };
  if (use.passive) return { use, roles: passiveRoles(view, fit, use, subject) };
  const { anchors: patients, phrase } = directObject(view, fit);
  const bare = fit.noun !== null || (patients.length === 0 && phrase === null);
  if (bare && isReducedPassive(view, fit, use, reading)) {
    const reduced: VerbUse = { ...use, form: "participle", passive: true };
    if (!TOLD_BY_PARTICIPLE.has(trigger.class) || trigger.frame.active)
      return { use: reduced, roles: NOBODY };
    return { use: reduced, roles: passiveRoles(view, fit, reduced, subject) };
  }
  const direct = patients.filter((patient) => !subject.includes(patient) && !isPosition(view, fit, patient));
  const named = direct.length > 0 || !mayConcern(view, fit) ? direct : concerned(view, after, subject);
  const others = named.filter((anchor) => !isOpposed(view, trigger.class, anchor));
  return { use, roles: { agents: subject, patients: others, object: others.length > 0 ? null : phrase } };
}

/** "welcomed the sanctions | against N": no support of N. */
function isOpposed(view: View, kind: EventClass, { first }: Anchor): boolean {
  return kind === "SUPPORT" && view.lower(first - 1) === "against";
}

/** Classes of dealing with somebody: who is named inside the object ("support | from voters") is not whom it befell. */
const WITH_SOMEBODY: ReadonlySet<EventClass> = new Set([
  "CONSULT",
  "RETREAT",
  "STATEMENT",
  "COOPERATE",
  "AID",
]);

function directObject(view: Phrased, fit: Fit): Found {
  const found = patientsOf(view, fit);
  return found.governed && WITH_SOMEBODY.has(fit.trigger.class)
    ? { anchors: [], phrase: found.phrase, governed: false }
    : found;
}

/** "deployed | along the border", "arrived | at the camp": where troops stand or go, unless it is a state. */
function isPosition(view: View, { trigger }: Fit, { first, mention, group, thing }: Anchor): boolean {
  if (trigger.class !== "MOBILIZE" || !POSITIONING.has(view.lower(first - 1))) return false;
  return thing || (group === null ? mention?.type === "place" : mention === null);
}

const POSITIONING: ReadonlySet<string> = new Set(["in", "at", "on", "along", "near", "to", "into"]);

/** Classes of what befalls somebody. */
const BEFALLING: ReadonlySet<EventClass> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** "wounded several more | near Oslo": what a verb that is told does to a plain object is not done to the place behind it. */
export function withoutPlace(view: Phrased, fit: Fit, { passive }: VerbUse, roles: Roles): Roles {
  if (
    passive ||
    fit.noun !== null ||
    !BEFALLING.has(fit.trigger.class) ||
    fit.trigger.patient[0] !== "object"
  )
    return roles;
  const { anchors, phrase, governed } = objectOf(view, fit.after);
  const isPlace =
    governed && anchors.every((anchor) => isPlaceName(anchor) && view.lower(anchor.first - 1) !== "from");
  if (!isPlace || !roles.patients.every((patient) => anchors.includes(patient))) return roles;
  return { agents: roles.agents, patients: [], object: phrase };
}

/** "demanded that Iran halt …", "rejected a Syrian proposal": the first name behind an operator that is no place and no speaker. */
function concerned(view: Phrased, after: number, subject: readonly Anchor[]): readonly Anchor[] {
  for (const anchor of view.anchors) {
    if (anchor.first < after || anchor.mention === null || subject.includes(anchor)) continue;
    if (hasStop(view, after, anchor.first)) return [];
    if (LOCATING.has(view.lower(anchor.first - 1)) || isSayingForm(view.lower(anchor.last))) continue;
    return [anchor];
  }
  return [];
}

/** An operator may name whom it concerns behind its object; one with no object at all, or that asks for words behind it, does not. */
function mayConcern(view: Phrased, { trigger, after }: Fit): boolean {
  if (trigger.frame.operator !== true || trigger.frame.needs === "diplomatic") return false;
  if (trigger.goesOn !== null) return trigger.goesOn.has(view.lower(after));
  return trigger.patient[0] !== "object" || !endsHere(view.part(after));
}

/** Nothing follows that may be an object. */
export function endsHere(part: Part): boolean {
  return part === Part.Comma || part === Part.Stop || part === Part.Outside;
}

const LOCATING: ReadonlySet<string> = new Set(["in", "at", "near", "during", "on", "by"]);

function hasStop(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.part(i) === Part.Stop || view.part(i) === Part.Quote) return true;
  return false;
}

/** "clashes between A and B broke out in C": who is named with the noun. */
function occurrence(view: Phrased, { trigger, after }: Fit, noun: { first: number; last: number }): Roles {
  const before = modifierOf(view, noun.first);
  const agents =
    before.length > 0
      ? before
      : withOpponent(view, afterPreposition(view, noun.last, ["between", "by", "of"], OCCURRENCE_REACH));
  const aimed = afterPreposition(view, noun.last, trigger.patient, OCCURRENCE_REACH);
  const patients =
    aimed.length > 0
      ? aimed
      : afterPreposition(view, after, [...trigger.patient, "in", "near", "at", "outside"]);
  return { agents, patients: patients.filter((patient) => !agents.includes(patient)), object: null };
}

/** "between soldiers under the general, brother of the king, and | rebels": the other side, however far behind its "and". */
function withOpponent(view: Phrased, agents: readonly Anchor[]): readonly Anchor[] {
  const [side] = agents;
  if (side === undefined || agents.length > 1 || view.lower(side.first - 1) !== "between") return agents;
  for (let i = side.last; i < side.last + OPPONENT_REACH; i++) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Verb || part === Part.Relative || part === Part.Subordinator)
      break;
    const other = part === Part.And ? anchorAt(view, i + 1) : null;
    if (other !== null && !other.pronoun) return [side, other];
  }
  return agents;
}

const OPPONENT_REACH = 24;
const OCCURRENCE_REACH = 10;

/** "civilians killed", "activists arrested" tell what happened; "forces backed", "troops stationed" say what they are. */
const TOLD_BY_PARTICIPLE: ReadonlySet<EventClass> = new Set(["ASSAULT", "COERCE"]);
const NOBODY: Roles = { agents: [], patients: [], object: null };

/** Verbs that need no object: "the attackers struck in 2001". */
const OBJECTLESS: ReadonlySet<string> = new Set(["strike", "attack", "fight", "shoot", "hit", "raid"]);

/** "civilians killed in the raid": a past form that needs an object and has none. */
function isReducedPassive(
  view: View,
  { trigger, after, noun }: Fit,
  use: VerbUse,
  reading: VerbReading,
): boolean {
  if (use.form !== "finite" || use.perfect || use.modal !== null) return false;
  if (view.part(use.group - 1) === Part.Relative) return false;
  if (noun !== null) return view.lower(after) === "by" && reading.is.participle;
  if (!reading.is.participle || trigger.patient[0] !== "object" || trigger.rest.length > 0) return false;
  if (OBJECTLESS.has(trigger.lemma)) return view.lower(after) === "by";
  const next = view.part(after);
  return (
    next === Part.Preposition ||
    next === Part.Stop ||
    next === Part.Comma ||
    next === Part.Outside ||
    next === Part.Subordinator
  );
}

/** "seized it, a blow to the militias | of N", "a bombing near the embassy | in N": it belongs to another noun than the trigger's. */
function isElsewhere(view: View, where: string, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (where === "of" && view.part(i) === Part.Comma) return true;
    if (where === "in" && BESIDE.has(view.lower(i))) return true;
  }
  return false;
}

const BESIDE: ReadonlySet<string> = new Set(["near", "outside"]);

/** Of a light verb the object may stand before its noun ("granted him asylum") or be it ("released nine prisoners"). */
export function patientsOf(view: Phrased, { trigger, object, after, noun }: Fit): Found {
  let phrase: Found["phrase"] = null;
  for (const where of trigger.patient) {
    if (where === "object") {
      const inner = noun === null ? null : objectOf(view, object);
      if (inner !== null && inner.anchors.length > 0 && !inner.governed)
        return { anchors: inner.anchors, phrase: null, governed: false };
      const found = objectOf(view, after);
      phrase ??= found.phrase;
      if (found.anchors.length > 0) return found;
    } else {
      const found = afterPreposition(view, after, [where]).filter(
        (anchor) => !isElsewhere(view, where, after, anchor.first),
      );
      if (found.length > 0) return { anchors: found, phrase, governed: false };
    }
  }
  return { anchors: [], phrase, governed: false };
}
