import type { QuoteClaim } from "../../model/claims.js";
import type { EventMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { Polarity } from "../../model/vocabulary.js";

/** Words after which a clause of its own begins, which the denial of the main clause leaves as it is. */
const SUBORDINATORS: ReadonlySet<string> = new Set(
  "after before when while because since although though who which whose where until if unless as".split(" "),
);

/**
 * The polarity of an event on the word of its teller: what somebody denies in reported speech is told as not having happened ("denied
 * that planes had bombed the harbour"), but for what a subordinate clause adds to it. A direct quotation says its own "not".
 */
export function polarityOf(scan: Scan, event: EventMention, teller: QuoteClaim | null): Polarity {
  if (event.polarity === "negative" || teller === null) return event.polarity;
  const denies = teller.kind === "indirect" && teller.act === "denies" && teller.cue?.negated === false;
  return denies && isMain(scan, event, teller) ? "negative" : "positive";
}

function isMain({ tokens }: Scan, { trigger }: EventMention, { parts }: QuoteClaim): boolean {
  const part = parts.find(({ start, end }) => start <= trigger.start && trigger.end <= end);
  if (part === undefined) return false;
  for (let i = trigger.first - 1; i >= 0 && tokens[i]!.start >= part.start; i--) {
    const { lower, start } = tokens[i]!;
    if (SUBORDINATORS.has(lower) || (lower === "that" && start > part.start)) return false;
  }
  return true;
}
