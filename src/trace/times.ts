import type { TimeRecord } from "../model/claims.js";
import type { Step } from "../model/derivation.js";
import { traceIdentity } from "./place.js";
import type { Sight } from "./sight.js";
import { DOCUMENT, quoted, record, rules, Steps } from "./steps.js";

/** How each field of a time expression came to be. */
export function timeSteps(time: TimeRecord, { stages }: Sight): readonly Step[] {
  const steps = new Steps();
  const words = [{ start: time.start, end: time.end, text: time.text }];
  const own = rules(time.rules);
  const resolved = stages.dating.times.find(({ id }) => id === time.id);
  const from = (resolved?.from ?? []).map(record);
  const published = /document/.test(time.because) ? [DOCUMENT] : [];
  const grounds = [...own, ...from, ...published];
  traceIdentity(steps, time);
  steps.give("text", quoted(time.text), "the longest expression that a rule reads here", {
    grounds: own,
    words,
  });
  steps.give("type", time.type, "by the rule that reads it", { grounds: own, words });
  steps.give("value", time.value, time.because, { grounds, words });
  steps.give("mod", time.mod, "by its words", { grounds: own, words });
  const bound = resolved?.bound ?? null;
  const edtf = bound === null ? time.because : `${time.because}; with “${bound}” before it`;
  steps.give("edtf", time.edtf, edtf, { grounds, words });
  steps.give("basis", time.basis, time.because, { grounds, words });
  steps.give("because", time.because, "how it was resolved", { grounds, words });
  return steps.all;
}
