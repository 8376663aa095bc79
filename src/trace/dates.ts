import type { Claim } from "../model/claims.js";
import type { TokenSpan } from "../model/found.js";
import type { Sight } from "./sight.js";
import { quoted, record, type Steps } from "./steps.js";

/**
 * The date of a claim: the expression that it took, and the others of its sentence that it did not.
 *
 * @param clause what is dated, `trigger` the word in it that is
 */
export function traceDate(
  steps: Steps,
  { date }: Claim,
  clause: TokenSpan | null,
  trigger: TokenSpan | null,
  { stages }: Sight,
): void {
  if (date === null) return;
  const { dating } = stages;
  const time = dating.times.find(({ id }) => id === date.time);
  const words = time === undefined ? [] : [{ start: time.start, end: time.end, text: date.text ?? "" }];
  const grounds = time === undefined ? [] : [record(time.id)];
  const choices = clause === null || trigger === null ? [] : dating.choices(clause, trigger);
  const taken =
    choices.find(({ time: { id } }) => id === date.time)?.because ?? "the nearest in its sentence";
  const lost = choices
    .filter(({ time: { id } }) => id !== date.time)
    .map(({ time: { start, end, edtf }, because }) => ({
      what: `${quoted(stages.scan.text.slice(start, end))} ${start}–${end} (${edtf ?? "open"})`,
      because,
    }));
  steps.give("date.time", date.time, taken, { grounds, words, lost });
  steps.give("date", date.text, "the words of that expression", { grounds, words });
  const resolved = time?.because ?? "";
  const range = date.basis === "range" && time?.basis !== "range";
  const because = range ? `it and the date joined to it bound one stretch; ${resolved}` : resolved;
  const from = (time?.from ?? []).map(record);
  steps.give("date.edtf", date.edtf, because, { grounds: [...grounds, ...from], words });
  steps.give("date.basis", date.basis, because, { grounds: [...grounds, ...from], words });
  steps.give("date.from", date.from, "the claim whose date it has", {
    grounds: date.from === null ? [] : [record(date.from)],
  });
}
