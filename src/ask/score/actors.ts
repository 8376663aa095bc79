import type { Actor } from "../../model/claims.js";
import type { GoldActor } from "../../model/gold.js";
import type { Span } from "../../model/span.js";
import { sharesName } from "./names.js";
import type { Tally } from "./tally.js";

/** A title may stand before a name and still be of the same mention, a sentence may not. */
const LEAST_SHARED = 0.3;

/**
 * Mentions of actors, and whose they are. A mention is found where a reported one shares three tenths of what the two cover; a reported
 * one is right where some mention of the gold, in whatever words, is such. It is linked rightly where its actor is the one that shares
 * most mentions with the gold's, one for one, and goes by one of its names.
 *
 * @param actors with their mentions in this document alone
 */
export function scoreActors(gold: readonly GoldActor[], actors: readonly Actor[]): Tally {
  const reported = new Mentions(
    actors.flatMap((actor) => actor.mentions.map((span) => ({ ...spanOf(span), of: actor }))),
  );
  const wanted = gold.flatMap((of) => of.mentions.map((span) => ({ ...span, of })));
  const all = new Mentions(
    gold.flatMap((of) => [...of.mentions, ...of.others].map((span) => ({ ...span, of }))),
  );
  const meet = (mentions: readonly Placed<GoldActor>[]) =>
    mentions.map((mention) => ({ is: mention, by: reported.at(mention) })).filter(({ by }) => by.length > 0);
  const found = meet(wanted);
  const standsFor = assigned([found, meet(all.list)]);
  const isLinked = (actor: Actor, of: GoldActor) =>
    standsFor.get(actor) === of &&
    sharesName(of.names, [actor.name, actor.id.replaceAll("-", " "), ...actor.aliases]);
  const linked = found.filter(({ is, by }) => by.some(({ of }) => isLinked(of, is.of))).length;
  const right = reported.list.filter((mention) => all.at(mention).length > 0);
  const rightlyLinked = right.filter((mention) => all.at(mention).some(({ of }) => isLinked(mention.of, of)));
  const counts = { gold: wanted.length, reported: reported.list.length };
  return {
    actors: { ...counts, found: found.length, right: right.length, basis: null },
    linked: { ...counts, found: linked, right: rightlyLinked.length, basis: found.length },
  };
}

interface Placed<T> extends Span {
  readonly of: T;
}

/** Mentions in the order of the text, so that those near a span are found without looking at all. */
class Mentions<T> {
  readonly list: readonly Placed<T>[];
  readonly #longest: number;

  constructor(list: readonly Placed<T>[]) {
    this.list = [...list].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#longest = list.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  at(span: Span): readonly Placed<T>[] {
    const near: Placed<T>[] = [];
    for (let index = this.#firstFrom(span.start - this.#longest); index < this.list.length; index++) {
      const mention = this.list[index];
      if (mention === undefined || mention.start >= span.end) break;
      if (share(mention, span) >= LEAST_SHARED) near.push(mention);
    }
    return near;
  }

  #firstFrom(start: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What two spans share, of what they cover together. */
function share(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Where a mention of the gold was found. */
interface Meeting {
  readonly is: Placed<GoldActor>;
  readonly by: readonly Placed<Actor>[];
}

/**
 * One actor of the gold for one reported, those first that share most mentions, and of these the ones whose spans are the same.
 *
 * @param rounds what is counted first, and what for those who are left
 */
function assigned(rounds: readonly (readonly Meeting[])[]): ReadonlyMap<Actor, GoldActor> {
  const standsFor = new Map<Actor, GoldActor>();
  const taken = new Set<GoldActor>();
  for (const meetings of rounds) {
    for (const { actor, of } of ranked(meetings)) {
      if (standsFor.has(actor) || taken.has(of)) continue;
      standsFor.set(actor, of);
      taken.add(of);
    }
  }
  return standsFor;
}

interface Ranked {
  readonly actor: Actor;
  readonly of: GoldActor;
  shared: number;
  same: number;
}

function ranked(meetings: readonly Meeting[]): Ranked[] {
  const pairs = new Map<Actor, Map<GoldActor, Ranked>>();
  for (const { is, by } of meetings) {
    for (const { of: actor, start, end } of by) {
      const own = pairs.get(actor) ?? new Map<GoldActor, Ranked>();
      pairs.set(actor, own);
      const pair = own.get(is.of) ?? { actor, of: is.of, shared: 0, same: 0 };
      own.set(is.of, pair);
      pair.shared++;
      if (start === is.start && end === is.end) pair.same++;
    }
  }
  return [...pairs.values()]
    .flatMap((own) => [...own.values()])
    .sort((a, b) => b.shared - a.shared || b.same - a.same || compare(a.actor.id, b.actor.id));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
