import type { DateCandidate, Published } from "../../model/claims.js";
import type { InputDocument, MetadataBasis, SegmentKind } from "../../model/document.js";
import type { TimeMention } from "../../model/found.js";
import type { TimeMeaning } from "../../model/meaning.js";
import type { Scan } from "../../model/scan.js";
import { boundsOf } from "./bounds.js";
import { dayNumber, monthLength } from "./calendar.js";
import { writeDay } from "./period.js";
import { kindAt } from "./place.js";

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
  const written = taken !== undefined && taken.end > taken.start;
  return {
    now: taken === undefined ? null : dayOf(taken.edtf),
    published: {
      edtf: taken?.edtf ?? null,
      basis: taken?.basis ?? "unknown",
      start: written ? taken.start : null,
      end: written ? taken.end : null,
      ...(taken === undefined ? boundsOf(scan, found) : { notBefore: null, notAfter: null }),
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
    const { start, end } = mention;
    const segment = kindAt(scan, mention);
    if (start < bodyStart || segment === "paragraph" || segment === "turn") continue;
    const edtf = wholeDate(mention.meaning);
    if (edtf === null) continue;
    const basis = HEADERS.get(segment) ?? "unknown";
    const refused = basis === "unknown" ? (REFUSED[segment] ?? "it does not stand in a header line") : null;
    candidates.push({ edtf, basis, start, end, segment, refused });
  }
  return candidates;
}

/** The day of a date that is written out to the day, with or without a time of day. */
function wholeDate(meaning: TimeMeaning): string | null {
  if (meaning.kind === "clock") return meaning.of === null ? null : wholeDate(meaning.of);
  if (meaning.kind !== "calendar") return null;
  const { year, month, day } = meaning;
  return year === null || month === null || day === null ? null : writeDay(dayNumber(year, month, day));
}
