import type { Portion } from "../../model/meaning.js";
import { civil } from "./calendar.js";
import { type Period, two, writeDay, writeYear } from "./period.js";

/**
 * The EDTF of a part of a period: ten days of a month, a third of anything else; "earlier" and "later" end and begin at `here`, the day
 * it is told from, if that lies inside.
 */
export function portionOf(period: Period, portion: Portion, here: number | null): string {
  if (portion === "earlier" || portion === "later") {
    if (here === null || here < period.first || here > period.last || period.first === period.last)
      return period.edtf;
    return portion === "earlier"
      ? `${writeDay(period.first)}/${writeDay(here)}`
      : `${writeDay(here)}/${writeDay(period.last)}`;
  }
  const index = { early: 0, mid: 1, late: 2 }[portion];
  switch (period.grain) {
    case "month": {
      const first = period.first + index * 10;
      return `${writeDay(first)}/${writeDay(index === 2 ? period.last : first + 9)}`;
    }
    case "year": {
      const { year } = civil(period.first);
      return `${writeYear(year)}-${two(index * 4 + 1)}/${writeYear(year)}-${two(index * 4 + 4)}`;
    }
    case "decade": {
      const { year } = civil(period.first);
      const [from, to] = [
        [0, 3],
        [4, 6],
        [7, 9],
      ][index] as [number, number];
      return `${writeYear(year + from)}/${writeYear(year + to)}`;
    }
    case "week": {
      const [from, to] = [
        [0, 2],
        [2, 4],
        [4, 6],
      ][index] as [number, number];
      return `${writeDay(period.first + from)}/${writeDay(period.first + to)}`;
    }
    case "season":
    case "quarter":
    case "half": {
      const length = (period.last - period.first + 1) / 3;
      const first = period.first + Math.floor(length * index);
      return `${writeDay(first)}/${writeDay(Math.min(period.last, period.first + Math.floor(length * (index + 1)) - 1))}`;
    }
    default:
      return period.edtf;
  }
}
