import type { Actor, Claim, DocumentClaims, EventClaim, QuoteClaim, Role, Source } from "../model/claims.js";
import { foldName, sameName } from "../model/name-folding.js";
import type { FoldedWord } from "../model/word-folding.js";

/** Put on the mentions that were brought to another actor by the spelling of its name; see rules/actors. */
export const SPELLING_RULE = "actors/spelling";

/** Ids that are never one actor, whatever their names. */
export type Distinct = readonly (readonly string[])[];

/**
 * One actor for the spellings of a full name in several documents: persons and bodies that no pack knows are joined to the actor of the
 * same kind, a pack's or the first met, whose name folds to theirs. Names of one word are left apart. The mentions that were brought
 * over carry `actors/spelling`, and the name they had becomes an alias.
 *
 * @param distinct groups of ids that are not to be joined
 */
export function joinSpellings(parts: readonly DocumentClaims[], distinct: Distinct = []): DocumentClaims[] {
  const ids = sameActors(parts, distinct);
  if (ids.size === 0) return [...parts];
  return parts.map((part) => ({
    ...part,
    actors: part.actors.map((actor) => renamed(actor, ids)),
    claims: part.claims.map((claim) => withIds(claim, ids)),
  }));
}

interface Known {
  readonly id: string;
  readonly folded: readonly FoldedWord[];
}

/** For an id that is to be another's, that other id. */
function sameActors(parts: readonly DocumentClaims[], distinct: Distinct): Map<string, string> {
  const actors = new Map<string, Actor>();
  for (const part of parts)
    for (const actor of part.actors) if (!actors.has(actor.id)) actors.set(actor.id, actor);
  const byFrame = new Map<string, Known[]>();
  const ids = new Map<string, string>();
  const packed = [...actors.values()].filter(({ pack }) => pack !== null);
  for (const actor of packed) note(byFrame, actor, foldName(actor.name));
  for (const actor of actors.values()) {
    if (actor.pack !== null || isLocal(actor)) continue;
    const folded = foldName(actor.name);
    const same = byFrame
      .get(keyOf(actor, folded))
      ?.find((known) => sameName(known.folded, folded) && !areDistinct(distinct, known.id, actor.id));
    if (same !== undefined) ids.set(actor.id, same.id);
    else note(byFrame, actor, folded);
  }
  return ids;
}

/** Unnamed, or known by one word only. */
function isLocal({ name, mentions }: Actor): boolean {
  return foldName(name).length < 2 || mentions.every(({ form }) => form !== "name");
}

function note(byFrame: Map<string, Known[]>, actor: Actor, folded: readonly FoldedWord[]): void {
  if (folded.length < 2) return;
  const key = keyOf(actor, folded);
  const known = byFrame.get(key);
  if (known === undefined) byFrame.set(key, [{ id: actor.id, folded }]);
  else known.push({ id: actor.id, folded });
}

function keyOf({ type }: Actor, folded: readonly FoldedWord[]): string {
  const kind = type === "person" || type === "place" ? type : "body";
  return `${kind} ${folded.at(-1)!.frame}`;
}

function areDistinct(distinct: Distinct, one: string, other: string): boolean {
  return distinct.some((ids) => ids.includes(one) && ids.includes(other));
}

function renamed(actor: Actor, ids: ReadonlyMap<string, string>): Actor {
  const affiliations = actor.affiliations.map((tie) => ({ ...tie, actor: ids.get(tie.actor) ?? tie.actor }));
  const id = ids.get(actor.id);
  if (id === undefined) return { ...actor, affiliations };
  const mentions = actor.mentions.map((mention) => ({
    ...mention,
    rules: [...mention.rules, SPELLING_RULE],
  }));
  return { ...actor, id, affiliations, mentions };
}

function withIds(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  return claim.type === "quote" ? quoteWithIds(claim, ids) : eventWithIds(claim, ids);
}

function quoteWithIds(claim: QuoteClaim, ids: ReadonlyMap<string, string>): QuoteClaim {
  const about = [...new Set(claim.about.map((id) => ids.get(id) ?? id))];
  return { ...claim, source: sourceWithIds(claim.source, ids), about };
}

function sourceWithIds(source: Source, ids: ReadonlyMap<string, string>): Source {
  return {
    ...source,
    actors: source.actors.map((id) => ids.get(id) ?? id),
    actor: idOf(source.actor, ids),
    via: source.via.map((via) => ({ ...via, actor: idOf(via.actor, ids) })),
  };
}

function eventWithIds(claim: EventClaim, ids: ReadonlyMap<string, string>): EventClaim {
  const roles = (list: readonly Role[]): Role[] =>
    list.map((role) => ({ ...role, actor: idOf(role.actor, ids) }));
  return {
    ...claim,
    agents: roles(claim.agents),
    patients: roles(claim.patients),
    places: roles(claim.places),
    source: claim.source === null ? null : sourceWithIds(claim.source, ids),
  };
}

function idOf(id: string | null, ids: ReadonlyMap<string, string>): string | null {
  return id === null ? null : (ids.get(id) ?? id);
}
