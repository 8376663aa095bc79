import type { Chain } from "../../ask/corroborate/chains.js";
import type { Claim } from "../../model/claims.js";
import type { Contradiction } from "../../model/contradiction.js";
import type { Sheet, Surface } from "../../write/format.js";
import { headingLines } from "../../write/table-heading.js";

/** One of two claims, with where it stands and the way it came. */
export interface Side {
  readonly claim: Claim;
  readonly path: string;
  readonly published: string | null;
  readonly chain: Chain;
}

type SideOf = (claim: Claim) => Side;

/** For a program: both sides with their chains, and what was weighed. */
export function recordOf({ claims, ...rest }: Contradiction, sideOf: SideOf): object {
  const sides = claims.map(sideOf).map(({ claim, path, published, chain }) => ({
    claim: claim.id,
    document: claim.document,
    path,
    published,
    line: claim.line,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    date: claim.date?.edtf ?? null,
    chain: chain.links,
  }));
  const { relation, type, ours, theirs, because, daysApart, evidence } = rest;
  return { relation, type, ours, theirs, because, daysApart, claims: sides, evidence };
}

const SIDE_FIELDS = ["document", "line", "published", "date", "chain", "text"];
const FIELDS = [
  "relation",
  "type",
  "ours",
  "theirs",
  "because",
  "days_apart",
  ...SIDE_FIELDS,
  ...SIDE_FIELDS.map((field) => `other_${field}`),
];

/** A row for each pair. */
export function pairSheet(found: readonly Contradiction[], sideOf: SideOf): Sheet {
  const rows = found.map(({ relation, type, ours, theirs, because, daysApart, claims: [a, b] }) => {
    const other = Object.entries(fieldsOf(sideOf(b))).map(([name, value]) => [`other_${name}`, value]);
    return {
      relation,
      type,
      ours,
      theirs,
      because,
      days_apart: daysApart,
      ...fieldsOf(sideOf(a)),
      ...Object.fromEntries(other),
    };
  });
  return { name: "contradictions", fields: FIELDS, rows };
}

function fieldsOf({ claim, path, published, chain }: Side) {
  const hands = chain.links.map(({ name }) => name).join(" < ");
  return {
    document: path,
    line: claim.line,
    published,
    date: claim.date?.edtf ?? null,
    chain: hands,
    text: claim.text,
  };
}

/** For a person: what is at odds, then both sides in their own words. */
export function* pairLines(
  found: readonly Contradiction[],
  sideOf: SideOf,
  { width }: Surface,
): Iterable<string> {
  for (const { relation, type, ours, theirs, because, daysApart, claims } of found) {
    const at = ours === "" && theirs === "" ? because : `“${ours}” and “${theirs}”: ${because}`;
    const sides = claims.map(sideOf);
    yield* headingLines(
      [
        [relation, `${type}, ${at}`],
        ...sides.map((side): [string, string] => ["", sideText(side)]),
        ["apart", apartText(daysApart)],
      ],
      width,
    );
  }
}

/** "a.txt:14 (2018-06-09) < Reuters < an official: “…”" */
function sideText({ claim, path, published, chain }: Side): string {
  const [, ...hands] = chain.links;
  const place = `${path}:${claim.line}${published === null ? "" : ` (${published})`}`;
  return `${[place, ...hands.map(({ name }) => name)].join(" < ")}: “${claim.text}”`;
}

function apartText(days: number | null): string {
  if (days === null) return "not known: not both texts are dated";
  if (days === 0) return "published the same day";
  return `published ${days} day${days === 1 ? "" : "s"} apart`;
}
