import type { Trigger } from "../../rules/events/lexicon.js";
import type { Anchor, Phrased } from "./anchors.js";
import { afterPreposition } from "./complements.js";
import type { Fit } from "./match.js";
import type { Roles } from "./verb-roles.js";
import type { VerbUse } from "./verbs.js";

export function passiveRoles(
  view: Phrased,
  { trigger, after, noun }: Fit,
  use: VerbUse,
  subject: readonly Anchor[],
): Roles {
  const agents = afterPreposition(view, after, ["by"]);
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

function prepositional(view: Phrased, trigger: Trigger, from: number): Anchor[] {
  return afterPreposition(
    view,
    from,
    trigger.patient.filter((where) => where !== "object"),
  );
}
