import { INTENDING, MONTHS_AND_DAYS } from "../../rules/events/words.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** "if they had met", "when I visit a town": a clause that supposes it, or says what goes with it whenever it happens. */
export function isOnlySupposed(view: View, use: VerbUse): boolean {
  if (use.form !== "finite") return false;
  const opener = openerOf(view, use.group);
  if (opener === null) return false;
  const word = view.lower(opener);
  if (word === "if") return use.perfect && view.lower(use.group) === "had";
  if (word !== "when" && word !== "whenever") return false;
  return isPresent(view, use) && !isAhead(view, opener, use.verb) && !isGiven(view, opener, use.verb);
}

/** Where the clause begins that the verb belongs to, or null. */
function openerOf(view: View, group: number): number | null {
  for (let i = group - 1; i >= group - CLAUSE_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Comma || part === Part.Stop || part === Part.Verb || part === Part.Relative)
      return null;
    if (part === Part.Subordinator) return i;
  }
  return null;
}

const CLAUSE_REACH = 8;

function isPresent(view: View, { verb, group, modal, perfect }: VerbUse): boolean {
  return (
    group === verb &&
    modal === null &&
    !perfect &&
    view.reading(verb)?.verb?.is.past !== true &&
    !view.lower(verb).endsWith("ing")
  );
}

/** "will know when they meet": it is still to come. */
function isAhead(view: View, from: number, to: number): boolean {
  for (let i = view.first; i < view.last; i++)
    if ((i < from || i > to) && (view.part(i) === Part.Modal || INTENDING.has(view.lower(i)))) return true;
  return false;
}

/** Behind a day, a month or a number the clause tells of one time: "when they meet on Monday". */
function isGiven(view: View, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to + CLAUSE_REACH, view.last); i++) {
    const { kind, lower } = view.tokens[i]!;
    if (kind === "number" || MONTHS_AND_DAYS.has(lower)) return true;
    if (i > to && (view.part(i) === Part.Comma || view.part(i) === Part.Stop)) return false;
  }
  return false;
}
