import type { ClaimDate } from "../../model/claims.js";
import type { TokenSpan } from "../../model/found.js";
import type { Dating, ResolvedTime } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";

/**
 * Answers which expression dates what is told at a trigger: the nearest in its clause, else the one its sentence has, else none.
 *
 * @param times in text order
 */
export function dateOf(scan: Scan, times: readonly ResolvedTime[]): Dating["dateOf"] {
  const bySentence = new Map<number, ResolvedTime[]>();
  for (const time of times) {
    if (!dates(time)) continue;
    const sentence = scan.sentenceOf[time.first]!;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [time]);
    else list.push(time);
  }
  return (clause, trigger) => {
    const inSentence = bySentence.get(scan.sentenceOf[trigger.first]!);
    if (inSentence === undefined) return null;
    const inClause = inSentence.filter((time) => clause.first <= time.first && time.last <= clause.last);
    const time = nearest(inClause, trigger) ?? nearest(inSentence, trigger);
    return time === null ? null : claimDate(scan, time);
  };
}

/** Whether an expression can date an event: a point or stretch in time, not a length or a rate. */
function dates({ type, value, edtf }: ResolvedTime): boolean {
  if (type === "SET" || value === null) return false;
  return type !== "DURATION" || edtf !== null;
}

/** Fewest tokens away; of two as near the one behind, where English puts it. */
function nearest(times: readonly ResolvedTime[], trigger: TokenSpan): ResolvedTime | null {
  let best: ResolvedTime | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    const away = time.first >= trigger.last ? time.first - trigger.last : trigger.first - time.last + 0.5;
    const distance = away + (time.edtf === null ? 1000 : 0);
    if (distance < least) {
      least = distance;
      best = time;
    }
  }
  return best;
}

function claimDate(scan: Scan, time: ResolvedTime): ClaimDate {
  return {
    time: time.id,
    start: time.start,
    end: time.end,
    text: scan.text.slice(time.start, time.end),
    edtf: time.edtf,
    basis: time.basis,
    from: null,
  };
}
