import type { EventClass } from "../../model/vocabulary.js";
import { MONTHS_AND_DAYS } from "../../rules/events/words.js";
import type { Guard } from "../../rules/guards/index.js";
import type { Anchor, Phrased } from "./anchors.js";
import { isAttitude } from "./attitude.js";
import { isDeed } from "./future.js";
import type { Fit } from "./match.js";
import { isMeant, shownBeside } from "./needs.js";
import { Part } from "./parts.js";
import { isPlaceName } from "./place-names.js";
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
  return fit.trigger.frame.does !== undefined && !isDeed(view, fit.after) ? "verb/incomplete" : null;
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
    (trigger.class === "ASSAULT" && patients.length > 0 && WEAPONS.has(view.lower(use.group - 1)))
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

/** "you", "any company": nobody in particular. */
export function isNobody(view: View, agents: readonly Anchor[]): boolean {
  return agents.length > 0 && agents.every(({ first }) => ANYBODY.has(view.lower(first)));
}

/** "a party that rejects its own", "candidates who refuse money": a present form of some that are only described. */
function isGeneric(view: View, use: VerbUse, agents: readonly Anchor[]): boolean {
  if (use.form !== "finite" || use.perfect || agents.length === 0) return false;
  if (use.modal !== null && use.modal !== "can") return false;
  if (view.part(use.group - 1) !== Part.Relative || (use.modal === null && use.group !== use.verb))
    return false;
  const isPresent =
    /(?:[^s]s|[^d])$/.test(view.lower(use.verb)) && view.reading(use.verb)?.verb?.is.past === false;
  return (
    isPresent &&
    agents.every(
      ({ mention, first, plural }) => mention === null && (plural ? true : INDEFINITE.has(view.lower(first))),
    )
  );
}

/** "women who are attacked", in the present: a kind of people, whoever they are. */
function isKindThatSuffers(view: View, use: VerbUse, patients: readonly Anchor[]): boolean {
  if (!use.passive || use.form !== "finite" || view.lower(use.group) !== "are") return false;
  if (view.part(use.group - 1) !== Part.Relative) return false;
  return patients.every(
    ({ mention, group, plural, first, last }) =>
      mention === null && group !== null && plural && last - first === 1,
  );
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "some", "one"]);

const ANYBODY: ReadonlySet<string> = new Set(
  "you any anyone anybody no nobody every everyone everybody each neither whoever".split(" "),
);

/** Classes whose object is somebody and no thing of his. */
const OF_PEOPLE: ReadonlySet<EventClass> = new Set(["CONSULT", "RETREAT"]);

/** "received the endorsement of the mayor", "released a list of donors": not whom one met or set free. */
function isOfAnother(view: View, after: number, [patient]: readonly Anchor[]): boolean {
  for (let i = after; patient !== undefined && i < patient.first; i++)
    if (view.lower(i) === "of") return !COUNTING.has(view.lower(i - 1));
  return false;
}

/** "released | the bank's records", "greeted | the Lee show": the name only says which. */
function isModifier(view: View, [patient]: readonly Anchor[]): boolean {
  if (patient === undefined || patient.pronoun || isPlaceName(patient)) return false;
  const { last } = patient;
  if (view.part(last) !== Part.Noun || view.tokens[last]!.shape !== "lower") return false;
  return !MONTHS_AND_DAYS.has(view.lower(last)) && !view.lower(last).endsWith("ing");
}

/** "allowed it to happen": whoever lets something be grants nothing. */
function isLetBe(view: View, { lemma }: Fit["trigger"], patients: readonly Anchor[]): boolean {
  return ALLOWING.has(lemma) && patients.some(({ pronoun, first }) => pronoun && view.lower(first) === "it");
}

const ALLOWING: ReadonlySet<string> = new Set(["allow", "permit"]);

/** Moves that are a visit only where the text says to whom or whence. */
const DEPARTING: ReadonlySet<string> = new Set(["return", "depart", "fly", "travel"]);

/** "The film by the director was released": who stands behind a preposition in the subject is not who was set free. */
function isInsideSubject(view: View, { group }: VerbUse, [patient]: readonly Anchor[]): boolean {
  if (patient === undefined || patient.first >= group) return false;
  for (let i = patient.first - 1; i >= patient.first - 3 && i >= view.first; i--) {
    if (/^(?:by|of|from|for|about|among|on|against|toward|towards)$/.test(view.lower(i)))
      return !COUNTING.has(view.lower(i - 1));
    if (view.part(i) !== Part.Noun && view.part(i) !== Part.Determiner) return false;
  }
  return false;
}

const COUNTING: ReadonlySet<string> = new Set(
  "percent dozens hundreds thousands scores tens number numbers group groups members leaders family families handful couple pair all some many most one".split(
    " ",
  ),
);

/** "seized that opportunity": whatever determiner stands before it. */
function takesChance(view: View, after: number, object: Roles["object"]): boolean {
  if (object !== null) return CHANCES.has(view.lower(object.last - 1));
  return CHANCES.has(view.lower(after + 1));
}

/** What is seized or taken without force. */
const CHANCES: ReadonlySet<string> = new Set(
  "opportunity opportunities chance moment initiative attention spotlight mantle momentum advantage lead issue words".split(
    " ",
  ),
);

/** "to discuss", "we can work together": with whom is not said, so several must be named. */
function isTogether(use: VerbUse, agents: readonly Anchor[]): boolean {
  if (agents.length > 1) return true;
  return (
    use.form === "finite" &&
    use.modal === null &&
    agents.some(({ mention, group }) => mention !== null || group !== null)
  );
}

/** "A bomb killed nine people": nobody is named who acts, yet something did. */
const WEAPONS: ReadonlySet<string> = new Set(
  `bomb bombs rocket rockets missile missiles shell shells mortars blast explosion explosions gunfire mine airstrike airstrikes
   attack attacks strike strikes raid raids bombing bombings shelling bombardment ambush clashes fighting battle assault offensive`.split(
    /\s+/,
  ),
);

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
