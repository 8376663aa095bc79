/** Mentions of actors: each has a part in a claim or stands in the words of one, or is background. */
import type { Role } from "../model/ledger.js";
import type { Entry, Verdict } from "./entry.js";
import { notRead, segmentAt, tokensOf } from "./place.js";
import type { Uses } from "./uses.js";
import type { Whole } from "./whole.js";

const PARTS: ReadonlySet<Role> = new Set(["source", "via", "agent", "patient", "place", "content"]);

/** One entry for a stretch of text, however many actors it stands for. */
export function mentionsOf(whole: Whole, uses: Uses): Entry[] {
  const { read, scan: scanned, document } = whole;
  const entries = new Map<string, Entry>();
  for (const { mentions } of read.actors)
    for (const { start, end } of mentions) {
      const key = `${start}-${end}`;
      if (start < document.bodyStart || entries.has(key)) continue;
      const { first, last } = tokensOf(scanned, { start, end });
      const used = uses.of(first, last, PARTS);
      const verdict = used.length > 0 ? null : verdictAt(first, whole, uses);
      entries.set(key, { kind: "mention", start, end, token: first, uses: used, verdict, refusals: [] });
    }
  return [...entries.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function verdictAt(token: number, { scan: scanned }: Whole, uses: Uses): Verdict {
  const unread = notRead(segmentAt(scanned, token));
  if (unread !== null) return { reason: unread };
  const events = uses.eventsIn(scanned.sentenceOf[token]!);
  return {
    reason: "background",
    because:
      events.length === 0
        ? "Its sentence tells no event, and it is not in anybody's words."
        : "It has no part in the events of its sentence, and is not in anybody's words.",
  };
}
