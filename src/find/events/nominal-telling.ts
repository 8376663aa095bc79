import type { EventClass } from "../../model/vocabulary.js";
import type { Trigger } from "../../rules/events/lexicon.js";
import { MONTHS_AND_DAYS } from "../../rules/events/words.js";
import type { Anchor } from "./anchors.js";
import { isOpening } from "./clause.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** "Israeli strikes followed". */
const CAME_ABOUT: ReadonlySet<string> = new Set([
  "followed",
  "began",
  "continued",
  "came",
  "resumed",
  "started",
  "ended",
  "hit",
]);

/** "talks between Iran and Iraq": all who take part are named; "a meeting with the mayor" leaves one out. */
function isSeveral(patients: readonly Anchor[]): boolean {
  return patients.length > 1 || patients.some(({ plural }) => plural);
}

/** Classes of words: "a threat to the banks" without who makes it is no event. */
const BY_WORDS: ReadonlySet<EventClass> = new Set(["THREATEN", "REQUEST", "ACCUSE", "REJECT", "AGREE"]);

/** "Mrs Lee's offensive against her rival", "attacks on Mr Lee": one person by name makes no war. */
export function isOfWords(trigger: Trigger, { agents, patients }: Sides): boolean {
  const isPerson = ({ mention, group, thing }: Anchor): boolean =>
    group === null && (mention?.type === "person" || (thing && mention?.type === "organization"));
  if (trigger.class !== "ASSAULT") return false;
  const isHis = ({ pronoun, plural }: Anchor): boolean => pronoun && !plural;
  return agents.length > 0
    ? agents.every((agent) => isPerson(agent) || isHis(agent))
    : WORDY.has(trigger.lemma) && patients.length > 0 && patients.every(isPerson);
}

/** Nouns for blows that are used of words as well. */
const WORDY: ReadonlySet<string> = new Set(["attack", "assault", "offensive", "barrage", "bombardment"]);

interface Sides {
  readonly agents: readonly Anchor[];
  readonly patients: readonly Anchor[];
}

/** A noun alone may be anything; it tells an event when both sides are named, or one and a date stands in its clause. */
export function isTold(
  view: View,
  kind: EventClass,
  { agents, patients }: { agents: readonly Anchor[]; patients: readonly Anchor[] },
  first: number,
  last: number,
): boolean {
  if (agents.length > 0 && patients.length > 0) return true;
  if (kind === "ASSAULT" && patients.length > 1) return !isUndone(view, first);
  if (agents.length === 0 && (BY_WORDS.has(kind) || (kind === "CONSULT" && !isSeveral(patients))))
    return false;
  return (
    agents.length + patients.length > 0 && (isDated(view, first, last) || CAME_ABOUT.has(view.lower(last)))
  );
}

/** From how far a date is taken to be of what a noun tells: out to a word that opens a clause. */
function datesReach(view: View, first: number, last: number): { first: number; last: number } {
  let from = first;
  while (from > view.first && !isOpening(view, from - 1)) from--;
  let to = last;
  while (to < view.last && !isOpening(view, to)) to++;
  return { first: from, last: to };
}

/** "no reports of clashes between", "did not believe in a war between", "the risk of a war between". */
function isUndone(view: View, noun: number): boolean {
  const { first } = datesReach(view, noun, noun + 1);
  for (let i = noun - 1; i >= first; i--)
    if (view.part(i) === Part.Negation || view.lower(i) === "no" || EXPECTATIONS.has(view.lower(i)))
      return true;
  return false;
}

const EXPECTATIONS: ReadonlySet<string> = new Set(
  "risk risks possibility prospect likelihood danger fear fears threat chance prevent avoid avert if would could might may".split(
    " ",
  ),
);

/** Whether the clause around the tokens has a month, a weekday, a year or the like. */
export function isDated(view: View, first: number, last: number): boolean {
  const clause = datesReach(view, first, last);
  for (let i = clause.first; i < clause.last; i++) {
    const token = view.tokens[i]!;
    if (
      MONTHS_AND_DAYS.has(token.lower) &&
      (token.shape !== "lower" || token.lower.endsWith("day") || token.lower.startsWith("to"))
    )
      return true;
    if (token.kind === "number" && /^(?:19|20)\d\d$/.test(token.lower)) return true;
    if (
      token.lower === "ago" ||
      (/^(?:week|month|year)$/.test(token.lower) && /^(?:this|last|next|earlier)$/.test(view.lower(i - 1)))
    )
      return true;
  }
  return false;
}
