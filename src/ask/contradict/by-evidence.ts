import type { Odds } from "../../model/contradiction.js";
import type { Aspect, Evidence } from "../../model/evidence.js";
import type { AtOdds } from "./same-words.js";

/** What rules out that two events are one; the count of the dead does not, it is told otherwise by every outlet. */
const IDENTITY: readonly Aspect[] = ["class", "agent", "patient", "place", "date", "polarity", "modality"];

/**
 * How many bits must speak for two events being one, what they are at odds in aside. What repeats itself (raids, convoys, marches) differs in
 * its date, its place or its agent because it is another happening, so there almost everything else must agree.
 */
const ENOUGH: Readonly<Record<Odds, number>> = { polarity: 8, quantity: 9, agent: 16, place: 18, date: 20 };

/** Two events of which all that is told agrees but for one aspect. */
export function atOddsInOne(evidence: readonly Evidence[]): AtOdds | null {
  const different = evidence.filter(
    ({ aspect, verdict }) => verdict === "different" && (IDENTITY.includes(aspect) || aspect === "quantity"),
  );
  const [odd, ...more] = different;
  if (odd === undefined || more.length > 0) return null;
  const type = odd.aspect as Odds;
  const enough = ENOUGH[type];
  if (enough === undefined) return null;
  const rest = evidence.filter((one) => one !== odd);
  const bits = rest.reduce((sum, one) => sum + one.bits, 0);
  const same = (aspect: Aspect) => rest.some((one) => one.aspect === aspect && one.verdict === "same");
  const isKnown =
    type === "polarity"
      ? isPinned(rest)
      : NAMED.filter(same).length >= 2 && (type === "date" || isDated(rest));
  if (bits < enough || !isKnown) return null;
  return { type, ours: odd.ours ?? "", theirs: odd.theirs ?? "", because: odd.because };
}

/** Aspects in which an event is known again; two of them must be the same. */
const NAMED: readonly Aspect[] = ["agent", "patient", "place", "date"];

/** A town that both name, in bits. */
const TOWN = 6;

/** A denial seldom says when: there the deed is known by its town. What was not done but might have been is no event to deny. */
function isPinned(rest: readonly Evidence[]): boolean {
  const of = (aspect: Aspect) => rest.find((one) => one.aspect === aspect);
  if (of("modality")?.ours !== "actual") return false;
  const isInTown = of("place")?.verdict === "same" && of("place")!.bits >= TOWN;
  return isInTown || (isDated(rest) && of("patient")?.verdict === "same");
}

function isDated(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    ({ aspect, verdict }) => aspect === "date" && (verdict === "same" || verdict === "compatible"),
  );
}
