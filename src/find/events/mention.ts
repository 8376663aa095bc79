import type { EventMention, RolePhrase } from "../../model/found.js";
import type { LeftOut } from "../../rules/rule.js";
import { type Anchor, type Phrased, spanOf } from "./anchors.js";
import { aspectOf } from "./aspect.js";
import type { Candidate } from "./candidate.js";
import { clauseAround } from "./clause.js";
import { placesOf } from "./places.js";
import { quantitiesIn } from "./quantities.js";
import type { View } from "./view.js";

/**
 * What `find` hands on of an event: spans of its trigger, its clause and its roles.
 *
 * @param without ids of rules that make nothing: an event whose aspect one of them would tell is told as single
 */
export function mentionOf(view: Phrased, candidate: Candidate, without: LeftOut): EventMention {
  const { agents, patients, object, lemma, modality, polarity, rules } = candidate;
  const places = placesOf(view, candidate);
  const parts = [candidate, ...agents, ...patients, ...places, ...(object === null ? [] : [object])];
  const first = Math.min(...parts.map((part) => part.first));
  const last = Math.max(...parts.map((part) => part.last));
  const clause = clauseAround(view, { first, last, verb: candidate.use === null ? null : candidate.at });
  const aspect = aspectOf(view, candidate);
  const rule = `events/${aspect}`;
  const isTold = aspect !== "single" && !without.has(rule);
  const plain = object === null || patients.length > 0 ? [] : [{ ...spanOf(view, object), owner: null }];
  return {
    trigger: triggerSpan(view, candidate, lemma),
    class: candidate.class,
    clause: spanOf(view, clause),
    agents: agents.map((anchor) => roleOf(view, anchor)),
    patients: [...patients.map((anchor) => roleOf(view, anchor)), ...plain],
    places: places.map((anchor) => roleOf(view, anchor)),
    quantities: quantitiesIn(view, clause.first, clause.last, candidate),
    modality,
    polarity,
    aspect: isTold ? aspect : "single",
    rules: isTold ? [...rules, rule] : rules,
  };
}

function roleOf(view: View, { first, last, mention, nameFirst, owner }: Anchor): RolePhrase {
  const from = mention === null ? first : Math.max(first, nameFirst);
  return {
    first: from,
    last,
    start: view.tokens[from]!.start,
    end: view.tokens[last - 1]!.end,
    owner: owner === null ? null : spanOf(view, owner),
  };
}

/** A trigger of verb and noun that stand far apart is the verb alone; in UTF-16 code units. */
const LONGEST_TRIGGER = 40;

function triggerSpan(view: View, { first, last, at }: Candidate, lemma: string): EventMention["trigger"] {
  const start = view.tokens[first]!.start;
  const end = view.tokens[last - 1]!.end;
  if (end - start <= LONGEST_TRIGGER) return { first, last, start, end, lemma };
  const verb = view.tokens[at]!;
  return { first: at, last: at + 1, start: verb.start, end: verb.end, lemma };
}
