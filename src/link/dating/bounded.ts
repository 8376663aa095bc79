import type { Bound } from "../../model/meaning.js";
import { edgeOf, type Period, writeDay } from "./period.js";
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
      if (now === null) return `${edgeOf(period, "first")}/..`;
      return period.first < now ? `${edgeOf(period, "first")}/${writeDay(now)}` : edtf;
    case "until":
      return `../${edgeOf(period, "last")}`;
    case "about":
      return isApproximable(period) ? `${edtf}~` : edtf;
    default:
      return edtf;
  }
}

/** EDTF has no approximate season, quarter, decade or century. */
function isApproximable({ grain }: Period): boolean {
  return grain === "day" || grain === "month" || grain === "year";
}
