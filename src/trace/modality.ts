import type { EventClaim } from "../model/claims.js";
import type { Ground } from "../model/derivation.js";
import type { Token } from "../model/scan.js";
import { CONDITIONS, DEMANDED, HEARSAY, MODAL_SAYS, THOUGHT, TRIED } from "../rules/events/modality-words.js";
import { NEGATIONS } from "../rules/events/words.js";
import type { Sight } from "./sight.js";
import { DEFAULT, quoted, record, rules, type Steps, TEXT } from "./steps.js";

const DENIED = "events/denied-by-teller";
const FILE = "src/rules/events/modality-words.ts";

/** Words before a trigger that say whether it was done; how far before it they are looked for, in tokens. */
const REACH = 9;

/** Whether an event was done, planned, possible or demanded, and by which word. */
export function traceModality(steps: Steps, event: EventClaim, sight: Sight): void {
  const { modality } = event;
  const word =
    modality === "actual" ? undefined : before(event, sight).findLast((token) => says(token.lower, modality));
  const words = word === undefined ? [] : [word];
  const grounds: readonly Ground[] =
    modality === "actual"
      ? [DEFAULT]
      : word === undefined
        ? [TEXT, ...rules(event.rules.slice(0, 1))]
        : [{ kind: "lexicon", file: FILE, entry: word.lower }];
  const because =
    modality === "actual"
      ? "nothing says that it is planned, possible or demanded"
      : word === undefined
        ? "by the form of the verb: what somebody is to do"
        : `${quoted(word.text)} before it says so`;
  steps.give("modality", modality, because, { grounds, words: words.map(spanOf) });
}

function spanOf({ start, end, text }: Token) {
  return { start, end, text };
}

function says(lower: string, modality: EventClaim["modality"]): boolean {
  if (MODAL_SAYS[lower] !== undefined) return MODAL_SAYS[lower] === modality || modality === "possible";
  if (modality === "demanded") return DEMANDED.has(lower);
  return modality === "possible" && [TRIED, HEARSAY, THOUGHT, CONDITIONS].some((list) => list.has(lower));
}

/** Positive, or negative by a negation beside the trigger or because the teller denies it. */
export function tracePolarity(steps: Steps, event: EventClaim, sight: Sight): void {
  const { polarity, quote } = event;
  if (polarity === "positive")
    return steps.give("polarity", polarity, "nothing denies it", { grounds: [DEFAULT] });
  if (event.rules.includes(DENIED)) {
    const grounds = [...rules([DENIED]), ...(quote === null ? [] : [record(quote)])];
    return steps.give("polarity", polarity, "who tells it denies it", { grounds });
  }
  const not = before(event, sight).findLast(
    ({ lower }) => NEGATIONS.has(lower) || lower === "no" || lower === "to",
  );
  const because =
    not === undefined
      ? "its noun is denied"
      : `${quoted(not.text)} before it, with what stands there, denies it`;
  steps.give("polarity", polarity, because, {
    grounds: [TEXT],
    words: not === undefined ? [] : [spanOf(not)],
  });
}

/** Once, or again and again or still going on by a rule of aspect. */
export function traceAspect(steps: Steps, { aspect }: EventClaim): void {
  if (aspect === "single")
    return steps.give("aspect", aspect, "nothing says that it goes on or happens again", {
      grounds: [DEFAULT],
    });
  const because = aspect === "habitual" ? "told as what happens again and again" : "told as going on";
  steps.give("aspect", aspect, because, { grounds: rules([`events/${aspect}`]) });
}

function before({ trigger }: EventClaim, { stages }: Sight): readonly Token[] {
  const { tokens } = stages.scan;
  const at = tokens.findIndex(({ start }) => start >= trigger.end);
  const end = at < 0 ? tokens.length : at;
  return tokens.slice(Math.max(0, end - REACH), end);
}
