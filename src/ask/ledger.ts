import { ITEM_KINDS, type ItemKind, type LedgerItem, type Reason } from "../model/ledger.js";

/** How many things were accounted for, and what became of them. */
export interface LedgerCount {
  readonly items: number;
  readonly used: number;
  readonly listed: number;
  /** Of those listed, the ones of which nothing more is known. */
  readonly noRule: number;
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
}

/** Which items are asked for: of these kinds, and used or with these reasons; null asks for all. */
export interface LedgerQuestion {
  readonly kinds: ReadonlySet<ItemKind> | null;
  readonly statuses: ReadonlySet<Reason | "used"> | null;
}

export function isAsked({ kind, reason }: LedgerItem, { kinds, statuses }: LedgerQuestion): boolean {
  return (kinds === null || kinds.has(kind)) && (statuses === null || statuses.has(reason ?? "used"));
}

export function countOf(items: readonly LedgerItem[]): LedgerCount {
  const reasons: Partial<Record<Reason, number>> = {};
  let used = 0;
  for (const { reason } of items) {
    if (reason === null) used++;
    else reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return { items: items.length, used, listed: items.length - used, noRule: reasons["no rule"] ?? 0, reasons };
}

/** The counts of each kind. */
export function countsByKind(items: readonly LedgerItem[]): (LedgerCount & { readonly kind: ItemKind })[] {
  return ITEM_KINDS.map((kind) => ({ kind, ...countOf(items.filter((item) => item.kind === kind)) }));
}
