import type { Token } from "../../model/scan.js";
import type { Guard, Refused } from "../../rules/guards/index.js";
import type { NounPhrase } from "./phrase-head.js";
import { isTitled, type Unit } from "./units.js";
import { type VerbGroup, verbGroupAt } from "./verb-group.js";

/** Items `first` to `last` of a unit, `last` exclusive. */
export interface ItemSpan {
  readonly first: number;
  readonly last: number;
}

/** An attribution as a rule read it, still among the items of its unit. */
export interface Draft {
  readonly rule: string;
  readonly content: readonly ItemSpan[];
  readonly cue: ItemSpan | null;
  readonly group: VerbGroup | null;
  readonly source: NounPhrase | null;
  readonly hearer?: NounPhrase | null;
  /** Who passed it on, outermost first. */
  readonly via?: readonly NounPhrase[];
}

/** The draft with its rule and its source; field by field, since spreading costs more than all the rest of it. */
export function attributed(
  { content, cue, group, hearer }: Omit<Draft, "source">,
  rule: string,
  source: NounPhrase | null,
  via: readonly NounPhrase[] = [],
): Draft {
  return { rule, content, cue, group, source, hearer: hearer ?? null, via };
}

/** A unit while it is read: what the rules before have taken is not for those after. */
export interface Reading {
  readonly text: string;
  readonly unit: Unit;
  readonly items: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly drafts: Draft[];
  /** 1 where an item belongs to the content, 2 where to the cue or source of a draft. */
  readonly taken: Uint8Array;
  /** Ids of rules that are switched off. */
  readonly without: ReadonlySet<string>;
  /** Who wants to know what is passed over, and why. */
  readonly refused: Refused | null;
}

/**
 * Tells who listens which guard stopped a rule at an item; is false, as what the rule then answers.
 *
 * @param guard the guard, or what finds out which it was, asked only where somebody listens
 */
export function refuse({ refused, items }: Reading, at: number, guard: Guard | (() => Guard)): false {
  refused?.(items[at]!.index, typeof guard === "string" ? guard : guard());
  return false;
}

export function startReading(
  text: string,
  unit: Unit,
  without: ReadonlySet<string>,
  refused: Refused | null = null,
): Reading {
  const groups: VerbGroup[] = [];
  if (unit.hasCue) {
    const titled = isTitled(unit);
    for (let i = 0; i < unit.items.length; i++) {
      const group = verbGroupAt(unit.items, i, titled, refused);
      if (group !== null && !(group.misspelt && without.has("quotes/misspelt-cue"))) groups.push(group);
    }
  }
  return {
    text,
    unit,
    items: unit.items,
    groups,
    drafts: [],
    taken: new Uint8Array(unit.items.length),
    without,
    refused,
  };
}

/**
 * Takes a draft in, unless its rule is switched off or nothing of its content is left.
 *
 * @param open the content may hold attributions of its own: `X said S, according to Y`
 */
export function add(reading: Reading, draft: Draft, open = false): boolean {
  if (reading.without.has(draft.rule)) return false;
  const content = draft.content.every(isFilled) ? draft.content : draft.content.filter(isFilled);
  if (content.length === 0) return false;
  if (!open) for (const { first, last } of content) reading.taken.fill(1, first, last);
  if (draft.cue !== null) reading.taken.fill(2, draft.cue.first, draft.cue.last);
  if (draft.source !== null) {
    for (let i = draft.source.first; i < draft.source.last; i++)
      if (reading.taken[i] === 0) reading.taken[i] = 2;
  }
  reading.drafts.push(content === draft.content ? draft : { ...draft, content });
  return true;
}

function isFilled({ first, last }: ItemSpan): boolean {
  return last > first;
}

export function isFree(reading: Reading, { first, last }: ItemSpan): boolean {
  for (let i = first; i < last; i++) if (reading.taken[i] !== 0) return false;
  return true;
}

/** Whether the quotation at item `at` closes with a comma or stop of its own. */
export function endsWithStop({ items, text }: Reading, at: number): boolean {
  const { start, end } = items[at]!;
  return /[,.?!…—–-][^\p{L}\p{N}]*$/u.test(text.slice(Math.max(start, end - 5), end));
}

/** Whether the quotation at item `at` begins with a small letter: it goes on with a sentence. */
export function startsLower({ items, text }: Reading, at: number): boolean {
  const { start } = items[at]!;
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(text.slice(start, start + 6));
}
