import type { Run } from "../../model/claims.js";
import { type Contradiction, type Odds, RELATIONS } from "../../model/contradiction.js";
import type { Evidence } from "../../model/evidence.js";
import { candidatePairs, evidenceOn, knownOf, type Telling } from "../compare/index.js";
import { atOddsInOne } from "./by-evidence.js";
import { Names } from "./names.js";
import { isOtherHappening } from "./other-happening.js";
import { daysApart, relationOf } from "./relation.js";
import { type AtOdds, atOddsInWords } from "./same-words.js";
import { shadeOf } from "./shades.js";
import { wordingOf } from "./wording.js";

export interface Contradicted {
  readonly contradictions: readonly Contradiction[];
  /** How many pairs of claims were compared. */
  readonly compared: number;
}

/**
 * Pairs of claims of one thing that are not the same: contradictions, and what looks like one (denials, corrections, later counts, hedges and
 * narrower tellings). Precision comes before recall: where more than one aspect differs, they are taken to be of two things.
 *
 * @returns in the order of `RELATIONS`, then of the run
 */
export function contradict(run: Run): Contradicted {
  const known = knownOf(run);
  const names = new Names(run);
  const pairs = candidatePairs(known);
  const found: Contradiction[] = [];
  for (const pair of pairs) {
    const [a, b] = inOrder(pair);
    if (a.claim.type !== b.claim.type) continue;
    const evidence = evidenceOn(a, b, known);
    const odds = oddsOf(a, b, evidence, names);
    if (odds !== null) found.push(contradictionOf(a, b, odds, relationOf(a, b, odds), evidence));
    else {
      const shade = shadeOf(evidence);
      if (shade !== null) found.push(contradictionOf(a, b, shade, shade.relation, evidence));
    }
  }
  const rank = ({ relation }: Contradiction) => RELATIONS.indexOf(relation);
  const contradictions = withoutQuotesOfEvents(found).sort((a, b) => rank(a) - rank(b));
  return { contradictions, compared: pairs.length };
}

/** In one text a date, a place or an agent told twice is told of two happenings. */
const IN_ONE_TEXT: ReadonlySet<Odds> = new Set(["polarity", "quantity"]);

function oddsOf(a: Telling, b: Telling, evidence: readonly Evidence[], names: Names): AtOdds | null {
  const isOneText = a.document.id === b.document.id;
  const wording = wordingOf(a.claim, b.claim);
  // The same words tell the same, whatever was understood with them ("on Monday", "the town").
  if (wording?.share === 1) return null;
  const inWords = isOneText || wording === null ? null : atOddsInWords(a, b, wording, names);
  const odds = inWords ?? (a.claim.type === "event" ? atOddsInOne(evidence) : null);
  if (odds === null || (isOneText && !IN_ONE_TEXT.has(odds.type))) return null;
  return isOtherHappening(a, b, odds, evidence) ? null : odds;
}

function contradictionOf(
  a: Telling,
  b: Telling,
  { type, ours, theirs, because }: Pick<Contradiction, "type" | "ours" | "theirs" | "because">,
  relation: Contradiction["relation"],
  evidence: readonly Evidence[],
): Contradiction {
  const claims = [a.claim, b.claim] as const;
  return { relation, type, claims, ours, theirs, because, daysApart: daysApart(a, b), evidence };
}

/** The earlier published first, else in the order of the run. */
function inOrder([a, b]: readonly [Telling, Telling]): readonly [Telling, Telling] {
  const apart = daysApart(a, b);
  return apart !== null && apart < 0 ? [b, a] : [a, b];
}

/** Where two events are at odds, the quotes that tell them need not be said to be too. */
function withoutQuotesOfEvents(found: readonly Contradiction[]): Contradiction[] {
  const told = new Set(
    found.flatMap(({ claims: [a, b] }) =>
      a.type === "event" && b.type === "event" ? [`${a.quote} ${b.quote}`] : [],
    ),
  );
  return found.filter(
    ({ claims: [a, b] }) =>
      a.type === "event" || !(told.has(`${a.id} ${b.id}`) || told.has(`${b.id} ${a.id}`)),
  );
}
