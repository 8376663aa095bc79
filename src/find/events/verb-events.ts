import type { EventClass } from "../../model/vocabulary.js";
import type { VerbReading } from "../../rules/events/lexicon.js";
import type { Anchor, Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { shiftedClass } from "./future.js";
import { heldBy } from "./governor.js";
import { type Fit, fitVerb, mayFit } from "./match.js";
import { isNobody, misfitOf } from "./misfit.js";
import { modalityOf } from "./modality.js";
import { Part } from "./parts.js";
import { isOnlySupposed } from "./supposed.js";
import { patientsOf, type Roles, readRoles } from "./verb-roles.js";
import { subjectFor } from "./verb-subject.js";
import { type VerbUse, verbUse } from "./verbs.js";
import type { View } from "./view.js";
import { whyNobody, whyNoVerb } from "./why-not.js";

/** The event that a verb tells, or null: the first frame of the lexicon whose words and roles are there. */
export function verbEvent(view: Phrased, index: number, reading: VerbReading): Candidate | null {
  if (!reading.triggers.some((trigger) => mayFit(view, index, trigger)))
    return view.refuse(index, "verb/incomplete");
  const found = verbUse(view, index, reading);
  if (found === null) return view.refuse(index, () => whyNoVerb(view, index, reading));
  const held = heldBy(view, found);
  if (held.told === "untold" || isOnlySupposed(view, found)) return view.refuse(index, "verb/untold");
  const use = held.told === "denied" ? { ...found, negated: true } : found;
  const fits = fitVerb(view, index, use, reading.triggers);
  if (fits.length === 0) return view.refuse(index, "verb/incomplete");
  const subject = subjectFor(view, use, held);
  for (const fit of fits) {
    const { use: read, roles } = readRoles(view, fit, use, reading, subject);
    const misfit = misfitOf(view, index, fit, read, roles);
    if (misfit !== null) {
      view.refuse(index, () => (misfit === "verb/nobody" ? whyNobody(view, index, read) : misfit));
      continue;
    }
    const event = candidate(view, index, fit, read, roles);
    return ACTUAL_ONLY.has(event.class) && event.modality !== "actual"
      ? view.refuse(index, "verb/not-actual")
      : event;
  }
  return verbalAttack(view, index, fits, use, subject);
}

/** What is worth telling only when it was done. */
const ACTUAL_ONLY: ReadonlySet<EventClass> = new Set(["STATEMENT"]);

const BY_FORM: Readonly<Record<VerbUse["form"], string>> = {
  finite: "events/finite-verb",
  infinitive: "events/infinitive",
  gerund: "events/gerund",
  participle: "events/passive",
};

function candidate(view: Phrased, index: number, fit: Fit, use: VerbUse, roles: Roles): Candidate {
  const { trigger } = fit;
  const modality = modalityOf(view, use, index);
  const negative = use.negated || isNoObject(view, fit) || isNobodys(view, roles) || isDoubted(view, use);
  const shifted = roles.agents.every(({ thing }) => thing) ? null : shiftedClass(view, fit, modality, use);
  const rules = [use.passive ? "events/passive" : BY_FORM[use.form]];
  if (fit.noun !== null) rules.push("events/light-verb");
  if (trigger.frame.reciprocal && roles.patients.length === 0 && roles.agents.length > 1)
    rules.push("events/reciprocal");
  if (shifted !== null) rules.push(shifted.rule);
  return {
    lemma: fit.noun === null ? trigger.lemma : `${trigger.lemma} ${wordsOf(view, fit.noun)}`,
    class: shifted?.class ?? trigger.class,
    first: fit.first,
    last: fit.last,
    at: index,
    use,
    operator: trigger.frame.operator === true || shifted !== null,
    ...roles,
    modality,
    polarity: negative && shifted?.class !== "REJECT" ? "negative" : "positive",
    rules,
  };
}

/** "No banker was arrested", "not one of the bankers", "neither he nor Lee". */
function isNobodys(view: View, { agents, patients }: Roles): boolean {
  return [...agents, ...patients].some(({ first, pronoun }) => {
    if (pronoun) return view.lower(first - 1) === "neither";
    const before = view.lower(first - 1);
    if (before === "of") return view.lower(first - 2) === "none" || view.lower(first - 3) === "not";
    return view.lower(first) === "no" || before === "no" || before === "neither";
  });
}

/** "I don't believe I have ever met him": what is not thought is denied (neg-raising; Horn, A Natural History of Negation, 1989). */
function isDoubted(view: View, { form, group }: VerbUse): boolean {
  if (form !== "finite" && form !== "infinitive") return false;
  for (let i = group - 1; i >= group - DOUBT_REACH && i > view.first; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Comma || part === Part.Quote) return false;
    if (part === Part.Relative && isUnfounded(view, i - 1)) return true;
    if (part === Part.Verb)
      return (
        DOUBTED.has(view.lower(i)) &&
        (view.part(i - 1) === Part.Negation || view.lower(i - 1).endsWith("n't"))
      );
  }
  return false;
}

const DOUBTED: ReadonlySet<string> = new Set(["believe", "think", "say"]);
/** "no sign | that he", "disputed the claim | that he": what the noun before "that" denies. */
function isUnfounded(view: View, noun: number): boolean {
  if (UNSEEN.has(view.lower(noun)) && view.lower(noun - 1) === "no") return true;
  if (!CLAIMED.has(view.lower(noun))) return false;
  for (let i = noun - 1; i >= noun - 3; i--) if (DISPUTING.has(view.lower(i))) return true;
  return false;
}

const CLAIMED: ReadonlySet<string> = new Set(
  "assertion assertions claim claims allegation allegations report reports suggestion suggestions notion idea accusation accusations".split(
    " ",
  ),
);
const DISPUTING: ReadonlySet<string> = new Set(
  "challenged challenges disputed disputes denied denies rejected rejects dismissed dismisses refuted refutes rebutted".split(
    " ",
  ),
);
const UNSEEN: ReadonlySet<string> = new Set([
  "sign",
  "evidence",
  "indication",
  "proof",
  "hint",
  "suggestion",
]);
const DOUBT_REACH = 5;

/** "offered no talks". */
function isNoObject(view: View, { noun }: Fit): boolean {
  return noun !== null && (view.lower(noun.first - 1) === "no" || view.lower(noun.first - 2) === "no");
}

function wordsOf(view: View, { first, last }: { first: number; last: number }): string {
  return Array.from({ length: last - first }, (_, i) => view.lower(first + i)).join(" ");
}

/** "attacked his rival over taxes": without arms an attack of one person on another is one of words. */
function verbalAttack(
  view: Phrased,
  index: number,
  fits: readonly Fit[],
  use: VerbUse,
  subject: readonly Anchor[],
): Candidate | null {
  const fit = fits.find(({ trigger }) => trigger.lemma === "attack");
  if (fit === undefined || use.passive || isNobody(view, subject)) return null;
  const patients = patientsOf(view, fit).anchors;
  const people = (list: readonly Anchor[]): boolean =>
    list.some(
      ({ mention, pronoun }) => pronoun || mention?.type === "person" || mention?.type === "organization",
    );
  if (!people(subject) || !people(patients)) return null;
  if ([...subject, ...patients].every(({ mention }) => mention === null)) return null;
  const spoken = candidate(view, index, fit, use, { agents: subject, patients, object: null });
  return { ...spoken, class: "ACCUSE", operator: true, rules: [...spoken.rules, "events/verbal-attack"] };
}
