import type { Actor, Claim, DocumentRecord, Run } from "../model/claims.js";
import { daysOf } from "./calendar.js";
import { datesOfSaying } from "./dates-of-saying.js";
import { narrow } from "./narrow.js";

/** Why a claim is known on a day, or is not. */
export const STANDINGS = ["published", "said", "later", "undated"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What could be known on a day. */
export interface AsOf {
  readonly run: Run;
  /** How many claims stand how: published by then, said by then in a text that came later, later, or in a text without a date. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Texts that are left out, and why. */
  readonly later: readonly DocumentRecord[];
  readonly undated: readonly DocumentRecord[];
}

/**
 * What a reader could know at the end of a day: the claims of the texts that were published by then, and what later texts quote with a
 * date of saying that is not after it. A date that is a stretch counts by its last day; one without an end has not come. What stands in a
 * text without a date is left out, unless the text's own bounds put it before.
 *
 * @param day ISO 8601, `2018-05-31`
 */
export function asOf(run: Run, day: string): AsOf {
  const published = new Map(run.documents.map((document) => [document.id, standingOf(document, day)]));
  const saidOn = datesOfSaying(run);
  const standing = (claim: Claim): Standing => {
    const own = published.get(claim.document) ?? "undated";
    const said = saidOn.get((claim.type === "quote" ? claim.id : claim.quote) ?? "");
    return own !== "published" && said !== undefined && endsBy(said, day) ? "said" : own;
  };
  const counts: Record<Standing, number> = { published: 0, said: 0, later: 0, undated: 0 };
  for (const claim of run.claims) counts[standing(claim)]++;
  const isKnown = (claim: Claim) => standing(claim) === "published" || standing(claim) === "said";
  const part = narrow(run, { tests: [isKnown] });
  const quoting = new Set(part.claims.map(({ document }) => document));
  const isKept = ({ id }: DocumentRecord) => published.get(id) === "published" || quoting.has(id);
  const texts = run.documents.filter(({ duplicateOf }) => duplicateOf === null);
  const kept = new Set(texts.filter(isKept).map(({ id }) => id));
  return {
    run: {
      ...part,
      documents: run.documents.filter(isKept),
      actors: part.actors.map((actor) => seenIn(actor, kept)),
    },
    counts,
    later: texts.filter(({ id }) => published.get(id) === "later"),
    undated: texts.filter(({ id }) => published.get(id) === "undated"),
  };
}

function standingOf({ published: { edtf, notAfter } }: DocumentRecord, day: string): Standing {
  if (edtf !== null) return endsBy(edtf, day) ? "published" : "later";
  return notAfter !== null && endsBy(notAfter, day) ? "published" : "undated";
}

function endsBy(edtf: string, day: string): boolean {
  const last = daysOf(edtf)?.last ?? null;
  return last !== null && last <= day;
}

/** An actor as far as the texts that are kept show it; what a pack knows stays. */
function seenIn(actor: Actor, documents: ReadonlySet<string>): Actor {
  return {
    ...actor,
    affiliations: actor.affiliations.filter(({ document }) => document === null || documents.has(document)),
    mentions: actor.mentions.filter(({ document }) => documents.has(document)),
  };
}
