import type { EventClaim } from "../model/claims.js";
import type { Ground, Loser } from "../model/derivation.js";
import type { Token } from "../model/scan.js";
import { holds } from "../model/span.js";
import { type Sense, sensesOf, triggerEntry } from "./lexicons.js";
import type { Sight } from "./sight.js";
import { rules, type Steps } from "./steps.js";

/** Rules that make another class of what the table lists, or of what it lists not at all. */
const SHIFTS: ReadonlySet<string> = new Set([
  "events/demand-by-saying",
  "events/promise-by-future",
  "events/threat-by-future",
  "events/threat-by-promise",
  "events/refusal-by-negation",
  "events/verbal-attack",
]);

const NOMINAL = "events/nominal";

/** The class of an event: the row of the trigger table, or the rule that made another of it; and what else its words may tell. */
export function traceClass(steps: Steps, event: EventClaim, sight: Sight): void {
  const { trigger, class: kind } = event;
  const senses = sensesOf(wordsOf(event, sight).map(({ lower }) => lower));
  const taken = sensesTaken(event, senses);
  const first = taken[0]?.trigger;
  const entry = first === undefined ? [] : [triggerEntry(first)];
  const shifts = event.rules.filter((id) => SHIFTS.has(id));
  const own = rules(event.rules.filter((id) => id.startsWith("events/") && !SHIFTS.has(id)));
  const lost = losers(event, senses, taken, sight);
  const words = [trigger];
  steps.give("trigger.lemma", trigger.lemma, "as the table lists the word", {
    grounds: [...entry, ...rules(event.rules.slice(0, 1))],
    words,
  });
  const because =
    shifts.length > 0
      ? `a rule makes it of ${first === undefined ? "what is said" : `“${first.lemma}”, listed under ${first.class}`}`
      : "the trigger is listed under it, and its frame finds its roles";
  const grounds: readonly Ground[] = [
    ...rules(shifts),
    ...(shifts.length > 0 && first === undefined ? [] : entry),
    ...(shifts.length > 0 ? [] : own),
  ];
  steps.give("class", kind, because, { grounds, words, lost });
}

function wordsOf({ trigger }: EventClaim, { stages }: Sight): readonly Token[] {
  return stages.scan.tokens.filter((token) => holds(trigger, token));
}

/** The rows that the trigger may be read by: of its class, or of any where a rule changed the class. */
function sensesTaken(
  { trigger, class: kind, rules: ids }: EventClaim,
  senses: readonly Sense[],
): readonly Sense[] {
  const as = ids.includes(NOMINAL) ? "noun" : "verb";
  const lemmas = senses.filter(
    ({ trigger: { lemma }, as: read }) =>
      read === as && (trigger.lemma === lemma || trigger.lemma.startsWith(`${lemma} `)),
  );
  const longest = Math.max(0, ...lemmas.map((sense) => sense.trigger.lemma.length));
  const best = lemmas.filter((sense) => sense.trigger.lemma.length === longest);
  const own = best.filter((sense) => sense.trigger.class === kind);
  return own.length > 0 || !ids.some((id) => SHIFTS.has(id)) ? own : best;
}

/** How many other senses are told. */
const MOST = 6;

function losers(event: EventClaim, senses: readonly Sense[], taken: readonly Sense[], sight: Sight): Loser[] {
  const told = new Map<string, Loser>();
  const first = taken.length === 0 ? senses.length : senses.indexOf(taken[0]!);
  for (const [at, sense] of senses.entries()) {
    if (taken.includes(sense)) continue;
    const what = `${sense.trigger.class} (“${sense.trigger.lemma}”)`;
    if (!told.has(what)) told.set(what, { what, because: whyNot(event, sense, at < first, sight) });
  }
  return [...told.values()].slice(0, MOST);
}

/** A row asks for further words, for a noun, for roles; of those that fit the first of the table wins. */
function whyNot(
  event: EventClaim,
  { trigger: { rest, nouns, next }, as }: Sense,
  before: boolean,
  { stages }: Sight,
): string {
  const isNominal = event.rules.includes(NOMINAL);
  if (isNominal !== (as === "noun")) return isNominal ? "the word is no verb here" : "the verb tells it";
  const { tokens, sentences } = stages.scan;
  const sentence = sentences.find(({ start, end }) => start <= event.start && event.start < end);
  const own = tokens.slice(sentence?.first ?? 0, sentence?.last ?? 0).map(({ lower }) => lower);
  const missing = rest.find((word) => !own.includes(word));
  if (missing !== undefined) return `“${missing}” does not follow`;
  if (nouns !== null && !own.some((word) => nouns.has(word)))
    return "none of its nouns stands beside the verb";
  if (next !== null && !own.some((word) => next.has(word)))
    return `none of ${[...next].slice(0, 4).join(", ")} follows`;
  return before ? "its frame does not find its words and roles" : "the row that was taken comes first";
}
