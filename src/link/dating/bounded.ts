import type { Bound } from "../../model/meaning.js";
import { writeDay } from "./period.js";
import type { Resolution } from "./resolution.js";

/**
 * The EDTF of an expression with its preposition: "since 2013" runs to the document's date, "until May" and "after May" are open on
 * the side that the text leaves open.
 *
 * @param now the document's day, or null
 */
export function boundedEdtf(
  bound: Bound | null,
  { edtf, period }: Resolution,
  now: number | null,
): string | null {
  if (edtf === null || period === null || edtf.includes("/")) return edtf;
  switch (bound) {
    case "since":
      return now === null ? `${edtf}/..` : period.first <= now ? `${edtf}/${writeDay(now)}` : edtf;
    case "until":
      return `../${edtf}`;
    case "about":
      return `${edtf}~`;
    default:
      return edtf;
  }
}
