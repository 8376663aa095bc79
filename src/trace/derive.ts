import type { Actor, Claim, TimeRecord } from "../model/claims.js";
import type { Derivation, Step } from "../model/derivation.js";
import { actorSteps } from "./actors.js";
import { eventSteps } from "./events.js";
import { quoteSteps } from "./quotes.js";
import type { Sight } from "./sight.js";
import { timeSteps } from "./times.js";

/**
 * How each field of a record of one document came to be.
 *
 * @param record of the reading that `sight` is of
 * @throws Error for a record that this reading did not make
 */
export function derivationOf(record: Claim | TimeRecord | Actor, sight: Sight): Derivation {
  const { id, path } = sight.read.document;
  return { of: record.id, document: id, path, steps: stepsOf(record, sight) };
}

function stepsOf(record: Claim | TimeRecord | Actor, sight: Sight): readonly Step[] {
  if ("mentions" in record) return actorSteps(record, sight);
  if (!("line" in record)) return timeSteps(record, sight);
  const { quotes, events, said, happened } = sight.stages;
  if (record.type === "quote") {
    const at = said.findIndex(({ id }) => id === record.id);
    return quoteSteps(record, made(quotes[at], record.id), sight);
  }
  const triggered = happened.find(({ id }) => id === record.id)?.trigger;
  const mention = events.find(
    ({ trigger, class: kind }) =>
      kind === record.class && trigger.start === triggered?.start && trigger.end === triggered.end,
  );
  return eventSteps(record, made(mention, record.id), sight);
}

function made<T>(mention: T | undefined, id: string): T {
  if (mention === undefined) throw new Error(`this reading did not make ${id}`);
  return mention;
}
