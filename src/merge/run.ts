import type { Actor, DocumentClaims, Run } from "../model/claims.js";
import type { Problem } from "../model/problem.js";

export const TOOL = { name: "claims", version: "0.1.0" } as const;

/** A run of one document, as `pipe` writes a line of it. */
export function runOf(parts: readonly DocumentClaims[], problems: readonly Problem[] = []): Run {
  return {
    schema: "claims/1",
    tool: TOOL,
    offsets: "utf16",
    options: { packs: [] },
    problems,
    documents: parts.map(({ document }) => document),
    actors: joinActors(parts),
    times: parts.flatMap(({ times }) => times),
    claims: parts.flatMap(({ claims }) => claims),
  };
}

/** One actor for one id, with the mentions of all documents. */
function joinActors(parts: readonly DocumentClaims[]): Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of parts.flatMap(({ actors }) => actors)) {
    const known = byId.get(actor.id);
    byId.set(actor.id, known === undefined ? actor : joined(known, actor));
  }
  return [...byId.values()];
}

function joined(a: Actor, b: Actor): Actor {
  const names = [...a.aliases, b.name, ...b.aliases].filter((name) => name !== a.name);
  return {
    ...a,
    aliases: [...new Set(names)],
    affiliations: [...a.affiliations, ...b.affiliations],
    mentions: [...a.mentions, ...b.mentions],
  };
}
