import type { Claim } from "../model/claims.js";
import type { LedgerItem } from "../model/ledger.js";
import type { Paint } from "./format.js";
import { oneLine } from "./harmless.js";

/** What stands at a place of a text, to be shown to a person. */
export interface WhyNot {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly text: string;
  readonly segment: string | null;
  readonly before: string;
  readonly after: string;
  readonly items: readonly LedgerItem[];
  readonly beside: readonly LedgerItem[];
  readonly claims: readonly Claim[];
}

export function* whyNotLines(answer: WhyNot, paint: Paint): Iterable<string> {
  const { file, line, column, text, segment, before, after, items, beside, claims } = answer;
  const place = column === null ? `${line}` : `${line}:${column}`;
  yield `${oneLine(file)}:${place}, in ${segment === null ? "no segment" : `a ${segment}`}\n\n`;
  if (text.trim() === "" && column === null) {
    yield "The line is empty.\n";
    return;
  }
  yield `  ${oneLine(before)}${gap(before)}${paint.quote(`▸${oneLine(text)}◂`)}${gap(after)}${oneLine(after)}\n`;
  if (items.length === 0) {
    yield "\nNothing here is a quote mark, a cue, a time, a trigger or a mention of an actor.\n";
  }
  for (const item of items) yield* itemLines(item, paint);
  if (beside.length > 0) {
    yield "\nbeside it in its sentence\n";
    for (const item of beside) yield `  ${headOf(item, paint)}: ${outcomeOf(item)}\n`;
  }
  yield claims.length === 0 ? "\nno claim is made here\n" : "\nclaims made here\n";
  for (const claim of claims) yield `  ${claimText(claim, paint)}\n`;
}

function* itemLines(item: LedgerItem, paint: Paint): Iterable<string> {
  yield `\n${headOf(item, paint)}: ${outcomeOf(item)}\n`;
  const isTold = item.refusals.some(({ says }) => says === item.because);
  if (item.because !== null && !isTold) yield `  ${oneLine(item.because)}\n`;
  if (item.lostTo !== null) yield `  taken by ${item.lostTo}${item.rule === null ? "" : ` (${item.rule})`}\n`;
  for (const { guard, says } of item.refusals) yield `  stopped by ${guard}: ${says}\n`;
}

function headOf({ kind, text, line, column }: LedgerItem, paint: Paint): string {
  return `${kind} ${paint.quote(`“${oneLine(text)}”`)} ${line}:${column}`;
}

function outcomeOf({ uses, reason }: LedgerItem): string {
  return reason ?? `used as ${uses.map(({ claim, as }) => `${as} of ${claim}`).join(", ")}`;
}

function claimText(claim: Claim, paint: Paint): string {
  const what = claim.type === "quote" ? claim.kind : `${claim.class}, “${oneLine(claim.trigger.text)}”`;
  return `${claim.type} ${claim.id} (${what}) ${paint.quote(`“${oneLine(claim.text)}”`)} by ${claim.rules.join(", ")}`;
}

/** A space where white space stood between the place and what is beside it. */
function gap(beside: string): string {
  return /^\s|\s$/.test(beside) ? " " : "";
}
