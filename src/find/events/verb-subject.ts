import { WEAPONS } from "../../rules/events/groups.js";
import { BE, MONTHS_AND_DAYS } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { copulaBefore } from "./antecedent.js";
import { bearerOf } from "./apposition.js";
import { afterPreposition } from "./complements.js";
import { coordinated } from "./coordination.js";
import { type Held, pastAdverbs } from "./held.js";
import { speakerBehind } from "./inversion.js";
import { madeBy } from "./object-control.js";
import { Part } from "./parts.js";
import { isPlaceName } from "./place-names.js";
import { plannerOf, possessorBefore } from "./planners.js";
import { subjectOf } from "./subject.js";
import { groupStart } from "./subject-head.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";
import { OWN, pronounAt } from "./word-phrase.js";

/** Who acts, by the form of the verb; for one right behind its noun ("activists arrested") whom it befell. */
export function subjectFor(view: Phrased, use: VerbUse, held: Held): readonly Anchor[] {
  const before = anchorAt(view, use.form === "gerund" ? pastManner(view, use.group - 1) : use.group - 1);
  if (held.by === "subject") return controller(view, use.group);
  switch (use.form) {
    case "finite":
      return speakerBehind(view, use) ?? ownerOfWeapon(view, use.group) ?? subjectOf(view, use.group);
    case "infinitive": {
      if (view.part(use.group - 1) === Part.Auxiliary && anchorAt(view, use.group - 2)?.pronoun !== false)
        return [];
      const planner = plannerOf(view, use.group, before);
      if (planner !== null) return planner;
      if (before !== null) {
        const copula = copulaBefore(view, before.first);
        if (copula !== null) return subjectOf(view, groupStart(view, copula));
      }
      return before === null || isGoverned(view, before) || isPlaceName(before)
        ? controller(view, use.group)
        : coordinated(view, before);
    }
    case "gerund":
      if (before === null && hasOwnSubject(view, use.group)) return [];
      if (before === null && isJoined(view, use.group)) {
        const first = firstOfSeries(view, use.group);
        if (first !== null) return subjectFor(view, { ...use, group: first, verb: first }, held);
        const progressive = progressiveBefore(view, use.group);
        if (progressive !== null) return subjectOf(view, groupStart(view, progressive));
      }
      return before === null
        ? (possessorBefore(view, use.group) ?? ofWhom(view, use.group))
        : nearestOf(view, before);
    case "participle":
      return before === null ? beforeParticiple(view, use.group) : coordinated(view, before);
  }
}

/** "its rockets | hit": who fires them, or null where the subject is no weapon with an owner. */
function ownerOfWeapon(view: Phrased, group: number): readonly Anchor[] | null {
  const noun = group - 1;
  if (!WEAPONS.has(view.lower(noun)) || anchorAt(view, noun) !== null) return null;
  const own = OWN.has(view.lower(noun - 1)) ? noun - 1 : noun - 2;
  return OWN.has(view.lower(own)) ? [pronounAt(own, view.lower(own) === "their")] : null;
}

/** "voters | now backing her"; in "a letter to the mayor today asking" the adverb belongs to what comes before. */
function pastManner(view: Phrased, from: number): number {
  const before = pastAdverbs(view, from);
  for (let i = before + 1; i <= from; i++) if (MONTHS_AND_DAYS.has(view.lower(i))) return from;
  return before;
}

/** "nine people shot and | killed by": whom the participle before it befell. */
function beforeParticiple(view: Phrased, group: number): readonly Anchor[] {
  if (view.part(group - 1) !== Part.And || view.part(group - 2) !== Part.Verb) return [];
  const before = anchorAt(view, group - 3);
  return before === null ? [] : coordinated(view, before);
}

function isJoined(view: Phrased, gerund: number): boolean {
  return view.part(gerund - 1) === Part.And;
}

/** "began arresting, jailing and | executing": the form in -ing before it, or null where a clause lies between. */
function firstOfSeries(view: Phrased, gerund: number): number | null {
  for (let i = gerund - 2; i >= gerund - SERIES_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Outside || part === Part.Auxiliary || part === Part.Modal)
      return null;
    if (part === Part.Verb)
      return view.lower(i).endsWith("ing") && view.part(i - 1) !== Part.Auxiliary ? i : null;
  }
  return null;
}

const SERIES_REACH = 4;

/** "are asking how they did it and | demanding": the form in -ing with its "be" that the one behind "and" goes on from, or null. */
function progressiveBefore(view: Phrased, gerund: number): number | null {
  for (let i = gerund - 2; i > view.first; i--) {
    if (view.part(i) === Part.Stop) return null;
    if (!view.lower(i).endsWith("ing") || view.part(i) === Part.Determiner) continue;
    const before = pastAdverbs(view, i - 1);
    if (view.part(before) === Part.Auxiliary && BE.has(view.lower(before))) return i;
  }
  return null;
}

/** "from the young and the old backing her": in a list that a preposition governs only the last. */
function nearestOf(view: Phrased, before: Anchor): readonly Anchor[] {
  const list = bearerOf(view, before);
  return view.part(list[0]!.first - 1) === Part.Preposition ? [before] : list;
}

/** "grenades hitting the house": a plain noun acts; "hit the house killing nine" tells what came of it. */
function hasOwnSubject(view: Phrased, gerund: number): boolean {
  const noun = gerund - 1;
  return (
    view.part(noun) === Part.Noun &&
    view.tokens[noun]!.shape === "lower" &&
    view.lower(noun).endsWith("s") &&
    !OUTCOMES.has(view.lower(gerund))
  );
}

const OUTCOMES: ReadonlySet<string> = new Set("killing wounding injuring destroying".split(" "));

/** "hosts talks with Iran to discuss": the phrase before is not who discusses; in "calls for Iran to end" it is. */
function isGoverned(view: Phrased, anchor: Anchor): boolean {
  const { first } = coordinated(view, anchor)[0]!;
  const before = view.lower(first - 1);
  return (
    (view.part(first - 1) === Part.Preposition || view.part(first - 1) === Part.To) &&
    before !== "for" &&
    before !== "on" &&
    before !== "upon"
  );
}

/** "accused Iran of arming": who stands before the preposition; else as for an infinitive. */
function ofWhom(view: Phrased, group: number): readonly Anchor[] {
  if (/^(?:of|from|for)$/.test(view.lower(group - 1))) {
    const before = anchorAt(view, group - 2);
    if (before !== null && !before.thing) return coordinated(view, before);
  }
  return controller(view, group);
}

/** The subject of the verb that an infinitive or a gerund hangs on: of the verb before it, else of the one behind its comma. */
function controller(view: Phrased, group: number): readonly Anchor[] {
  let [hangs, crossed] = [false, false];
  for (let i = group - 1; i >= view.first; i--) {
    const part = view.part(i);
    if (part === Part.Stop) break;
    crossed ||= part === Part.Comma;
    if (part !== Part.Verb && part !== Part.Auxiliary && part !== Part.Modal) continue;
    if (view.lower(i) === "used" && view.lower(i + 1) === "by")
      return afterPreposition(view, i + 1, ["by"], 1);
    hangs = true;
    const made = madeBy(view, i);
    if (made !== null) return made;
    const doer = crossed ? null : doerOf(view, i);
    const subject = doer === null ? subjectOf(view, groupStart(view, i)) : nearestOf(view, doer);
    if (subject.length > 0) return subject;
  }
  if (hangs) return [];
  for (let i = group; i < view.last; i++) {
    if (isSayingForm(view.lower(i)) && view.part(i - 1) === Part.Comma) return [];
    if (view.part(i) !== Part.Comma) continue;
    const main = anchorAt(view, i + 1);
    if (
      main !== null &&
      hasVerbBehind(view, main.last) &&
      !isPlaceName(main) &&
      view.part(main.last) !== Part.And
    )
      return coordinated(view, main);
  }
  return [];
}

/** "airstrikes, arming rebels, | special forces.": what follows a comma and has no verb is the next of a list. */
function hasVerbBehind(view: View, from: number): boolean {
  for (let i = from; i < view.last; i++) {
    const part = view.part(i);
    if (
      part === Part.Verb ||
      part === Part.Auxiliary ||
      part === Part.Modal ||
      view.reading(i)?.verb?.is.s === true
    )
      return true;
    if (part === Part.Stop) return false;
  }
  return false;
}

/** "groups | using tunnels": who does what a form in -ing right behind says. */
function doerOf(view: Phrased, verb: number): Anchor | null {
  return view.lower(verb).endsWith("ing") && view.part(verb - 1) !== Part.Auxiliary
    ? anchorAt(view, verb - 1)
    : null;
}
