import type { TokenSpan } from "../../model/found.js";
import type { DateChoice, Dating, ResolvedTime } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";
import { around, awayFrom, canDate, type Dater, fitting, nearest } from "./date-of.js";
import { reaches } from "./reach.js";
import type { Resolution } from "./resolution.js";

/**
 * Answers why an expression dates what is told at a trigger, or does not: each of its sentence with the reason.
 *
 * @param times in text order, each with its resolution at the same position
 */
export function choicesOf(
  scan: Scan,
  times: readonly ResolvedTime[],
  resolutions: readonly Resolution[],
): Dating["choices"] {
  return (clause, trigger) => {
    const sentence = scan.sentenceOf[trigger.first]!;
    const own: Dater[] = [];
    for (const [at, time] of times.entries())
      if (scan.sentenceOf[time.first] === sentence) own.push({ time, resolution: resolutions[at]! });
    const near = around(
      own.filter(({ time }) => canDate(time)),
      trigger,
    );
    const { held, daters } = fitting(scan, near, clause, trigger);
    const taken = nearest(scan, daters, trigger);
    return own.map((dater): DateChoice => {
      const { time } = dater;
      if (dater === taken)
        return {
          time,
          because: held ? "the nearest in its clause" : "the nearest of its sentence that gives a date",
        };
      if (daters.includes(dater)) return { time, because: farther(time, taken!.time, trigger) };
      return { time, because: refusal(scan, time, near.includes(dater), held, trigger) };
    });
  };
}

function farther(time: ResolvedTime, taken: ResolvedTime, trigger: TokenSpan): string {
  if (time.edtf === null && taken.edtf !== null) return "it gives no date";
  const [here, there] = [time, taken].map((one) => Math.floor(awayFrom(one, trigger)));
  return here === there ? "as near, but before the trigger" : `${here} words away, and not ${there}`;
}

function refusal(scan: Scan, time: ResolvedTime, isNear: boolean, held: boolean, trigger: TokenSpan): string {
  if (!canDate(time)) return "a length of time or how often, not when";
  if (!isNear) return "others stand between it and the trigger";
  if (!reaches(scan, time, trigger)) return "it dates a saying or stands in other words than the trigger";
  return held ? "it does not stand in the clause" : "it gives no date";
}
