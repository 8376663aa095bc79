import { daysOf } from "../../model/calendar.js";
import type { GoldDate } from "../../model/gold.js";

/** Whether a date covers the same days as the gold's, or days inside the gold's bounds; what has no date is right only without one. */
export function isDate({ edtf, within }: GoldDate, reported: string | null): boolean {
  if (edtf === null || reported === null) return edtf === reported;
  const [is, should] = [daysOf(reported), daysOf(edtf)];
  if (is === null || should === null) return false;
  if (within === null) return is.first === should.first && is.last === should.last;
  const [first, last] = within;
  return is.first !== null && is.last !== null && first <= is.first && is.last <= last;
}
