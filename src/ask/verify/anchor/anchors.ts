import type { Claim, OffsetUnit } from "../../../model/claims.js";
import type { Anchor } from "../../../model/verification.js";
import { linesOf } from "../lines.js";
import type { Measured } from "../measured.js";
import { type Found, isClaim, objectsIn, spanOf } from "../objects.js";
import { type Anchoring, anchoringIn } from "./anchoring.js";
import type { Placement } from "./place.js";

/**
 * Where each claim of a document stands in its text as it is now. A claim has a place only where all its words have one: its own, its
 * parts, cue, source, roles and date; an event that a quote tells has none without the quote.
 *
 * @param objects all objects of the document, with offsets in `unit`
 * @param sha256 of the text as it was
 * @param text as it is now
 */
export function anchorsOf(
  objects: readonly Found[],
  sha256: string,
  text: Measured,
  unit: OffsetUnit,
): readonly Anchor[] {
  const anchoring = anchoringIn(objects, sha256, text, unit);
  const lineOf = linesOf(text);
  const claims = objects.filter(isClaim).map(({ value }) => value as unknown as Claim);
  const placements = placementsOf(claims, anchoring);
  return claims.map((claim): Anchor => {
    const { id, type: of, document, text: label, start, end, line } = claim;
    const placement = placements.get(id)!;
    const common = { id, of, document, label, was: { start, end, line } } as const;
    if (!("delta" in placement)) {
      return { ...common, state: placement.state, is: null, because: placement.because };
    }
    const is = { start: start + placement.delta, end: end + placement.delta };
    const state = placement.delta === 0 ? "same" : "moved";
    return { ...common, state, is: { ...is, line: lineOf(is.start).line }, because: null };
  });
}

/** The placement of each claim as a whole, by its id. */
export function placementsOf(claims: readonly Claim[], anchoring: Anchoring): ReadonlyMap<string, Placement> {
  const placements = new Map(claims.map((claim) => [claim.id, placementOf(claim, anchoring)]));
  for (const { id, type, ...claim } of claims) {
    const quote = "quote" in claim && claim.quote !== null ? placements.get(claim.quote) : undefined;
    if (type !== "event" || quote === undefined || "delta" in quote || !("delta" in placements.get(id)!))
      continue;
    placements.set(id, { state: quote.state, because: `the quote that tells it is ${quote.state}` });
  }
  return placements;
}

/** The claim's own, or the first without a place among what it holds. */
function placementOf(claim: Claim, anchoring: Anchoring): Placement {
  let own: Placement | null = null;
  for (const found of objectsIn(claim, "", claim.document)) {
    const span = spanOf(found);
    if (span === null || span.text === null) continue;
    const placement = anchoring.of(span);
    own ??= placement;
    if ("delta" in placement) continue;
    return found.at === "" ? placement : { ...placement, because: `${found.at}: ${placement.because}` };
  }
  return own!;
}
