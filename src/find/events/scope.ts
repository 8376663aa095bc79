import type { Candidate } from "./candidate.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** Subordinators whose clause, at the start of a sentence, ends at a comma. */
const LEADING: ReadonlySet<string> = new Set(
  "after when while as because although though if since once before whereas".split(" "),
);

/**
 * Drops what is only demanded, rejected, accused of or agreed to: in "demanded the withdrawal" the withdrawal is no event. An
 * operator reaches to the end of its clause; the leftmost wins.
 *
 * @param candidates in text order
 */
export function heardOperators(view: View, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let until = -1;
  for (const candidate of candidates) {
    if (candidate.at < until) {
      view.refuse(candidate.at, "scope/demanded");
      continue;
    }
    kept.push(candidate);
    if (candidate.operator) until = scopeEnd(view, candidate, candidates);
  }
  return kept;
}

/** An operator in -ing ("protesters demanding reform marched") ends at the next finite verb. */
function scopeEnd(view: View, operator: Candidate, candidates: readonly Candidate[]): number {
  if (operator.use?.form === "gerund") {
    const main = candidates.find(({ use, at }) => at > operator.at && use?.form === "finite");
    if (main !== undefined) return main.at;
  }
  const bracketed = operator.use !== null && isInserted(view, operator.use.group);
  for (let i = operator.last; i < view.last; i++) {
    const part = view.part(i);
    if (part === Part.Stop && view.lower(i) === ";") return i;
    if (part === Part.Comma && bracketed) return i;
    if (part === Part.And && startsPredicate(view, i, operator, candidates)) return i;
  }
  return view.last;
}

/** In a relative clause between commas, or in a clause that leads the sentence. */
function isInserted(view: View, group: number): boolean {
  if (view.part(group - 1) === Part.Relative && view.part(group - 2) === Part.Comma) return true;
  return LEADING.has(view.lower(view.first)) && noComma(view, view.first, group);
}

function noComma(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.part(i) === Part.Comma) return false;
  return true;
}

/** "rejected the offer and attacked": a second finite verb of the same subject. */
function startsPredicate(
  view: View,
  and: number,
  operator: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const finite = (candidate: Candidate): boolean =>
    candidate.use?.form === "finite" && candidate.use.modal === null;
  if (!finite(operator)) return false;
  const next = candidates.find(({ use, at }) => use !== null && at > and && use.group <= and + 2);
  if (next === undefined || !finite(next)) return false;
  return isPast(view, operator.at) === isPast(view, next.at);
}

function isPast(view: View, index: number): boolean {
  return !view.lower(index).endsWith("s") && !view.lower(index).endsWith("ing");
}
