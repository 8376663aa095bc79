import type { ResolvedTime } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";
import { edgeOf, type Period } from "./period.js";
import type { Resolution } from "./resolution.js";

const TO: ReadonlySet<string> = new Set(["to", "through", "until", "till", "-", "–", "—"]);

/**
 * Pairs of dates that bound one stretch: "June 10–12", "from 10 August to 3 September", "between May 2013 and June 2014", and of two that
 * follow on each other, "in February and March".
 *
 * @param times in text order, each with its resolution at the same position
 * @returns the EDTF interval for each of the two
 */
export function rangesOf(
  scan: Scan,
  times: readonly ResolvedTime[],
  resolutions: readonly Resolution[],
): ReadonlyMap<ResolvedTime, string> {
  const ranges = new Map<ResolvedTime, string>();
  for (let at = 0; at + 1 < times.length; at++) {
    const a = resolutions[at]!;
    const b = resolutions[at + 1]!;
    if (a.period === null || b.period === null || a.period.first >= b.period.first) continue;
    const follows = a.period.last + 1 === b.period.first;
    if (!areJoined(scan, times[at]!, times[at + 1]!, follows)) continue;
    const edtf = `${startOf(a.edtf!, a.period)}/${endOf(b.edtf!, b.period)}`;
    ranges.set(times[at]!, edtf);
    ranges.set(times[at + 1]!, edtf);
  }
  return ranges;
}

function areJoined({ tokens }: Scan, a: ResolvedTime, b: ResolvedTime, follows: boolean): boolean {
  const behind = tokens[b.first - 1]!.lower === "the" ? b.first - 1 : b.first;
  if (behind - a.last !== 1) return false;
  const joint = tokens[a.last]!;
  if (TO.has(joint.lower) || joint.kind === "hyphen" || joint.kind === "dash") return true;
  return joint.lower === "and" && (follows || (a.first > 0 && tokens[a.first - 1]!.lower === "between"));
}

/** "Early May" begins where its interval does. */
function startOf(edtf: string, period: Period): string {
  return edtf.includes("/") ? edtf.split("/")[0]! : edgeOf(period, "first");
}

function endOf(edtf: string, period: Period): string {
  return edtf.includes("/") ? edtf.split("/").at(-1)! : edgeOf(period, "last");
}
