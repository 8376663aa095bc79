/**
 * The date formats that metadata may have: a year, a month, a season or a day, each perhaps `~` or `?`, or an interval of two of
 * them, one end of which may be open (`..`), as in EDTF (ISO 8601-2). A time of day is left out: it is the day that counts.
 */

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const TIME_OF_DAY = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.,]*(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?))?$/;

export const DATE_REMEDY = "write it as 2018-06-09, 2018-06, 2018 or 2018-06-04/2018-06-10";

/** The date in EDTF, or null if it is none (2018-02-30, "June 9", an interval that ends before it starts). */
export function readDate(written: string): string | null {
  const value = written.trim();
  const day = TIME_OF_DAY.exec(value)?.[1];
  if (day !== undefined) return isPoint(day) ? day : null;
  const ends = value.split("/");
  if (ends.length === 1) return isPoint(value) ? value : null;
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined) return null;
  const open = from === ".." || to === "..";
  if (from === to && open) return null;
  if (!(from === ".." || isPoint(from)) || !(to === ".." || isPoint(to))) return null;
  return open || bare(from) <= `${bare(to)}~` ? value : null;
}

/** Without its qualifier; a shorter date sorts before the longer ones that begin with it. */
function bare(point: string): string {
  return point.replace(/[~?%]$/, "");
}

function isPoint(value: string): boolean {
  const match = POINT.exec(value);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  const season = Number(month) >= 21 && Number(month) <= 24;
  if (day === undefined) return season || (Number(month) >= 1 && Number(month) <= 12);
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
