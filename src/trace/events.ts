import type { EventClaim } from "../model/claims.js";
import type { Step } from "../model/derivation.js";
import type { EventMention } from "../model/found.js";
import { traceWithin } from "./cues.js";
import { traceDate } from "./dates.js";
import { traceAspect, traceModality, tracePolarity } from "./modality.js";
import { traceIdentity, tracePlace } from "./place.js";
import { traceRoles } from "./roles.js";
import { traceClass } from "./senses.js";
import type { Sight } from "./sight.js";
import { traceTellersSource } from "./sources.js";
import { quoted, record, rules, Steps, TEXT } from "./steps.js";

/** How each field of an event came to be. */
export function eventSteps(event: EventClaim, mention: EventMention, sight: Sight): readonly Step[] {
  const steps = new Steps();
  const own = rules(event.rules);
  const { trigger, quote, source, voice, sameAs } = event;
  traceIdentity(steps, event);
  steps.give("type", event.type, "a trigger with its roles", { grounds: own });
  const spans = [trigger, ...event.agents, ...event.patients, ...event.places];
  const words = spans.flatMap(({ start, end, text }) =>
    start === null || end === null || text === null ? [] : [{ start, end, text }],
  );
  tracePlace(
    steps,
    event,
    "the smallest clause that holds trigger and roles",
    { words, grounds: own },
    sight,
  );
  const told = quote === null ? [TEXT] : [record(quote)];
  steps.give(
    "voice",
    voice,
    quote === null ? "the article's own words" : "the voice of the quote that tells it",
    { grounds: told },
  );
  traceWithin(steps, event.within);
  steps.give("trigger", quoted(trigger.text), "the word that tells it", {
    grounds: rules(event.rules.slice(0, 1)),
    words: [trigger],
  });
  traceClass(steps, event, sight);
  traceRoles(steps, event, sight);
  traceQuantities(steps, event);
  traceDate(steps, event, mention.clause, mention.trigger, sight);
  traceModality(steps, event, sight);
  tracePolarity(steps, event, sight);
  traceAspect(steps, event);
  if (sameAs !== null) {
    const because = "told before: class, agents and date agree, and nothing else differs";
    steps.give("sameAs", sameAs, because, { grounds: [record(sameAs)] });
  }
  if (quote !== null)
    steps.give("quote", quote, "the innermost quote that holds the trigger", {
      grounds: [record(quote)],
      words: [trigger],
    });
  if (quote !== null && source !== null) traceTellersSource(steps, source, quote);
  return steps.all;
}

const UNITS: ReadonlySet<string> = new Set(["killed", "wounded", "arrested", "people"]);

function traceQuantities(steps: Steps, { quantities }: EventClaim): void {
  for (const [at, quantity] of quantities.entries()) {
    const field = `quantities[${at}]`;
    const support = { grounds: [TEXT], words: [quantity] };
    steps.give(field, quoted(quantity.text), "a number and what is counted, in the clause", support);
    steps.give(`${field}.value`, quantity.value, "the number as a figure", support);
    const of = UNITS.has(quantity.of)
      ? "people, by what the trigger does to them"
      : "by the noun behind the number";
    steps.give(`${field}.of`, quantity.of, of, support);
  }
}
