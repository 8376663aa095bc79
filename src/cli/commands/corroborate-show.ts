import type { Corroboration } from "../../ask/corroborate/corroborate.js";
import type { Traced } from "../../ask/corroborate/origins.js";
import type { Claim, Role } from "../../model/claims.js";
import type { Evidence } from "../../model/evidence.js";
import type { Sheet, Surface } from "../../write/format.js";
import { whatText } from "../../write/rows.js";
import { headingLines } from "../../write/table-heading.js";

type Paths = ReadonlyMap<string, string>;

/** For a program: every telling with its chain, and what was weighed. */
export function recordOf(
  { type, claims, documents, origins, count, matches }: Corroboration,
  paths: Paths,
): object {
  const tellings = (list: readonly Traced[]) =>
    list.map(({ telling: { claim }, chain }) => ({
      claim: claim.id,
      document: claim.document,
      path: paths.get(claim.document) ?? null,
      line: claim.line,
      start: claim.start,
      end: claim.end,
      text: claim.text,
      chain: chain.links,
    }));
  return {
    id: claims[0]?.id,
    type,
    ...headOf(claims),
    count,
    documents,
    origins: origins.map(({ tellings: list, ...origin }) => ({ ...origin, tellings: tellings(list) })),
    matches,
  };
}

const FIELDS = [
  "nr",
  "type",
  "date",
  "what",
  "count",
  "documents",
  "origin",
  "kind",
  "chain",
  "document",
  "line",
  "text",
  "for",
  "against",
];

/** A row for each telling. */
export function tellingSheet(found: readonly Corroboration[], paths: Paths): Sheet {
  const rows = found.flatMap(({ type, claims, count, documents, origins, matches }, at) =>
    origins.flatMap((origin) =>
      origin.tellings.map(({ telling: { claim }, chain }) => {
        const evidence = matches.find(({ theirs }) => theirs === claim.id)?.evidence ?? [];
        return {
          nr: at + 1,
          type,
          ...headOf(claims),
          count,
          documents,
          origin: origin.name,
          kind: origin.kind,
          chain: chain.links.map(({ name }) => name).join(" < "),
          document: paths.get(claim.document) ?? "-",
          line: claim.line,
          text: claim.text,
          for: reasons(evidence, isFor),
          against: reasons(evidence, isAgainst),
        };
      }),
    ),
  );
  return { name: "tellings", fields: FIELDS, rows };
}

/** For a person: what is told, by whom, and what speaks for and against its being one. */
export function* blockLines(
  found: readonly Corroboration[],
  paths: Paths,
  { width }: Surface,
): Iterable<string> {
  for (const [at, one] of found.entries()) {
    const { date, what } = headOf(one.claims);
    const evidence = one.matches.flatMap((match) => match.evidence);
    const against = reasons(evidence, isAgainst);
    yield* headingLines(
      [
        [String(at + 1), `${date === null ? "" : `${date}  `}${what}`],
        ["origins", `${one.count} independent, in ${one.documents} texts`],
        ...one.origins.flatMap(({ kind, name, tellings, because }): [string, string][] => [
          [`  ${kind}`, because.length === 0 ? name : `${name}: counted once, for ${because.join("; ")}`],
          ...tellings.map((telling): [string, string] => ["", tellingText(telling, paths)]),
        ]),
        ["for", reasons(evidence, isFor)],
        ...(against === "" ? [] : [["against", against] as const]),
      ],
      width,
    );
  }
}

/** "a.txt:14 < Reuters < an official: “…”" */
function tellingText({ telling: { claim }, chain }: Traced, paths: Paths): string {
  const [, ...hands] = chain.links;
  const place = `${paths.get(claim.document) ?? "-"}:${claim.line}`;
  return `${[place, ...hands.map(({ name }) => name)].join(" < ")}: “${claim.text}”`;
}

/** The telling with the nearest date stands for all. */
function headOf(claims: readonly Claim[]): { date: string | null; what: string } {
  const dated = claims.filter(({ date }) => date?.edtf != null);
  const exact = dated.find(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date!.edtf!));
  const claim = exact ?? dated[0] ?? claims[0]!;
  return { date: claim.date?.edtf ?? null, what: whatOf(claim) };
}

function whatOf(claim: Claim): string {
  if (claim.type === "quote") return `${claim.source.name ?? "somebody"}: “${claim.text}”`;
  const names = (roles: readonly Role[]) => [...new Set(roles.map(({ name }) => name))].join(", ");
  return [names(claim.agents), whatText(claim), names(claim.patients)]
    .filter((part) => part !== "")
    .join(" ");
}

function isFor({ verdict, bits }: Evidence): boolean {
  return (verdict === "same" || verdict === "compatible") && bits > 0;
}

function isAgainst({ verdict, bits }: Evidence): boolean {
  return verdict === "different" || bits < 0;
}

/** "date: the same day; place: both name Homs": of each aspect what says most. */
function reasons(evidence: readonly Evidence[], wanted: (one: Evidence) => boolean): string {
  const most = new Map<string, Evidence>();
  for (const one of evidence.filter(wanted)) {
    if (Math.abs(one.bits) > Math.abs(most.get(one.aspect)?.bits ?? 0)) most.set(one.aspect, one);
  }
  return [...most.values()].map(({ aspect, because }) => `${aspect}: ${because}`).join("; ");
}
