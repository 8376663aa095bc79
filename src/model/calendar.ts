/** The first and the last day of a date; null where it is open to that side. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/;
const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  21: ["03-01", "05-31"],
  22: ["06-01", "08-31"],
  23: ["09-01", "11-30"],
  24: ["12-01", "12-31"],
};

/**
 * The days that an EDTF date or interval covers: "2018-05" from the first to the 31st of May, "201X" ten years, "2018-05-24/.." open at
 * its end. Null for what is no such date. A season is of the northern hemisphere; winter ends with its year.
 */
export function daysOf(edtf: string): Days | null {
  const [from, to, more] = edtf.split("/");
  if (from === undefined || more !== undefined) return null;
  if (to === undefined) return daysOfPoint(from);
  const start = isOpen(from) ? { first: null } : daysOfPoint(from);
  const end = isOpen(to) ? { last: null } : daysOfPoint(to);
  return start === null || end === null ? null : { first: start.first, last: end.last };
}

/** Whether two dates share a day. */
export function meet(a: Days, b: Days): boolean {
  return !isBefore(a.last, b.first) && !isBefore(b.last, a.first);
}

function isBefore(last: string | null, first: string | null): boolean {
  return last !== null && first !== null && last < first;
}

function isOpen(end: string): boolean {
  return end === "" || end === "..";
}

function daysOfPoint(point: string): Days | null {
  const [, year, month, day] = POINT.exec(point) ?? [];
  if (year === undefined) return null;
  const first = year.replaceAll("X", "0");
  const last = year.replaceAll("X", "9");
  if (month === undefined) return { first: `${first}-01-01`, last: `${last}-12-31` };
  const season = SEASONS[month];
  if (season !== undefined) return { first: `${first}-${season[0]}`, last: `${last}-${season[1]}` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const end = lastDay(Number(last), Number(month));
  if (day === undefined) return { first: `${first}-${month}-01`, last: `${last}-${month}-${end}` };
  if (Number(day) < 1 || Number(day) > end) return null;
  return { first: `${first}-${month}-${day}`, last: `${last}-${month}-${day}` };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
