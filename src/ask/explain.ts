import type { Claim, DocumentRecord, Run, TimeRecord } from "../model/claims.js";
import type { Span } from "../model/span.js";

/** What an id can name. */
export type Explained = Claim | TimeRecord;

/** The claims and times whose id is, or begins with, what was asked for; one that is it whole is alone. */
export function recordsCalled(run: Run, id: string): readonly Explained[] {
  const records: readonly Explained[] = [...run.claims, ...run.times];
  const whole = records.filter((record) => record.id === id);
  return whole.length > 0 ? whole.slice(0, 1) : records.filter((record) => record.id.startsWith(id));
}

/** How much of a long paragraph is shown on each side, in UTF-16 code units. */
const AROUND = 240;

/** The part of a text that shows where a span stands: its segment, or what is near where that is long. */
export function contextOf({ start, end }: Span, { segments }: DocumentRecord): Span {
  const segment = segments.find((candidate) => candidate.start <= start && end <= candidate.end);
  return {
    start: Math.max(segment?.start ?? 0, start - AROUND),
    end: Math.min(segment?.end ?? end + AROUND, end + AROUND),
  };
}
