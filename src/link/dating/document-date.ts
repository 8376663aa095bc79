import type { DateCandidate, Published } from "../../model/claims.js";
import {
  type InputDocument,
  type MetadataBasis,
  NOBODYS,
  type Segment,
  type SegmentKind,
} from "../../model/document.js";
import type { TimeMention } from "../../model/found.js";
import type { CalendarMeaning } from "../../model/meaning.js";
import type { Scan } from "../../model/scan.js";
import { civil, dayNumber, monthLength } from "./calendar.js";
import { writeDay } from "./period.js";

/** The document's date and, where that is a single day, its day number. */
export interface DocumentDate {
  readonly published: Published;
  readonly now: number | null;
}

/** Segments whose date is the document's, and what it is then called. */
const HEADERS: ReadonlyMap<SegmentKind, MetadataBasis> = new Map<SegmentKind, MetadataBasis>([
  ["byline", "header"],
  ["dateline", "dateline"],
]);

const REFUSED: Readonly<Partial<Record<SegmentKind, string>>> = {
  caption: "a caption dates its picture, not the article",
  teaser: "it belongs to another article",
  boilerplate: "the page says it of something else, such as a print edition",
  headline: "a headline dates what it tells, not itself",
  standfirst: "a standfirst dates what it tells, not itself",
  subheading: "a subheading dates what it tells, not itself",
};

interface Candidate {
  readonly edtf: string;
  readonly basis: MetadataBasis;
  readonly start: number;
  readonly end: number;
  readonly segment: string;
  /** Why it cannot be the document's date, or null where it can. */
  readonly refused: string | null;
}

/**
 * Finds the document's own date: what came with the text, in order of trust, then its header lines and dateline. Every date that could
 * be taken for it is listed, with the reason why it is or is not.
 */
export function documentDate(
  document: InputDocument,
  scan: Scan,
  found: readonly TimeMention[],
): DocumentDate {
  const candidates = [...givenDates(document), ...writtenDates(scan, found, document.bodyStart)];
  const taken = candidates.find(({ refused }) => refused === null);
  const { notBefore, notAfter } = bounds(scan, found, taken !== undefined);
  const written = taken !== undefined && taken.end > taken.start;
  return {
    now: taken === undefined ? null : dayOf(taken.edtf),
    published: {
      edtf: taken?.edtf ?? null,
      basis: taken?.basis ?? "unknown",
      start: written ? taken.start : null,
      end: written ? taken.end : null,
      notBefore,
      notAfter,
      candidates: candidates.map((candidate) => listed(candidate, candidate === taken)),
    },
  };
}

function listed(candidate: Candidate, taken: boolean): DateCandidate {
  const { edtf, start, end, segment, refused } = candidate;
  const because = taken ? TAKEN[candidate.basis] : (refused ?? "a date that is trusted more was found");
  return { edtf, start, end, segment, taken, because };
}

const TAKEN: Readonly<Record<MetadataBasis, string>> = {
  flag: "given on the command line",
  sidecar: "given in the file of metadata beside the text",
  record: "given in the record of the text",
  "front-matter": "given in the front matter",
  header: "it stands in the article's header lines",
  dateline: "it stands in the article's dateline",
  unknown: "no other date was found",
};

function givenDates(document: InputDocument): Candidate[] {
  return document.given.flatMap(({ basis, date }) => {
    if (date === undefined) return [];
    const edtf = dateOnly(date);
    const refused = edtf === null ? "it cannot be read as a date" : null;
    return [{ edtf: edtf ?? date, basis, start: 0, end: 0, segment: basis, refused }];
  });
}

/** The date of an ISO 8601 date or date and time, checked against the calendar; EDTF intervals and seasons are kept; null for other text. */
function dateOnly(date: string): string | null {
  const text = date.trim();
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(text);
  if (match === null) return /^[\d./~?%X-]{4,40}$/.test(text) ? text : null;
  const [, year, month, day] = match;
  if (month === undefined) return year!;
  const number = Number(month);
  if (day === undefined)
    return (number >= 1 && number <= 12) || (number >= 21 && number <= 41) ? `${year}-${month}` : null;
  const valid =
    number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= monthLength(Number(year), number);
  return valid ? `${year}-${month}-${day}` : null;
}

function dayOf(edtf: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Whole dates outside the body's paragraphs; they are few. */
function writtenDates(scan: Scan, found: readonly TimeMention[], bodyStart: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const mention of found) {
    if (mention.start < bodyStart) continue;
    const segment = segmentOf(scan, mention);
    if (segment.kind === "paragraph" || segment.kind === "turn") continue;
    const edtf = wholeDate(mention);
    if (edtf === null) continue;
    const basis = HEADERS.get(segment.kind) ?? "unknown";
    const refused =
      basis === "unknown" ? (REFUSED[segment.kind] ?? "it does not stand in a header line") : null;
    candidates.push({ edtf, basis, start: mention.start, end: mention.end, segment: segment.kind, refused });
  }
  return candidates;
}

function segmentOf(scan: Scan, mention: TimeMention): Segment {
  return scan.segments[scan.sentences[scan.sentenceOf[mention.first]!]!.segment]!;
}

function wholeDate({ meaning, type }: TimeMention): string | null {
  if (type === "TIME" && meaning.kind === "clock")
    return meaning.of === null ? null : wholeDate({ meaning: meaning.of } as TimeMention);
  if (meaning.kind !== "calendar" || meaning.year === null || meaning.month === null || meaning.day === null)
    return null;
  return writeDay(dayNumber(meaning.year, meaning.month, meaning.day));
}

const AHEAD: ReadonlySet<string> = new Set(
  "will shall would until till by before upcoming next planned scheduled due expected to".split(" "),
);

/** Bounds for an undated document: it was written after what it tells of the past, and before what it says is to come. */
function bounds(
  scan: Scan,
  found: readonly TimeMention[],
  dated: boolean,
): { notBefore: string | null; notAfter: string | null } {
  if (dated) return { notBefore: null, notAfter: null };
  let latest: number | null = null;
  let text: string | null = null;
  let soonest: number | null = null;
  let limit: string | null = null;
  for (const mention of found) {
    const { meaning } = mention;
    if (meaning.kind !== "calendar" || meaning.year === null || NOBODYS.has(segmentOf(scan, mention).kind))
      continue;
    if (isAhead(scan, mention)) {
      const last = lastOf(meaning);
      if (soonest === null || last < soonest) {
        soonest = last;
        limit = writeDay(last);
      }
    } else {
      const first = firstOf(meaning);
      if (latest === null || first > latest) {
        latest = first;
        text = writeAs(meaning);
      }
    }
  }
  return {
    notBefore: text,
    notAfter: soonest !== null && (latest === null || soonest >= latest) ? limit : null,
  };
}

function isAhead(scan: Scan, { first }: TimeMention): boolean {
  const { first: low } = scan.sentences[scan.sentenceOf[first]!]!;
  for (let at = first - 1; at >= Math.max(low, first - 8); at--)
    if (AHEAD.has(scan.tokens[at]!.lower)) return true;
  return false;
}

function firstOf({ year, month, day }: CalendarMeaning): number {
  return dayNumber(year!, month ?? 1, day ?? 1);
}

function lastOf({ year, month, day }: CalendarMeaning): number {
  const last = month ?? 12;
  return dayNumber(year!, last, day ?? monthLength(year!, last));
}

function writeAs({ year, month, day }: CalendarMeaning): string {
  const text = writeDay(dayNumber(year!, month ?? 1, day ?? 1));
  return text.slice(0, day !== null ? undefined : month !== null ? -3 : -6);
}

/** Years of the dates that are written out, for telling news from history. */
export function explicitYears(found: readonly TimeMention[]): number[] {
  return found.flatMap(({ meaning }) =>
    meaning.kind === "calendar" && meaning.year !== null ? [meaning.year] : [],
  );
}

/** Fewest explicit years of a history, and the share of them that may lie within a year of its date. */
const HISTORY_YEARS = 5;
const HISTORY_SHARE = 0.25;

/**
 * A text is told as history when it names at least five years and under a quarter of them lie within a year of its own date: measured
 * on news and WikiWars, worth 19 points there. An undated text is one when its years are many and it does not speak of "today".
 */
export function modeOf(now: number | null, scan: Scan, found: readonly TimeMention[]): "news" | "history" {
  const years = explicitYears(found);
  if (years.length < HISTORY_YEARS) return "news";
  if (deictic(scan, found) > years.length * HISTORY_SHARE) return "news";
  if (now === null) return "history";
  const here = civil(now).year;
  const near = years.filter((year) => Math.abs(year - here) <= 1).length;
  return near < years.length * HISTORY_SHARE ? "history" : "news";
}

/** How many expressions of the article's own words are counted from the day of speaking. */
function deictic(scan: Scan, found: readonly TimeMention[]): number {
  return found.filter(
    ({ meaning, first }) =>
      scan.runOf[first] === -1 &&
      ((meaning.kind === "period" && meaning.from === "now") ||
        (meaning.kind === "weekday" && meaning.step === null)),
  ).length;
}
