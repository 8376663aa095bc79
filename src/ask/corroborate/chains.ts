import type { Actor, Claim, DocumentRecord, QuoteClaim, Run, Source } from "../../model/claims.js";
import { keyOf } from "../../model/name-key.js";

/** One through whose hands a claim went. */
export interface Link {
  readonly part: "text" | "agency" | "via" | "source";
  readonly actor: string | null;
  readonly name: string;
}

/** A claim's way: from the outlet that printed it, through those who passed it on, to its first mouth, which is last. */
export interface Chain {
  readonly links: readonly Link[];
  /** The one on whose word it is in the end; null where it is the article's own. */
  readonly mouth: Source | null;
}

/** Names of bodies as they are compared, and the quotes around claims. */
export class Chains {
  readonly #quotes: ReadonlyMap<string, QuoteClaim>;
  /** Ids of actors by the names they go by, so that "The Lerin Post" as a publisher and as a source is one. */
  readonly #ids: ReadonlyMap<string, string>;

  constructor(quotes: ReadonlyMap<string, QuoteClaim>, ids: ReadonlyMap<string, string>) {
    this.#quotes = quotes;
    this.#ids = ids;
  }

  of(claim: Claim, document: DocumentRecord): Chain {
    const links: Link[] = [this.outletOf(document)];
    const { agency } = document;
    if (agency !== null && agency !== undefined) links.push({ part: "agency", ...this.#named(agency.name) });
    for (const quote of this.#around(claim)) links.push(...passedOn(quote.source));
    const { source } = claim;
    if (source !== null) links.push(...passedOn(source));
    return { links: links.filter((link, at) => at === 0 || !isSame(link, links[at - 1]!)), mouth: source };
  }

  /** Who printed a text; where that is not known, the text itself. */
  outletOf({ publisher, path, id }: DocumentRecord): Link {
    if (publisher !== null) return { part: "text", ...this.#named(publisher) };
    return { part: "text", actor: null, name: path ?? id };
  }

  #named(name: string): { actor: string | null; name: string } {
    return { actor: this.#ids.get(bodyKey(name)) ?? null, name };
  }

  /** The quotes around a claim, the outermost first; an event's own quote is its source, and not around it. */
  #around(claim: Claim): QuoteClaim[] {
    const around: QuoteClaim[] = [];
    const own = claim.type === "event" && claim.quote !== null ? this.#quotes.get(claim.quote) : undefined;
    let id = own === undefined ? claim.within : own.within;
    for (let depth = 0; id !== null && depth < DEEPEST; depth++) {
      const quote = this.#quotes.get(id);
      if (quote === undefined) break;
      around.unshift(quote);
      id = quote.within;
    }
    return around;
  }
}

/** The chains of a run's claims. */
export function chainsOf({ claims, actors }: Run): Chains {
  const quotes = claims.filter((claim) => claim.type === "quote");
  return new Chains(new Map(quotes.map((quote) => [quote.id, quote])), idsByName(actors));
}

/** Ids of bodies by the names they go by in the run. */
function idsByName(actors: readonly Actor[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, type, name, aliases } of actors) {
    if (type === "person" || type === "place") continue;
    for (const called of [name, ...aliases]) if (!ids.has(bodyKey(called))) ids.set(bodyKey(called), id);
  }
  return ids;
}

const DEEPEST = 8;

/** A name as bodies are compared by: without case, accents and a leading article. */
export function bodyKey(name: string): string {
  return keyOf(name).replace(/^the /, "");
}

/** The same hands: by the actor, or by the name where nobody knows the actor. */
export function isSame(a: Link, b: Link): boolean {
  return a.actor !== null && b.actor !== null ? a.actor === b.actor : bodyKey(a.name) === bodyKey(b.name);
}

function passedOn({ via, actor, name, kind }: Source): Link[] {
  const through = via.map((one): Link => ({ part: "via", actor: one.actor, name: one.name }));
  if (name === null)
    return kind === "reports" ? [...through, { part: "source", actor: null, name: "reports" }] : through;
  return [...through, { part: "source", actor, name }];
}
