import type { EventClass } from "../../model/vocabulary.js";
import { WEAPONS } from "../../rules/events/groups.js";
import type { Guard } from "../../rules/guards/index.js";
import type { Anchor, Phrased } from "./anchors.js";
import { isAttitude } from "./attitude.js";
import { isDeed } from "./future.js";
import { isGeneric, isKindThatSuffers, isNobody } from "./generic.js";
import type { Fit } from "./match.js";
import { isMeant, shownBeside } from "./needs.js";
import { isInsideSubject, isLetBe, isModifier, isOfAnother, takesChance } from "./objects.js";
import { Part } from "./parts.js";
import { endsHere, type Roles } from "./verb-roles.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** What of the roles of a trigger or the words behind it does not fit; null where all does. */
export function misfitOf(view: Phrased, index: number, fit: Fit, use: VerbUse, roles: Roles): Guard | null {
  const { agents, patients } = roles;
  const shown = shownBeside(view, index, index + 1, agents, patients);
  if (!isMeant(fit.trigger.frame.needs, agents, patients, shown))
    return agents.length + patients.length === 0 ? "verb/nobody" : "verb/needs";
  if (!isComplete(view, fit, use, roles)) return agents.length === 0 ? "verb/nobody" : "verb/unlike";
  if (!goesOn(view, fit, use, roles)) return "verb/incomplete";
  if (isAttitude(view, fit, use, agents)) return "verb/attitude";
  if (isForecast(view, fit, agents)) return "verb/unlike";
  return fit.trigger.frame.does !== undefined && !isDeed(view, fit.after) ? "verb/incomplete" : null;
}

const PROMISING: ReadonlySet<string> = new Set(["promise", "vow", "pledge"]);

/** "“They will call,” he promised": what others will do is no promise of his. */
function isForecast(view: View, { trigger, after }: Fit, agents: readonly Anchor[]): boolean {
  if (!PROMISING.has(trigger.lemma) || !endsHere(view.part(after)) || agents.length !== 1) return false;
  if (view.part(agents[0]!.first - 1) !== Part.Quote) return false;
  for (let i = view.first; i < agents[0]!.first; i++)
    if (/^(?:i|we)$/.test(view.lower(i)) && view.part(i + 1) === Part.Modal) return false;
  return true;
}

/** What a thing of somebody's may do: "Israel's rockets hit"; it does not agree, reject or meet. */
const OF_THINGS: ReadonlySet<EventClass> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** An active verb tells nothing without who acts, a passive one nothing without anybody. */
function isComplete(
  view: View,
  { trigger, after, noun }: Fit,
  use: VerbUse,
  { agents, patients, object }: Roles,
): boolean {
  if (
    use.form !== "finite" &&
    agents.length > 0 &&
    agents.every(({ pronoun, first }) => pronoun && view.lower(first) === "it")
  )
    return false;
  if (
    agents.length > 0 &&
    !OF_THINGS.has(trigger.class) &&
    agents.every(({ thing, owner }) => thing && owner?.form !== "adjective")
  )
    return false;
  if (isNobody(view, agents) || isGeneric(view, use, agents) || isKindThatSuffers(view, use, patients))
    return false;
  if (patients.length > 0 && patients.every(({ pronoun, first }) => pronoun && view.lower(first) === "you"))
    return trigger.class !== "AGREE" && trigger.class !== "THREATEN";
  if (
    (OF_PEOPLE.has(trigger.class) || trigger.frame.needs === "somebody") &&
    trigger.patient[0] === "object" &&
    noun === null &&
    (isOfAnother(view, after, patients) || isModifier(view, patients))
  )
    return false;
  if (
    (OF_PEOPLE.has(trigger.class) || trigger.class === "SANCTION") &&
    use.passive &&
    noun === null &&
    isInsideSubject(view, use, patients)
  )
    return false;
  if (OF_THINGS.has(trigger.class) && patients.length === 0 && takesChance(view, after, object)) return false;
  if (trigger.class === "SANCTION" && use.passive && noun === null && patients.length === 0) return false;
  if (trigger.frame.reciprocal && use.passive && noun === null) return false;
  if (trigger.frame.reciprocal && patients.length === 0 && !isTogether(use, agents)) return false;
  if (trigger.class === "CONCEDE" && (use.form === "gerund" || isLetBe(view, trigger, patients)))
    return false;
  if (DEPARTING.has(trigger.lemma) && patients.length === 0) return false;
  if (lacksObject(view, trigger, after, use, agents)) return false;
  if (use.passive || trigger.frame.suffers || trigger.frame.occurs)
    return agents.length + patients.length > 0;
  if (use.form === "infinitive" && patients.length === 0)
    return agents.some(({ mention, pronoun, last }) => mention !== null || pronoun || last === use.group);
  return (
    agents.length > 0 ||
    (OF_THINGS.has(trigger.class) && patients.length > 0 && WEAPONS.has(view.lower(use.group - 1)))
  );
}

/** "ask questions.": an operator that takes an object, with none behind it; in "a plan that Norway rejected" it stands before. */
function lacksObject(
  view: View,
  { frame, nouns, patient }: Fit["trigger"],
  after: number,
  use: VerbUse,
  agents: readonly Anchor[],
): boolean {
  if (frame.operator !== true || nouns !== null || use.passive || frame.adjective) return false;
  if (patient[0] !== "object" || patient.length > 1 || !endsHere(view.part(after))) return false;
  const before = view.part((agents[0]?.first ?? use.group) - 1);
  return before !== Part.Noun && before !== Part.Relative && before !== Part.Subordinator;
}

/** Classes whose object is somebody and no thing of his. */
const OF_PEOPLE: ReadonlySet<EventClass> = new Set(["CONSULT", "RETREAT"]);

/** Moves that are a visit only where the text says to whom or whence. */
const DEPARTING: ReadonlySet<string> = new Set(["return", "depart", "fly", "travel"]);

/** "to discuss", "we can work together": with whom is not said, so several must be named. */
function isTogether(use: VerbUse, agents: readonly Anchor[]): boolean {
  if (agents.length > 1) return true;
  return (
    use.form === "finite" &&
    use.modal === null &&
    agents.some(({ mention, group }) => mention !== null || group !== null)
  );
}

/** Whether the word that the frame asks for stands behind the object: "asked Iran to". */
function goesOn(view: View, { trigger, after }: Fit, use: VerbUse, { patients }: Roles): boolean {
  if (trigger.goesOn === null) return true;
  const end = use.passive ? after : (patients.at(-1)?.last ?? after);
  if (view.part(end) === Part.To && MOVING.has(trigger.lemma) && isPlaceOrThing(view, end + 1)) return false;
  return trigger.goesOn.has(view.lower(end));
}

/** "pushed to the left": moved, and not asked to do anything. */
const MOVING: ReadonlySet<string> = new Set(["push", "press", "prod"]);

function isPlaceOrThing(view: View, index: number): boolean {
  const part = view.part(index);
  return part === Part.Determiner || part === Part.Pronoun || view.tokens[index]?.shape === "title";
}
