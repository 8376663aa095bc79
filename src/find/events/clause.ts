import { Part } from "./parts.js";
import type { View } from "./view.js";

/** The clause around tokens `first` to `last`: out to the next subordinator, semicolon or dash on either side. */
export function clauseAround(view: View, first: number, last: number): { first: number; last: number } {
  let from = first;
  while (from > view.first && !isEdge(view, from - 1)) from--;
  let to = last;
  while (to < view.last && !isEdge(view, to)) to++;
  while (from < first && isMark(view.part(from))) from++;
  while (to > last && (isMark(view.part(to - 1)) || view.part(to - 1) === Part.And)) to--;
  return { first: from, last: to };
}

function isMark(part: Part): boolean {
  return part === Part.Comma || part === Part.Stop || part === Part.Quote;
}

/** "after" and "since" before a date begin no clause, so they do not end one either. */
function isEdge(view: View, index: number): boolean {
  const part = view.part(index);
  if (part === Part.Stop || part === Part.Relative) return true;
  if (part !== Part.Subordinator) return false;
  const next = view.part(index + 1);
  const dated = /^(?:since|until|before|after|as)$/.test(view.lower(index));
  return !(
    dated &&
    (next === Part.Determiner || view.tokens[index + 1]?.kind === "number" || isCapital(view, index + 1))
  );
}

function isCapital(view: View, index: number): boolean {
  return view.part(index) === Part.Noun && view.tokens[index]!.shape === "title";
}
