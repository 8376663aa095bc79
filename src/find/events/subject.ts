import { BE } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import type { Anchor, Phrased } from "./anchors.js";
import { antecedent, SINGULAR } from "./antecedent.js";
import { coordinated } from "./coordination.js";
import { isMade } from "./object-control.js";
import { Part } from "./parts.js";
import { groupStart, headOf, isPostmodifier, REACH } from "./subject-head.js";
import type { View } from "./view.js";

/** Who does it, for a verb group that starts at `group`: the noun phrase before it, with those joined to it by "and". */
export function subjectOf(view: Phrased, group: number, depth = 0): Anchor[] {
  let i = group - 1;
  while (view.part(i) === Part.Adverb) i--;
  if (view.part(i) === Part.Quote) i--;
  if (view.part(i) === Part.Comma) {
    const before = beforeParenthesis(view, i);
    if (before === null) return sharedSubject(view, i, depth);
    const named = namedBetween(view, before);
    if (named !== null) return coordinated(view, named);
    i = before;
  }
  if (view.part(i) === Part.And) return sharedSubject(view, i, depth);
  if (view.part(i) === Part.Relative || view.lower(i) === "where") return antecedent(view, i, subjectOf);
  return actingOf(view, coordinated(view, headOf(view, i)), group).filter(
    (anchor) => !isOfThing(view, anchor, i),
  );
}

/** "the Oslo | golf courses hosted", "Oslo | dysfunction has stopped": a name that only says which thing it is. */
function isOfThing(view: Phrased, { last, mention, group }: Anchor, from: number): boolean {
  if (mention?.form !== "name" || group !== null || from < last) return false;
  for (let i = last; i <= from; i++)
    if (view.part(i) !== Part.Noun || view.tokens[i]!.shape !== "lower") return false;
  return (
    view.lower(from).length > 3 &&
    !BESIDE_NAMES.has(view.lower(from)) &&
    (view.reading(from)?.verb ?? null) === null
  );
}

/** "shunned the bank and N has left": what the verb before has for object is no subject, and of one who "has" there is one. */
function actingOf(view: Phrased, list: Anchor[], group: number): Anchor[] {
  const isObject =
    list.length > 1 && view.part(list[0]!.first - 1) === Part.Verb && !isMade(view, list.at(-1)!);
  return isObject || (list.length > 1 && SINGULAR.has(view.lower(group))) ? list.slice(-1) : list;
}

/** The token before an insertion between commas ("Putin, who visited, said"), or null where there is none. */
function beforeParenthesis(view: View, comma: number): number | null {
  const bracket = view.lower(comma) === ")";
  for (
    let i = bracket ? comma - 1 : beforeBracket(view, comma - 1);
    i >= Math.max(view.first, comma - REACH);
    i--
  ) {
    if (bracket ? view.lower(i) === "(" : view.part(i) === Part.Comma) return i - 1;
    if (view.part(i) === Part.Stop) break;
  }
  return null;
}

/** Words between a name and its verb that are no nouns. */
const BESIDE_NAMES: ReadonlySet<string> = new Set(
  "alone then next later earlier afterwards once twice thrice though nonetheless nevertheless likewise elsewhere anyway else merely simply".split(
    " ",
  ),
);

/** "two operators, | Ann Lee and Bo Ek, were": persons that an insertion names for a plain noun, or null. */
function namedBetween(view: Phrased, noun: number): Anchor | null {
  if (view.part(noun) !== Part.Noun || view.anchorAt(noun) !== null || view.part(noun + 1) !== Part.Comma)
    return null;
  if (isJoined(view, noun)) return null;
  const named = view.anchorAt(noun + 2);
  return named?.first === noun + 2 && named.mention?.type === "person" && named.mention.form === "name"
    ? named
    : null;
}

/** "Lee and two | partners". */
function isJoined(view: View, noun: number): boolean {
  let i = noun;
  while (view.part(i) === Part.Noun || view.part(i) === Part.Determiner) i--;
  return view.part(i) === Part.And && view.part(i - 1) !== Part.Comma;
}

/** Past a bracket that ends at `from`, or `from` itself. */
function beforeBracket(view: View, from: number): number {
  if (view.lower(from) !== ")") return from;
  for (let i = from - 1; i >= view.first; i--) if (view.lower(i) === "(") return i - 1;
  return from;
}

/** "came and saw": the subject of the verb before. */
function sharedSubject(view: Phrased, and: number, depth: number): Anchor[] {
  if (depth > 3) return [];
  const said = view.part(and - 1) === Part.Comma ? sayingBefore(view, and) : null;
  if (said !== null) return subjectOf(view, groupStart(view, said), depth + 1);
  const judged = judgedBy(view, and);
  if (judged !== null) return subjectOf(view, groupStart(view, judged), depth + 1);
  const from = outsideClause(view, and);
  for (let i = from; i >= view.first; i--) {
    const part = view.part(i);
    if (part === Part.Stop) break;
    if (part !== Part.Auxiliary && (part !== Part.Verb || isPostmodifier(view, i))) continue;
    if (part === Part.Auxiliary && NON_FINITE.has(view.lower(i))) continue;
    if (isOtherTense(view, i, and)) continue;
    const group = groupStart(view, i);
    if (view.part(group - 1) === Part.Relative && view.part(group - 2) !== Part.Comma)
      return antecedent(view, group - 1, subjectOf);
    return subjectOf(view, group, depth + 1);
  }
  return coordinated(view, headOf(view, and - 1));
}

/** "said N was a fool and criticised him": who says so does both, as "him" is N. */
function judgedBy(view: View, and: number): number | null {
  if (!OBJECT_PRONOUNS.has(view.lower(and + 2)) || view.part(and) !== Part.And) return null;
  for (let i = and - 1; i > view.first; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Comma) return null;
    if (part === Part.Auxiliary && BE.has(view.lower(i))) return sayingBefore(view, i);
    if (part === Part.Verb) return null;
  }
  return null;
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(["him", "her", "them"]);

const NON_FINITE: ReadonlySet<string> = new Set(["being", "been", "be", "having"]);

/** "said he is ill and accused": a past form goes on from no present "is"; what a clause tells in between is passed over. */
function isOtherTense(view: View, verb: number, and: number): boolean {
  if (!view.lower(and + 1).endsWith("ed")) return false;
  return PRESENT.has(view.lower(verb)) && sayingBefore(view, verb) !== null;
}

const PRESENT: ReadonlySet<string> = new Set(
  "is are has have does do 's 're happens says wants needs".split(" "),
);

/** "asked whether he was ill, but declined": behind a comma the predicate goes on from before the clause that hangs on it. */
function outsideClause(view: View, and: number): number {
  if (view.part(and - 1) !== Part.Comma) return and - 1;
  for (let i = and - 2; i > view.first + 1; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Comma) break;
    if (part === Part.Subordinator && HANGING.has(view.lower(i)) && view.part(i - 1) !== Part.Comma)
      return i - 1;
  }
  return and - 1;
}

const HANGING: ReadonlySet<string> = new Set("whether that how why what if because".split(" "));

/** "said that it was late, and urged": behind a comma the predicate goes on from the saying. */
function sayingBefore(view: View, and: number): number | null {
  for (let i = and - 1; i >= view.first && view.part(i) !== Part.Stop; i--)
    if (view.part(i) === Part.Verb && isSayingForm(view.lower(i))) return i;
  return null;
}
