import type { Trigger } from "../../rules/events/lexicon.js";
import type { Anchor, Phrased } from "./anchors.js";
import { secondBy } from "./companions.js";
import { afterPreposition, modifierOf } from "./complements.js";
import type { Fit } from "./match.js";
import { Part } from "./parts.js";
import type { Roles } from "./verb-roles.js";
import type { VerbUse } from "./verbs.js";

export function passiveRoles(
  view: Phrased,
  { trigger, after, noun }: Fit,
  use: VerbUse,
  subject: readonly Anchor[],
): Roles {
  const first = afterPreposition(view, after, ["by"]).filter((anchor) => !hasVerb(view, after, anchor.first));
  const by = [...first, ...secondBy(view, first)];
  const agents = by.length === 0 && trigger.class === "ASSAULT" ? strikers(view, after) : by;
  const moves = trigger.class === "MOBILIZE" || trigger.class === "RETREAT";
  if (noun !== null && noun.last <= use.group) {
    const patients = prepositional(view, trigger, noun.last);
    return {
      agents: agents.length > 0 || !moves ? agents : subject,
      patients: patients.length > 0 ? patients : prepositional(view, trigger, after),
      object: null,
    };
  }
  if (trigger.patient.length === 0 || (moves && trigger.frame.needs === "troops")) {
    return { agents: agents.length > 0 ? agents : subject, patients: [], object: null };
  }
  return { agents, patients: subject.filter((anchor) => !agents.includes(anchor)), object: null };
}

/** "arrested in Oslo for a man held | by Denmark": another verb's. */
function hasVerb(view: Phrased, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (view.part(i) === Part.Verb && view.part(i - 1) !== Part.And && !view.lower(i).endsWith("ing"))
      return true;
  return false;
}

/** "killed in a | Danish air strike": whose blow it was; the place of a blow strikes nobody. */
function strikers(view: Phrased, from: number): readonly Anchor[] {
  const preposition = view.lower(from);
  if (preposition !== "in" && preposition !== "during") return [];
  for (let i = from + 1; i < from + BLOW_REACH; i++) {
    const blow = view.reading(i)?.nominals.some((trigger) => trigger.class === "ASSAULT") === true;
    if (blow && view.part(i + 1) !== Part.Noun) return modifierOf(view, i).filter(isStriker);
    const part = view.part(i);
    if (part !== Part.Noun && part !== Part.Determiner && part !== Part.Possessive && part !== Part.Hyphen)
      return [];
  }
  return [];
}

const BLOW_REACH = 8;

function isStriker({ mention, group }: Anchor): boolean {
  return (
    mention !== null &&
    (mention.form === "adjective" || group === "armed" || mention.type !== "place") &&
    mention.type !== "person"
  );
}

function prepositional(view: Phrased, trigger: Trigger, from: number): Anchor[] {
  return afterPreposition(
    view,
    from,
    trigger.patient.filter((where) => where !== "object"),
  );
}
