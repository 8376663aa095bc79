import { HAVE, SUBJECT_PRONOUNS } from "../../rules/events/words.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { coordinated } from "./coordination.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

export function groupStart(view: View, verb: number): number {
  let first = verb;
  for (let i = verb - 1; i >= verb - 6; i--) {
    const part = view.part(i);
    if (part === Part.Auxiliary || part === Part.Modal || part === Part.Negation || part === Part.To)
      first = i;
    else if (part !== Part.Adverb) break;
  }
  return first;
}

/**
 * The head of the subject that ends at `from`: of the phrases back to the clause's start, the leftmost that no preposition
 * governs; where all are governed, one after "of".
 */
export function headOf(view: Phrased, from: number): Anchor | null {
  let free: Anchor | null = null;
  let ofOne: Anchor | null = null;
  for (let i = from; i >= Math.max(view.first, from - REACH); ) {
    const anchor = anchorAt(view, i);
    if (anchor !== null) {
      const head = coordinated(view, anchor)[0]!;
      const before = view.part(head.first - 1);
      if (free === null && SUBJECT_PRONOUNS.has(view.lower(anchor.first)) && anchor.pronoun) return anchor;
      if (isAuthor(view, anchor)) free ??= null;
      else if (isObjectOfForm(view, head.first - 1)) free ??= null;
      else if (view.part(anchor.last) === Part.Possessive || isCapacity(view, head) || isExcepted(view, head))
        free ??= null;
      else if (before !== Part.Preposition && before !== Part.To) free = head;
      else if (view.lower(head.first - 1) === "of") ofOne = head;
      i = head.first - 1;
      continue;
    }
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Subordinator) break;
    if (part === Part.Auxiliary && free?.first === i + 1 && HAVE.has(view.lower(i))) break;
    if (part === Part.Quote && free !== null) break;
    const opened = part === Part.Quote ? beforeQuotedClause(view, i) : null;
    if (opened !== null) {
      i = opened;
      continue;
    }
    if (part === Part.Relative) {
      if (view.lower(i) === "that" && !opensRelative(view.part(i + 1))) break;
      if (view.lower(i) === "that" && (free !== null || view.part(i - 1) !== Part.Noun)) break;
      free = null;
    }
    if (part === Part.Comma) break;
    if (part === Part.And && free !== null && anchorAt(view, i - 1) === null) break;
    if (part === Part.Verb || part === Part.Modal) {
      const start = groupStart(view, i);
      const relative = view.part(start - 1) === Part.Relative;
      if (!relative && (free !== null || !isPostmodifier(view, i))) break;
      i = start - 1;
      continue;
    }
    i--;
  }
  return free ?? ofOne;
}

/** "a group in “We are Oslo” | shirts": before the mark that opens a clause in marks, or null where the mark closes none. */
function beforeQuotedClause(view: Phrased, close: number): number | null {
  let clause = false;
  for (let i = close - 1; i >= view.first; i--) {
    const part = view.part(i);
    if (part === Part.Quote) return clause ? i - 1 : null;
    clause ||= part === Part.Auxiliary || part === Part.Modal || part === Part.Pronoun || part === Part.Verb;
  }
  return null;
}

/** "men other than | Danes". */
function isExcepted(view: View, { first }: Anchor): boolean {
  return view.lower(first - 1) === "than" && view.lower(first - 2) === "other";
}

/** "those who met her as | mayor": what somebody was, not who. */
function isCapacity(view: View, { first, mention, plural }: Anchor): boolean {
  return (
    view.lower(first - 1) === "as" && !plural && mention?.form !== "name" && view.part(first) === Part.Noun
  );
}

/** "the group that | is", "that | never": what follows shows that "that" is a subject; in "said that voters" it is none. */
function opensRelative(next: Part): boolean {
  return (
    next === Part.Verb ||
    next === Part.Auxiliary ||
    next === Part.Modal ||
    next === Part.Adverb ||
    next === Part.Negation
  );
}

/** "the head of the group backing | N": whom the form in -ing has for its object; after "saying" a clause begins. */
function isObjectOfForm(view: View, before: number): boolean {
  if (view.part(before) !== Part.Verb || !view.lower(before).endsWith("ing")) return false;
  return view.part(before - 1) === Part.Noun && !TELLING.has(view.lower(before));
}

const TELLING: ReadonlySet<string> = new Set(
  "saying claiming adding arguing noting insisting warning alleging believing thinking announcing reporting asserting stating showing".split(
    " ",
  ),
);

/** "a film by director Ann Lee": not who did what the clause tells. */
function isAuthor(view: View, { first }: Anchor): boolean {
  let i = first - 1;
  while (view.part(i) === Part.Noun && view.tokens[i]!.shape === "lower") i--;
  return view.lower(i) === "by";
}

/** "troops stationed in …": a participle right after its noun. */
export function isPostmodifier(view: Phrased, verb: number): boolean {
  return anchorAt(view, verb - 1) !== null && view.part(verb + 1) === Part.Preposition;
}

/** How far back a subject is looked for, in tokens. */
export const REACH = 26;
