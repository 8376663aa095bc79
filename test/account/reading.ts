import { account } from "../../src/account/account.js";
import { type Whole, wholeOf } from "../../src/account/whole.js";
import type { InputDocument } from "../../src/model/document.js";
import type { LedgerItem } from "../../src/model/ledger.js";
import type { Token } from "../../src/model/scan.js";
import { read } from "../../src/pipeline.js";

export function documentOf(text: string, bodyStart = 0): InputDocument {
  return { path: "a.txt", text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart, given: [] };
}

/** A text accounted for. */
export function accountOf(document: InputDocument): { whole: Whole; items: LedgerItem[] } {
  const whole = wholeOf(document, (watch) => read(document, { watch }));
  return { whole, items: account(whole) };
}

/** `kind word: reason`, or `used as role` of each item of a text, as a reader would note it down. */
export function notesOn(text: string): string[] {
  return accountOf(documentOf(text)).items.map(
    ({ kind, text: word, reason, uses }) =>
      `${kind} ${word}: ${reason ?? [...new Set(uses.map(({ as }) => as))].join(" and ")}`,
  );
}

/** Which guards stopped a rule in a text, each with the offset of the token. */
export function guardsIn(text: string): { guard: string; start: number }[] {
  const told: { guard: string; token: number }[] = [];
  let tokens: readonly Token[] = [];
  read(documentOf(text), {
    watch: {
      refused: (token, guard) => told.push({ guard, token }),
      done: ({ scan }) => {
        tokens = scan.tokens;
      },
    },
  });
  return told.map(({ guard, token }) => ({ guard, start: tokens[token]!.start }));
}
