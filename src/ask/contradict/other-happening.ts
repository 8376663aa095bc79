import type { Evidence } from "../../model/evidence.js";
import type { Telling } from "../compare/index.js";
import { contentWords } from "../compare/words.js";
import { daysApart } from "./relation.js";
import type { AtOdds } from "./same-words.js";

/** Where not both say when, texts that were published more days apart are not taken to tell of one thing. */
const NEWS = 7;
/** Words by which a text says that it tells of one more of the kind. */
const AGAIN = /\b(?:again|another|second|third|fourth|further|more|also|fresh|new|latest|other)\b/i;

/** Whether two claims at odds are after all of two things: a day that was still to come, one more of the kind, other words for what it was done to. */
export function isOtherHappening(
  a: Telling,
  b: Telling,
  { type }: AtOdds,
  evidence: readonly Evidence[],
): boolean {
  if (isAfterPublication(a, b) || isAfterPublication(b, a)) return true;
  if (a.days === null || b.days === null) {
    const apart = daysApart(a, b);
    if (a.document.id !== b.document.id && (apart === null || Math.abs(apart) > NEWS)) return true;
  }
  if (type === "polarity") return areOfOtherThings(a, b, evidence);
  const [one, other] = [AGAIN.test(a.claim.text), AGAIN.test(b.claim.text)];
  return one !== other || (type === "quantity" && areOfOtherThings(a, b, evidence));
}

/** The one was published before the day that the other tells of. */
function isAfterPublication({ days, claim }: Telling, { latest, claim: other }: Telling): boolean {
  const isPast = (telling: Telling["claim"]) => telling.type === "quote" || telling.modality === "actual";
  return isPast(claim) && isPast(other) && days?.first != null && latest !== null && days.first > latest;
}

/** What it was done to is told by other words, and nothing tells that it is the same. */
function areOfOtherThings(a: Telling, b: Telling, evidence: readonly Evidence[]): boolean {
  if (evidence.some(({ aspect, verdict }) => aspect === "patient" && verdict === "same")) return false;
  const [ours, theirs] = [a, b].map(
    ({ patients }) => new Set(patients.flatMap(({ name }) => contentWords(name))),
  );
  return ours!.size > 0 && theirs!.size > 0 && [...ours!].every((word) => !theirs!.has(word));
}
