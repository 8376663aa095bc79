import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { Part } from "./parts.js";
import { subjectOf } from "./subject.js";
import { groupStart, headOf } from "./subject-head.js";
import type { View } from "./view.js";

const SAYING: ReadonlySet<string> = new Set(
  "said says announced announces declared declares stated insisted insists stressed added told reiterated".split(
    " ",
  ),
);
const OBLIGING: ReadonlySet<string> = new Set(["must", "should"]);

/** "said that all foreign forces must withdraw": a demand made by saying; the event is the saying. */
export function demandBySaying(view: Phrased): Candidate | null {
  for (let i = view.first + 2; i < view.last; i++) {
    const obliged = obligedAt(view, i);
    if (obliged === null) continue;
    const said = sayingBefore(view, obliged.first);
    if (said === null) continue;
    const agents = subjectOf(view, groupStart(view, said));
    if (agents.length === 0 || agents.includes(obliged)) return null;
    return {
      lemma: view.lower(said),
      class: "REQUEST",
      first: said,
      last: said + 1,
      at: said,
      use: null,
      operator: true,
      agents,
      patients: [obliged],
      object: null,
      modality: "actual",
      polarity: "positive",
      rules: ["events/demand-by-saying"],
    };
  }
  return null;
}

/** Who must do something: the subject of "must", or the object of "expects … to"; who is expected "to be" something only will. */
function obligedAt(view: Phrased, index: number): Anchor | null {
  const word = view.lower(index);
  if (OBLIGING.has(word) && view.part(index) === Part.Modal) {
    const next = view.lower(index + 1);
    if (next === "be" || next === "have" || next === "not") return null;
    const before = anchorAt(view, index - 1);
    const subject =
      before !== null && view.part(before.first - 1) === Part.Preposition ? headOf(view, index - 1) : before;
    return subject !== null &&
      opensClause(view, subject) &&
      (subject.mention !== null || subject.group !== null) &&
      !subject.thing
      ? subject
      : null;
  }
  if (
    (word === "expected" || word === "expects" || word === "wants") &&
    view.part(index - 1) !== Part.Auxiliary
  ) {
    const object = anchorAt(view, index + 1);
    if (object === null || object.pronoun) return null;
    for (let i = object.last; i < object.last + 4; i++)
      if (view.part(i) === Part.To) return BEING.has(view.lower(i + 1)) ? null : object;
  }
  return null;
}

const BEING: ReadonlySet<string> = new Set(["be", "have"]);

/** In "attempts to discredit the judge should worry voters" and "support in India should show" neither is who should. */
function opensClause(view: View, { first }: Anchor): boolean {
  return view.part(first - 2) !== Part.To && view.part(first - 1) !== Part.Preposition;
}

function sayingBefore(view: View, index: number): number | null {
  for (let i = index - 1; i >= view.first; i--) if (SAYING.has(view.lower(i))) return i;
  return null;
}
