import type { Actor, ActorAffiliation, DocumentClaims, OffsetUnit, Run } from "../model/claims.js";
import type { Problem } from "../model/problem.js";

import { type Distinct, joinSpellings, SPELLING_RULE } from "./actors.js";

export const TOOL = { name: "claims", version: "0.2.0" } as const;

/** What a run says of itself beside its claims. */
export interface RunOptions {
  /** The unit that the offsets of the parts are in. */
  readonly offsets?: OffsetUnit;
  /** The packs that were used, in order of rising precedence. */
  readonly packs?: readonly {
    readonly id: string;
    readonly sha256: string;
    /** Groups of actors that are never one, a line each: ids with spaces between. */
    readonly distinct?: string;
  }[];
  /** Ids of rules that join nothing. */
  readonly without?: ReadonlySet<string> | undefined;
}

/**
 * One run of any number of documents. The order of the parts does not matter: they are put in the order of their paths, then of their
 * content.
 */
export function runOf(
  parts: readonly DocumentClaims[],
  problems: readonly Problem[] = [],
  { offsets = "utf16", packs = [], without }: RunOptions = {},
): Run {
  const inOrder = parts.length > 1 ? [...parts].sort(byPath) : parts;
  const isJoined = parts.length > 1 && without?.has(SPELLING_RULE) !== true;
  const sorted = isJoined ? joinSpellings(inOrder, distinctIn(packs)) : inOrder;
  return {
    schema: "claims/1",
    tool: TOOL,
    offsets,
    options: { packs: packs.map(({ id, sha256 }) => ({ id, sha256 })) },
    problems,
    documents: sorted.map(({ document }) => document),
    actors: joinActors(sorted),
    times: sorted.flatMap(({ times }) => times),
    claims: sorted.flatMap(({ claims }) => claims),
  };
}

/** A second copy of a text that was read already: it is listed, and makes no claims of its own. */
export function copyOf(original: DocumentClaims, path: string | null): DocumentClaims {
  const { document } = original;
  return { document: { ...document, path, duplicateOf: document.id }, actors: [], times: [], claims: [] };
}

function distinctIn(packs: NonNullable<RunOptions["packs"]>): Distinct {
  return packs.flatMap(({ distinct = "" }) =>
    distinct === "" ? [] : distinct.split("\n").map((line) => line.split(" ")),
  );
}

function byPath({ document: a }: DocumentClaims, { document: b }: DocumentClaims): number {
  const one = a.path ?? "";
  const other = b.path ?? "";
  if (one !== other) return one < other ? -1 : 1;
  return a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0;
}

/** One actor for one id, with the mentions of all documents, in the order in which they are first met. */
function joinActors(parts: readonly DocumentClaims[]): readonly Actor[] {
  if (parts.length === 1) return parts[0]?.actors ?? [];
  const tellings = new Map<string, Actor[]>();
  for (const { actors } of parts) {
    for (const actor of actors) {
      const known = tellings.get(actor.id);
      if (known === undefined) tellings.set(actor.id, [actor]);
      else known.push(actor);
    }
  }
  return [...tellings.values()].map(joined);
}

/** What the documents say of one actor; where they differ in name or type, the first has it. */
function joined(tellings: readonly Actor[]): Actor {
  const [first, ...others] = tellings as readonly [Actor, ...Actor[]];
  if (others.length === 0) return first;
  const names = tellings.flatMap(({ name, aliases }) => [name, ...aliases]);
  return {
    ...first,
    country: tellings.find(({ country }) => country !== null)?.country ?? null,
    sector: tellings.find(({ sector }) => sector !== null)?.sector ?? null,
    aliases: [...new Set(names)].filter((name) => name !== first.name),
    affiliations: distinct(tellings.flatMap(({ affiliations }) => affiliations)),
    mentions: tellings.flatMap(({ mentions }) => mentions),
  };
}

/** What a pack says comes with every document, and is said once. */
function distinct(affiliations: readonly ActorAffiliation[]): ActorAffiliation[] {
  const known = new Map<string, ActorAffiliation>();
  for (const affiliation of affiliations) {
    const { relation, actor, document, start } = affiliation;
    const key = JSON.stringify([relation, actor, document, start]);
    if (!known.has(key)) known.set(key, affiliation);
  }
  return [...known.values()];
}
