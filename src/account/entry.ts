import {
  type ItemKind,
  type LedgerItem,
  REASONS,
  type Reason,
  type Refusal,
  type Use,
} from "../model/ledger.js";
import type { Span } from "../model/span.js";

/** Why something is used by no claim, and what took it, if something did. */
export interface Verdict {
  readonly reason: Reason;
  /** In a sentence; that of the reason where nothing nearer is known. */
  readonly because?: string;
  readonly lostTo?: string | null;
  readonly rule?: string | null;
}

/** Something accounted for, before its place in the text is written out. */
export interface Entry extends Span {
  readonly kind: ItemKind;
  /** Its first token. */
  readonly token: number;
  readonly uses: readonly Use[];
  /** Null where it is used. */
  readonly verdict: Verdict | null;
  readonly refusals: readonly Refusal[];
}

/** The part of an item that says what became of it. */
export function outcomeOf({
  uses,
  verdict,
}: Entry): Pick<LedgerItem, "uses" | "reason" | "because" | "lostTo" | "rule"> {
  if (verdict === null) return { uses, reason: null, because: null, lostTo: null, rule: null };
  const { reason, because = REASONS[reason], lostTo = null, rule = null } = verdict;
  return { uses: [], reason, because, lostTo, rule };
}
