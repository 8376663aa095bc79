import type { Actor, Claim, EventClaim, QuoteClaim, Run } from "../model/claims.js";
import { CONFLICT } from "../model/vocabulary.js";
import { PARTS } from "./parts.js";

/** What an actor can be in a claim. */
export const SIDES = ["agent", "patient", "speaker", "topic"] as const;
export type Side = (typeof SIDES)[number];

/** All that is said of some actors, each list by date. */
export interface Portrait {
  readonly actors: readonly Actor[];
  /** Their units and offices, whose deeds and words are among theirs. */
  readonly units: readonly Unit[];
  /** Whom they are said to back. */
  readonly backs: readonly Unit[];
  /** Whom they act with, and whom against, the most frequent first. */
  readonly partners: readonly Relation[];
  readonly opponents: readonly Relation[];
  /** What they are said to have done. */
  readonly does: readonly EventClaim[];
  /** What is said to have been done to them. */
  readonly suffers: readonly EventClaim[];
  /** What they say, or what came through them. */
  readonly says: readonly QuoteClaim[];
  /** What others say about them. */
  readonly saidAbout: readonly QuoteClaim[];
}

/** An actor that stands in a tie to those who are portrayed. */
export interface Unit {
  readonly actor: string;
  readonly name: string;
}

/** Another actor, and in how many events the two meet. */
export interface Relation {
  readonly actor: string;
  readonly name: string;
  readonly events: number;
}

/**
 * @param actors usually one; several where a name is that of several
 * @param sides what of them is wanted
 * @param units those whose deeds and words are taken for theirs
 */
export function portraitOf(
  run: Run,
  actors: readonly Actor[],
  sides: readonly Side[] = SIDES,
  units: readonly Actor[] = [],
): Portrait {
  const ids = new Set([...actors, ...units].map(({ id }) => id));
  const named = new Set(actors.map(({ id }) => id));
  const claims = [...run.claims].sort(byDate);
  const events = claims.filter((claim) => claim.type === "event");
  const quotes = claims.filter((claim) => claim.type === "quote");
  const isIn = (parts: readonly string[]) => parts.some((id) => ids.has(id));
  const wanted = <T>(side: Side, list: readonly T[]) => (sides.includes(side) ? list : []);

  const does = events.filter((event) => isIn(PARTS.by(event)));
  const suffers = events.filter((event) => isIn(PARTS.against(event)));
  const speaks = (quote: QuoteClaim) => isIn(PARTS.source(quote));
  return {
    actors,
    units: units.map(asUnit),
    backs: run.actors
      .filter(({ affiliations }) =>
        affiliations.some(({ relation, actor }) => relation === "backed_by" && named.has(actor)),
      )
      .map(asUnit),
    ...relationsOf([...new Set([...does, ...suffers])], ids, run.actors),
    does: wanted("agent", does),
    suffers: wanted("patient", suffers),
    says: wanted("speaker", quotes.filter(speaks)),
    saidAbout: wanted(
      "topic",
      quotes.filter((quote) => isIn(quote.about) && !speaks(quote)),
    ),
  };
}

function asUnit({ id, name }: Actor): Unit {
  return { actor: id, name };
}

/** Who stands on the same side of an event acts with them; who stands on the other is against them where it is a conflict. */
function relationsOf(
  events: readonly EventClaim[],
  own: ReadonlySet<string>,
  actors: readonly Actor[],
): Pick<Portrait, "partners" | "opponents"> {
  const partners = new Map<string, number>();
  const opponents = new Map<string, number>();
  for (const event of events) {
    if (event.polarity === "negative" || event.sameAs !== null) continue;
    const agents = PARTS.by(event);
    const patients = PARTS.against(event);
    const isAgent = agents.some((id) => own.has(id));
    const across = CONFLICT.has(event.class) ? opponents : partners;
    count(partners, isAgent ? agents : patients, own);
    count(across, isAgent ? patients : agents, own);
  }
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return { partners: ranked(partners, names), opponents: ranked(opponents, names) };
}

function count(tally: Map<string, number>, ids: readonly string[], own: ReadonlySet<string>): void {
  for (const id of new Set(ids)) if (!own.has(id)) tally.set(id, (tally.get(id) ?? 0) + 1);
}

function ranked(tally: ReadonlyMap<string, number>, names: ReadonlyMap<string, string>): Relation[] {
  return [...tally]
    .map(([actor, events]) => ({ actor, name: names.get(actor) ?? actor, events }))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

/** By date; what has none comes last; in the order of the texts where dates are the same. */
function byDate(a: Claim, b: Claim): number {
  const one = a.date?.edtf ?? "~";
  const other = b.date?.edtf ?? "~";
  return one < other ? -1 : one > other ? 1 : 0;
}
