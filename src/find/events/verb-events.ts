import type { EventClass } from "../../model/vocabulary.js";
import type { Trigger, VerbReading } from "../../rules/events/lexicon.js";
import { HOSTILE_VERBS, INTENDING } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import { type Anchor, anchorAt } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { type Fit, fitVerb } from "./match.js";
import { modalityOf } from "./modality.js";
import { isMeant, showsViolence } from "./needs.js";
import {
  afterPreposition,
  coordinated,
  type Found,
  groupStart,
  modifierOf,
  objectOf,
  subjectOf,
} from "./roles.js";
import { type VerbUse, verbUse } from "./verbs.js";
import { Part, type View } from "./view.js";

interface Roles {
  readonly agents: readonly Anchor[];
  readonly patients: readonly Anchor[];
  readonly object: Found["phrase"];
}

/** The event that a verb tells, or null: the first frame of the lexicon whose words and roles are there. */
export function verbEvent(
  view: View,
  anchors: readonly Anchor[],
  index: number,
  reading: VerbReading,
): Candidate | null {
  const use = verbUse(view, index, reading, anchors);
  if (use === null) return null;
  const fits = fitVerb(view, index, use, reading.triggers);
  if (fits.length === 0) return null;
  const subject = subjectFor(view, anchors, use);
  const violent = (): boolean => showsViolence(view, index, index + 1);
  for (const fit of fits) {
    const { use: read, roles } = readRoles(view, anchors, fit, use, reading, subject);
    if (!isMeant(fit.trigger.frame.needs, roles.agents, roles.patients, violent)) continue;
    if (!isComplete(view, fit, read, roles) || !goesOn(view, fit, read, roles)) continue;
    return candidate(view, index, fit, read, roles);
  }
  return verbalAttack(view, anchors, index, fits, use, subject);
}

/** What a thing of somebody's may do: "Israel's rockets hit"; it does not agree, reject or meet. */
const OF_THINGS: ReadonlySet<EventClass> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** An active verb tells nothing without who acts, a passive one nothing without anybody. */
function isComplete(view: View, { trigger }: Fit, use: VerbUse, { agents, patients }: Roles): boolean {
  if (
    use.form === "infinitive" &&
    agents.every(({ pronoun, first }) => pronoun && view.lower(first) === "it")
  )
    return false;
  if (
    agents.length > 0 &&
    !OF_THINGS.has(trigger.class) &&
    agents.every(({ thing, owner }) => thing && owner?.form === "name")
  )
    return false;
  if (use.passive || trigger.frame.suffers || trigger.frame.occurs)
    return agents.length + patients.length > 0;
  if (use.form === "infinitive" && patients.length === 0)
    return agents.some(({ mention, pronoun, last }) => mention !== null || pronoun || last === use.group);
  return agents.length > 0;
}

/** Whether the word that the frame asks for stands behind the object: "asked Iran to". */
function goesOn(view: View, { trigger, after }: Fit, use: VerbUse, { patients }: Roles): boolean {
  if (trigger.goesOn === null) return true;
  const end = use.passive ? after : (patients.at(-1)?.last ?? after);
  return trigger.goesOn.has(view.lower(end));
}

function subjectFor(view: View, anchors: readonly Anchor[], use: VerbUse): readonly Anchor[] {
  const before = anchorAt(anchors, use.group - 1);
  switch (use.form) {
    case "finite":
      return subjectOf(view, anchors, use.group);
    case "infinitive":
      if (view.part(use.group - 1) === Part.Auxiliary && anchorAt(anchors, use.group - 2)?.pronoun !== false)
        return [];
      return before === null || isGoverned(view, anchors, before)
        ? controller(view, anchors, use.group)
        : coordinated(view, anchors, before);
    case "gerund":
      return before === null ? ofWhom(view, anchors, use.group) : coordinated(view, anchors, before);
    case "participle":
      return before === null ? [] : coordinated(view, anchors, before);
  }
}

/** "hosts talks with Iran to discuss": the phrase before is not who discusses; in "calls for Iran to end" it is. */
function isGoverned(view: View, anchors: readonly Anchor[], anchor: Anchor): boolean {
  const { first } = coordinated(view, anchors, anchor)[0]!;
  const before = view.lower(first - 1);
  return (
    view.part(first - 1) === Part.Preposition && before !== "for" && before !== "on" && before !== "upon"
  );
}

/** "accused Iran of arming": who stands before the preposition; else as for an infinitive. */
function ofWhom(view: View, anchors: readonly Anchor[], group: number): readonly Anchor[] {
  if (/^(?:of|from|for)$/.test(view.lower(group - 1))) {
    const before = anchorAt(anchors, group - 2);
    if (before !== null && !before.thing) return coordinated(view, anchors, before);
  }
  return controller(view, anchors, group);
}

/** The subject of the verb that an infinitive or a gerund hangs on: of the verb before it, else of the one behind its comma. */
function controller(view: View, anchors: readonly Anchor[], group: number): readonly Anchor[] {
  for (let i = group - 1; i >= view.first; i--) {
    const part = view.part(i);
    if (part === Part.Stop) break;
    if (part !== Part.Verb && part !== Part.Auxiliary && part !== Part.Modal) continue;
    const subject = subjectOf(view, anchors, groupStart(view, i));
    if (subject.length > 0) return subject;
  }
  for (let i = group; i < view.last; i++) {
    if (view.part(i) !== Part.Comma) continue;
    const main = anchorAt(anchors, i + 1);
    return main === null ? [] : coordinated(view, anchors, main);
  }
  return [];
}

function readRoles(
  view: View,
  anchors: readonly Anchor[],
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
        agents: afterPreposition(view, anchors, after, trigger.patient),
        patients: subject,
        object: null,
      },
    };
  }
  if (trigger.frame.occurs && fit.noun !== null)
    return { use, roles: occurrence(view, anchors, fit, fit.noun) };
  if (trigger.frame.adjectives !== undefined) {
    if (use.form !== "finite") return { use, roles: NOBODY };
    const { anchors: patients, phrase } = patientsOf(view, anchors, fit);
    return {
      use: { ...use, passive: false },
      roles: {
        agents: subject,
        patients: patients.length > 0 ? patients : concerned(view, anchors, after, subject),
        object: phrase,
      },
    };
  }
  if (use.passive && use.form === "participle" && !TOLD_BY_PARTICIPLE.has(trigger.class))
    return { use, roles: NOBODY };
  if (use.passive) return { use, roles: passiveRoles(view, anchors, fit, use, subject) };
  const { anchors: patients, phrase } = patientsOf(view, anchors, fit);
  if (patients.length === 0 && phrase === null && isReducedPassive(view, fit, use, reading)) {
    const reduced: VerbUse = { ...use, form: "participle", passive: true };
    if (!TOLD_BY_PARTICIPLE.has(trigger.class)) return { use: reduced, roles: NOBODY };
    return { use: reduced, roles: passiveRoles(view, anchors, fit, reduced, subject) };
  }
  const direct = patients.filter((patient) => !subject.includes(patient));
  const others =
    direct.length > 0 || trigger.frame.operator !== true ? direct : concerned(view, anchors, after, subject);
  return { use, roles: { agents: subject, patients: others, object: others.length > 0 ? null : phrase } };
}

/** "demanded that Iran halt …", "rejected a Syrian proposal": the first name behind an operator that is no place and no speaker. */
function concerned(
  view: View,
  anchors: readonly Anchor[],
  after: number,
  subject: readonly Anchor[],
): readonly Anchor[] {
  for (const anchor of anchors) {
    if (anchor.first < after || anchor.mention === null || subject.includes(anchor)) continue;
    if (hasStop(view, after, anchor.first)) return [];
    if (LOCATING.has(view.lower(anchor.first - 1)) || isSayingForm(view.lower(anchor.last))) continue;
    return [anchor];
  }
  return [];
}

const LOCATING: ReadonlySet<string> = new Set(["in", "at", "near", "during", "on", "by"]);

function hasStop(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.part(i) === Part.Stop) return true;
  return false;
}

/** "clashes between A and B broke out in C": who is named with the noun. */
function occurrence(
  view: View,
  anchors: readonly Anchor[],
  { trigger, after }: Fit,
  noun: { first: number; last: number },
): Roles {
  const before = modifierOf(view, anchors, noun.first);
  const agents =
    before.length > 0
      ? before
      : afterPreposition(view, anchors, noun.last, ["between", "by", "of"], OCCURRENCE_REACH);
  const aimed = afterPreposition(view, anchors, noun.last, trigger.patient, OCCURRENCE_REACH);
  const patients =
    aimed.length > 0
      ? aimed
      : afterPreposition(view, anchors, after, [...trigger.patient, "in", "near", "at", "outside"]);
  return { agents, patients: patients.filter((patient) => !agents.includes(patient)), object: null };
}

const OCCURRENCE_REACH = 10;

/** "civilians killed", "activists arrested" tell what happened; "forces backed", "troops stationed" say what they are. */
const TOLD_BY_PARTICIPLE: ReadonlySet<EventClass> = new Set(["ASSAULT", "COERCE"]);
const NOBODY: Roles = { agents: [], patients: [], object: null };

/** "civilians killed in the raid": a past form that needs an object and has none. */
function isReducedPassive(
  view: View,
  { trigger, after, noun }: Fit,
  use: VerbUse,
  reading: VerbReading,
): boolean {
  if (use.form !== "finite" || use.perfect || use.modal !== null) return false;
  if (noun !== null) return view.lower(after) === "by" && reading.is.includes("participle");
  if (!reading.is.includes("participle") || trigger.patient[0] !== "object" || trigger.rest.length > 0)
    return false;
  const next = view.part(after);
  return (
    next === Part.Preposition ||
    next === Part.Stop ||
    next === Part.Comma ||
    next === Part.Outside ||
    next === Part.Subordinator
  );
}

function passiveRoles(
  view: View,
  anchors: readonly Anchor[],
  { trigger, after, noun }: Fit,
  use: VerbUse,
  subject: readonly Anchor[],
): Roles {
  const agents = afterPreposition(view, anchors, after, ["by"]);
  if (noun !== null && noun.last <= use.group) {
    const patients = prepositional(view, anchors, trigger, noun.last);
    const movers = trigger.class === "MOBILIZE" || trigger.class === "RETREAT" ? subject : [];
    return {
      agents: agents.length > 0 ? agents : movers,
      patients: patients.length > 0 ? patients : prepositional(view, anchors, trigger, after),
      object: null,
    };
  }
  if (trigger.patient.length === 0 || trigger.frame.needs === "troops") {
    return { agents: agents.length > 0 ? agents : subject, patients: [], object: null };
  }
  return { agents, patients: subject.filter((anchor) => !agents.includes(anchor)), object: null };
}

function prepositional(view: View, anchors: readonly Anchor[], trigger: Trigger, from: number): Anchor[] {
  return afterPreposition(
    view,
    anchors,
    from,
    trigger.patient.filter((where) => where !== "object"),
  );
}

/** Of a light verb the object may stand before its noun ("granted him asylum") or be it ("released nine prisoners"). */
function patientsOf(view: View, anchors: readonly Anchor[], { trigger, object, after, noun }: Fit): Found {
  let phrase: Found["phrase"] = null;
  for (const where of trigger.patient) {
    if (where === "object") {
      const inner = noun === null ? null : objectOf(view, anchors, object);
      if (inner !== null && inner.anchors.length > 0) return { anchors: inner.anchors, phrase: null };
      const found = objectOf(view, anchors, after);
      phrase ??= found.phrase;
      if (found.anchors.length > 0) return found;
    } else {
      const found = afterPreposition(view, anchors, after, [where]);
      if (found.length > 0) return { anchors: found, phrase };
    }
  }
  return { anchors: [], phrase };
}

const BY_FORM: Readonly<Record<VerbUse["form"], string>> = {
  finite: "events/finite-verb",
  infinitive: "events/infinitive",
  gerund: "events/gerund",
  participle: "events/passive",
};

function candidate(view: View, index: number, fit: Fit, use: VerbUse, roles: Roles): Candidate {
  const { trigger } = fit;
  const modality = modalityOf(view, use);
  const polarity = use.negated || isNoObject(view, fit) ? "negative" : "positive";
  const shifted = shiftedClass(view, fit, modality, use, roles);
  const rules = [use.passive ? "events/passive" : BY_FORM[use.form]];
  if (fit.noun !== null) rules.push("events/light-verb");
  if (trigger.frame.reciprocal && roles.patients.length === 0 && roles.agents.length > 1)
    rules.push("events/reciprocal");
  if (shifted !== null) rules.push(shifted.rule);
  return {
    trigger,
    lemma: fit.noun === null ? trigger.lemma : `${trigger.lemma} ${wordsOf(view, fit.noun)}`,
    class: shifted?.class ?? trigger.class,
    first: fit.first,
    last: fit.last,
    at: index,
    use,
    operator: trigger.frame.operator === true || shifted !== null,
    ...roles,
    modality,
    polarity,
    rules,
  };
}

/** "offered no talks". */
function isNoObject(view: View, { noun }: Fit): boolean {
  return noun !== null && (view.lower(noun.first - 1) === "no" || view.lower(noun.first - 2) === "no");
}

function wordsOf(view: View, { first, last }: { first: number; last: number }): string {
  return Array.from({ length: last - first }, (_, i) => view.lower(first + i)).join(" ");
}

const COOPERATIVE: ReadonlySet<EventClass> = new Set([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "RETREAT",
  "CONCEDE",
]);
const HOSTILE: ReadonlySet<EventClass> = new Set(["SANCTION", "COERCE", "ASSAULT", "PROTEST"]);
const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "wo", "won't", "'ll"]);

/** Classes of yielding: not doing it is refusing it, in any tense. */
const YIELDING: ReadonlySet<EventClass> = new Set(["AGREE", "CONCEDE"]);

/** What PLOVER makes of the future: a cooperative act to come is a promise, a hostile one a threat, one refused a refusal. */
function shiftedClass(
  view: View,
  { trigger, after }: Fit,
  modality: Candidate["modality"],
  use: VerbUse,
  { agents }: Roles,
): { class: EventClass; rule: string } | null {
  const kind = trigger.class;
  if (use.passive || agents.length === 0) return null;
  if (use.negated && YIELDING.has(kind)) return { class: "REJECT", rule: "events/refusal-by-negation" };
  if (kind === "AGREE" && view.lower(after) === "to" && HOSTILE_VERBS.has(view.lower(after + 1)))
    return { class: "THREATEN", rule: "events/threat-by-promise" };
  const future =
    use.modal === null ? isIntended(view, use) : FUTURE.has(use.modal) || isReportedFuture(view, use);
  if (modality !== "planned" || !future) return null;
  if (use.negated)
    return COOPERATIVE.has(kind) ? { class: "REJECT", rule: "events/refusal-by-negation" } : null;
  if (COOPERATIVE.has(kind)) return { class: "AGREE", rule: "events/promise-by-future" };
  return HOSTILE.has(kind) ? { class: "THREATEN", rule: "events/threat-by-future" } : null;
}

/** "said it would withdraw": what was said with "will". */
function isReportedFuture(view: View, use: VerbUse): boolean {
  if (use.modal !== "would") return false;
  for (let i = view.first; i < view.last; i++)
    if (isSayingForm(view.lower(i)) || REPORTING.has(view.lower(i))) return true;
  return false;
}

const REPORTING: ReadonlySet<string> = new Set([
  "pledged",
  "promised",
  "vowed",
  "announcing",
  "saying",
  "hinted",
  "indicated",
  "confirmed",
  "reiterated",
]);

/** "plans to", "is ready to" before an infinitive. */
function isIntended(view: View, use: VerbUse): boolean {
  return use.form === "infinitive" && INTENDING.has(view.lower(use.group - 1));
}

/** "attacked his rival over taxes": without arms an attack of one person on another is one of words. */
function verbalAttack(
  view: View,
  anchors: readonly Anchor[],
  index: number,
  fits: readonly Fit[],
  use: VerbUse,
  subject: readonly Anchor[],
): Candidate | null {
  const fit = fits.find(({ trigger }) => trigger.lemma === "attack");
  if (fit === undefined || use.passive) return null;
  const patients = patientsOf(view, anchors, fit).anchors;
  const people = (list: readonly Anchor[]): boolean =>
    list.some(
      ({ mention, pronoun }) => pronoun || mention?.type === "person" || mention?.type === "organization",
    );
  if (!people(subject) || !people(patients)) return null;
  const spoken = candidate(view, index, fit, use, { agents: subject, patients, object: null });
  return { ...spoken, class: "ACCUSE", operator: true, rules: [...spoken.rules, "events/verbal-attack"] };
}
