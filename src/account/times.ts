/** Time expressions: each dates a claim, stands in somebody's words, or dates nothing. */
import type { TimeRecord } from "../model/claims.js";
import type { Role } from "../model/ledger.js";
import type { Entry, Verdict } from "./entry.js";
import { notRead, segmentAt, tokensOf } from "./place.js";
import type { Uses } from "./uses.js";
import type { Whole } from "./whole.js";

const IN_WORDS: ReadonlySet<Role> = new Set(["content", "source"]);

export function timesOf(whole: Whole, uses: Uses): Entry[] {
  const { read, scan: scanned, document } = whole;
  return read.times
    .filter(({ start }) => start >= document.bodyStart)
    .map((time): Entry => {
      const { first, last } = tokensOf(scanned, time);
      const used = [...uses.ofTime(time.id), ...uses.of(first, last, IN_WORDS)];
      return {
        kind: "time",
        start: time.start,
        end: time.end,
        token: first,
        uses: used,
        verdict: used.length > 0 ? null : verdictOn(time, first, whole, uses),
        refusals: [],
      };
    });
}

function verdictOn(time: TimeRecord, token: number, { scan: scanned, read }: Whole, uses: Uses): Verdict {
  const unread = notRead(segmentAt(scanned, token));
  if (unread !== null) return { reason: unread };
  const { candidates } = read.document.published;
  const candidate = candidates.find(({ start, end }) => start < time.end && time.start < end && end > start);
  if (candidate?.taken === true) return { reason: "dates the document" };
  if (isVague(time)) return { reason: "vague" };
  const events = uses.eventsIn(scanned.sentenceOf[token]!);
  if (events.length === 0) return { reason: "background", because: "Its sentence tells no event." };
  return events.some(({ date }) => date?.time !== null && date !== null)
    ? { reason: "background", because: "The events of its sentence have other dates, nearer to them." }
    : { reason: "background", because: "It stands out of reach of the events of its sentence." };
}

/** A rate, a length without an end, and what has no value date nothing, as in `Dating.dateOf`. */
function isVague({ type, value, edtf, basis }: TimeRecord): boolean {
  if (type === "SET" || value === null) return true;
  return edtf === null && (type === "DURATION" || basis === "vague");
}
