import type { Telling } from "../compare/index.js";
import { bodyKey, type Chain, type Chains, isSame, type Link } from "./chains.js";
import type { Reuse } from "./reuse.js";

/** A telling with the way it came. */
export interface Traced {
  readonly telling: Telling;
  readonly chain: Chain;
}

/** What a claim goes back to: one first mouth, one agency or one outlet, however many print it. */
export interface Origin {
  /** `hearsay`: "reportedly", "reports say"; whose word it is nobody says. */
  readonly kind: "source" | "agency" | "outlet" | "hearsay";
  readonly name: string;
  readonly tellings: readonly Traced[];
  /** Why tellings of several texts are counted as one. */
  readonly because: readonly string[];
}

interface Group {
  readonly kind: Origin["kind"];
  readonly name: string;
  readonly tellings: Traced[];
  readonly because: Set<string>;
}

/** So many tellings of an origin are asked whether a text is theirs. */
const ASKED = 8;

/**
 * The origins that the tellings of one thing go back to. Two tellings are of one origin if they have the same first mouth; if both are one
 * agency's report or one outlet's own words; if the one quotes the outlet or agency of the other; or if the one's text is reused in the other.
 */
export function originsOf(tellings: readonly Telling[], chains: Chains, reuse: Reuse): Origin[] {
  const traced = tellings.map((telling) => ({ telling, chain: chains.of(telling.claim, telling.document) }));
  // Who is quoted as an outlet is looked for among the outlets themselves, so these come first.
  const own = traced.filter(({ chain }) => chain.mouth === null);
  const others = traced.filter(({ chain }) => chain.mouth !== null);
  const groups: Group[] = [];
  for (const one of [...own, ...others]) place(one, groups, reuse);
  return groups
    .map(({ because, ...group }) => ({ ...group, because: [...because] }))
    .sort((a, b) => a.tellings[0]!.telling.index - b.tellings[0]!.telling.index);
}

/** How many of some origins count: hearsay counts only where there is nothing else. */
export function countOf(origins: readonly Origin[]): number {
  const known = origins.filter(({ kind }) => kind !== "hearsay").length;
  return Math.max(known, Math.min(1, origins.length));
}

function place(one: Traced, groups: Group[], reuse: Reuse): void {
  const found: [Group, string][] = groups.flatMap((group): [Group, string][] => {
    const because = sameOrigin(one, group, reuse);
    return because === null ? [] : [[group, because]];
  });
  const [first, ...more] = found;
  if (first === undefined) {
    const { kind, name } = originOf(one.chain);
    groups.push({ kind, name, tellings: [one], because: new Set() });
    return;
  }
  const [group, because] = first;
  group.tellings.push(one);
  if (because !== "") group.because.add(because);
  for (const [other, reason] of more) {
    group.tellings.push(...other.tellings);
    for (const known of [...other.because, reason]) if (known !== "") group.because.add(known);
    groups.splice(groups.indexOf(other), 1);
  }
}

/** Why a telling is of an origin; null where it is not. "" where its text has told it before. */
function sameOrigin(one: Traced, { tellings }: Group, reuse: Reuse): string | null {
  for (const other of tellings.slice(0, ASKED)) {
    const because =
      sameMouth(one.chain, other.chain) ?? quotes(one.chain, other.chain) ?? quotes(other.chain, one.chain);
    if (because !== null) return other.telling.document.id === one.telling.document.id ? "" : because;
    const reused = reuse.between(one.telling, other.telling);
    if (reused !== null) return reused;
  }
  return null;
}

function sameMouth(a: Chain, b: Chain): string | null {
  const [one, other] = [originOf(a), originOf(b)];
  if (one.kind !== other.kind || !isSame(one.link, other.link)) return null;
  const { kind, name } = one;
  if (kind === "source") return `both are on the word of ${name}`;
  if (kind === "hearsay") return "nobody says whose word it is";
  return kind === "agency" ? `both are the report of ${name}` : `both are of ${name}`;
}

/** An outlet that quotes another: the first mouth of the one is the outlet or agency of the other, or stands in its chain as that. */
function quotes(a: Chain, b: Chain): string | null {
  const cited = a.links.filter(({ part }) => part === "via" || part === "source");
  const printed = b.links.filter(({ part }) => part === "text" || part === "agency");
  const link = cited.find((one) => printed.some((other) => isSame(one, other)));
  return link === undefined ? null : `the one has it from ${link.name}`;
}

function originOf({ links, mouth }: Chain): { kind: Origin["kind"]; name: string; link: Link } {
  const link = links.at(-1)!;
  if (mouth !== null && mouth.name === null) {
    return { kind: mouth.kind === "reports" ? "hearsay" : kindOf(link), name: link.name, link };
  }
  if (mouth?.kind === "reports" && mouth.anonymous)
    return { kind: "hearsay", name: mouth.name ?? "reports", link: HEARSAY };
  if (mouth?.anonymous === true)
    return { kind: "source", name: link.name, link: { ...link, actor: null, name: bodyKey(link.name) } };
  return { kind: kindOf(link), name: link.name, link };
}

const HEARSAY: Link = { part: "source", actor: null, name: "reports" };

function kindOf({ part }: Link): Origin["kind"] {
  if (part === "agency") return "agency";
  return part === "text" ? "outlet" : "source";
}
