import type { QuoteClaim } from "../../model/claims.js";

/** Sets `within` of each quote to the innermost other quote one part of which holds it. One sweep over the quotes by start. */
export function nested(claims: readonly QuoteClaim[]): QuoteClaim[] {
  const parts = claims
    .flatMap((claim) => claim.parts.map(({ start, end }) => ({ start, end, claim })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: typeof parts = [];
  const around = new Map<QuoteClaim, QuoteClaim>();
  for (const part of parts) {
    while (open.length > 0 && open.at(-1)!.end <= part.start) open.pop();
    const outer = open.findLast(
      ({ start, end, claim }) =>
        claim !== part.claim &&
        part.end <= end &&
        (start < part.start || part.end < end) &&
        end - start > part.end - part.start,
    );
    if (
      outer !== undefined &&
      !around.has(part.claim) &&
      outer.claim.start <= part.claim.start &&
      part.claim.end <= outer.claim.end
    )
      around.set(part.claim, outer.claim);
    open.push(part);
  }
  return claims.map((claim) => ({ ...claim, within: around.get(claim)?.id ?? null }));
}
