import type { Actor, EventClaim } from "../../model/claims.js";
import type { GoldEvent } from "../../model/gold.js";
import { overlaps } from "../../model/span.js";
import { isDate } from "./dates.js";
import { sharesName } from "./names.js";
import type { Counts, Tally } from "./tally.js";

/** A trigger is a word or a few; a span longer than this points at nothing. */
const LONGEST_TRIGGER = 40;
const LONGEST_CLAUSE = 600;

/**
 * Events by their triggers, then their dates, classes and agents. A reported event is that of the gold whose trigger its own overlaps;
 * what is left over may be that of the gold whose trigger stands in its clause and whose date it has. One is paired with one, those that
 * must be found first, and of several the one with the right date and agent.
 *
 * @param actors of the run, by id
 */
export function scoreEvents(
  gold: readonly GoldEvent[],
  events: readonly EventClaim[],
  actors: ReadonlyMap<string, Actor>,
): Tally {
  const pairs = paired(gold, events, actors);
  const core = pairs.filter(([is]) => is.tier === "core");
  const allowed = pairs.filter(([is]) => is.tier !== "forbidden");
  const wanted = gold.filter(({ tier }) => tier === "core");
  const reported = events.length;
  const all: Counts = {
    gold: wanted.length,
    found: core.length,
    reported,
    right: allowed.length,
    basis: null,
  };
  const tests: readonly (readonly ["dates" | "classes" | "agents", Known, Test])[] = [
    [
      "dates",
      ({ date }) => date !== null,
      ([is, event]) => is.date !== null && isDate(is.date, event.date?.edtf ?? null),
    ],
    ["classes", (is) => is.class !== null, ([is, event]) => is.class === event.class],
    ["agents", ({ agents }) => (agents?.length ?? 0) > 0, (pair) => hasAgent(pair, actors)],
  ];
  const parts = tests.flatMap(([measure, isKnown, isRight]) => {
    const known = wanted.filter(isKnown);
    if (known.length === 0) return [];
    const unknown = allowed.filter(([is]) => !isKnown(is)).length;
    const counts: Counts = {
      gold: known.length,
      found: core.filter((pair) => isKnown(pair[0]) && isRight(pair)).length,
      reported: reported - unknown,
      right: allowed.filter((pair) => isKnown(pair[0]) && isRight(pair)).length,
      basis: core.filter(([is]) => isKnown(is)).length,
    };
    return [[measure, counts] as const];
  });
  return { events: all, ...Object.fromEntries(parts) };
}

type Pair = readonly [is: GoldEvent, event: EventClaim];
type Known = (is: GoldEvent) => boolean;
type Test = (pair: Pair) => boolean;

function paired(
  gold: readonly GoldEvent[],
  events: readonly EventClaim[],
  actors: ReadonlyMap<string, Actor>,
): Pair[] {
  const pairs = new Map<GoldEvent, EventClaim>();
  const taken = new Set<EventClaim>();
  const inOrder = [
    ...gold.filter(({ tier }) => tier === "core"),
    ...gold.filter(({ tier }) => tier !== "core"),
  ];
  const worth = (pair: Pair) => 2 * Number(hasDate(pair)) + Number(hasAgent(pair, actors));
  for (const may of [isTrigger, isClause]) {
    for (const is of inOrder) {
      if (pairs.has(is)) continue;
      const candidates = events.filter((event) => !taken.has(event) && may([is, event]));
      const [first, ...others] = candidates;
      if (first === undefined) continue;
      const best = others.reduce(
        (one, other) => (worth([is, other]) > worth([is, one]) ? other : one),
        first,
      );
      pairs.set(is, best);
      taken.add(best);
    }
  }
  return [...pairs];
}

function isTrigger([{ trigger: should }, { trigger: is }]: Pair): boolean {
  return is.end - is.start <= LONGEST_TRIGGER && overlaps(is, should);
}

function isClause([is, event]: Pair): boolean {
  const { start, end, text } = event;
  const stands = start <= is.trigger.start && is.trigger.end <= end;
  const isClauseLike = end - start <= LONGEST_CLAUSE && !text.includes("\n");
  return stands && isClauseLike && is.date?.edtf != null && hasDate([is, event]);
}

function hasDate([{ date }, event]: Pair): boolean {
  return date !== null && isDate(date, event.date?.edtf ?? null);
}

function hasAgent([{ agents }, event]: Pair, actors: ReadonlyMap<string, Actor>): boolean {
  const called = event.agents.flatMap(({ actor, text, name }) => {
    const known = actors.get(actor ?? "");
    const own = known === undefined ? [name] : [known.name, ...known.aliases, known.id.replaceAll("-", " ")];
    return [...own, text ?? ""];
  });
  return sharesName((agents ?? []).flat(), called);
}
