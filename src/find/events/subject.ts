import { BE } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { coordinated } from "./coordination.js";
import { Part } from "./parts.js";
import { groupStart, headOf, isPostmodifier, REACH } from "./subject-head.js";
import type { View } from "./view.js";
import { personAt } from "./word-phrase.js";

/** Who does it, for a verb group that starts at `group`: the noun phrase before it, with those joined to it by "and". */
export function subjectOf(view: Phrased, group: number, depth = 0): Anchor[] {
  let i = group - 1;
  while (view.part(i) === Part.Adverb) i--;
  if (view.part(i) === Part.Quote) i--;
  if (view.part(i) === Part.Comma) {
    const before = beforeParenthesis(view, i);
    if (before === null) return sharedSubject(view, i, depth);
    i = before;
  }
  if (view.part(i) === Part.And) return sharedSubject(view, i, depth);
  if (view.part(i) === Part.Relative || view.lower(i) === "where") return antecedent(view, i);
  return actingOf(view, coordinated(view, headOf(view, i)), group);
}

/** "shunned the bank and N has left": what the verb before has for object is no subject, and of one who "has" there is one. */
function actingOf(view: Phrased, list: Anchor[], group: number): Anchor[] {
  const isObject = list.length > 1 && view.part(list[0]!.first - 1) === Part.Verb;
  return isObject || (list.length > 1 && SINGULAR.has(view.lower(group))) ? list.slice(-1) : list;
}

const SINGULAR: ReadonlySet<string> = new Set(["has", "is", "was", "does"]);

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
    if (part === Part.Stop) return [];
    if (part !== Part.Auxiliary && (part !== Part.Verb || isPostmodifier(view, i))) continue;
    if (part === Part.Auxiliary && NON_FINITE.has(view.lower(i))) continue;
    if (isOtherTense(view, i, and)) continue;
    const group = groupStart(view, i);
    if (view.part(group - 1) === Part.Relative && view.part(group - 2) !== Part.Comma)
      return antecedent(view, group - 1);
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

/** The noun phrase a relative clause hangs on. */
function antecedent(view: Phrased, relative: number): Anchor[] {
  let i = relative - 1;
  if (view.part(i) === Part.Comma || view.part(i) === Part.Quote) i--;
  if (view.part(i) === Part.Preposition) i--;
  const anchor = anchorAt(view, i);
  if (anchor === null && view.part(i) === Part.Noun && view.part(relative - 1) !== Part.Comma)
    return plainAntecedent(view, i, view.lower(relative) === "who");
  if (anchor !== null && anchor.mention?.type === "place" && anchor.group === null) return [];
  if (anchor !== null && view.lower(anchor.first - 1) === "was" && view.lower(anchor.first - 2) === "it")
    return coordinated(view, anchor);
  if (anchor === null) return coordinated(view, headOf(view, i));
  if (view.lower(relative) !== "who" || !isInstitution(view, anchor)) return coordinated(view, anchor);
  if (view.part(anchor.first - 1) !== Part.Preposition) return coordinated(view, anchor);
  const people = anchorAt(view, anchor.first - 2);
  if (people !== null && !isInstitution(view, people)) return coordinated(view, people);
  return coordinated(view, headOf(view, i));
}

/**
 * The head of a relative clause that is no phrase of the view: "who" makes people of it ("a runner who"); of a thing ("a law that") nothing
 * is known but what it is part of ("members of the team that").
 */
function plainAntecedent(view: Phrased, noun: number, people: boolean): Anchor[] {
  let first = noun;
  while (view.part(first - 1) === Part.Noun && anchorAt(view, first - 1) === null) first--;
  const modifier = anchorAt(view, first - 1);
  if (modifier !== null) first = modifier.first;
  else if (view.part(first - 1) === Part.Determiner) first--;
  if (view.part(first - 1) === Part.Preposition) {
    const outer = anchorAt(view, first - 2) ?? anchorAt(view, first - 3);
    return outer === null || !people ? [] : coordinated(view, outer);
  }
  if (!people) return [];
  const copula = copulaBefore(view, first);
  if (copula !== null) return subjectOf(view, groupStart(view, copula));
  return [personAt(first, noun + 1, view.lower(noun).endsWith("s"))];
}

/** "Lee is | a liar, a bully and birther who": the verb that makes a predicate of the phrase, or null. */
export function copulaBefore(view: Phrased, first: number): number | null {
  for (let i = first - 1; i >= first - COPULA_REACH; i--) {
    const part = view.part(i);
    const isCopula = (part === Part.Auxiliary && BE.has(view.lower(i))) || BECOMING.has(view.lower(i));
    if (isCopula) return anchorAt(view, i - 1) === null ? null : i;
    if (part === Part.Adverb) continue;
    if (
      part !== Part.Noun &&
      part !== Part.Determiner &&
      part !== Part.Comma &&
      part !== Part.And &&
      part !== Part.Hyphen
    )
      return null;
  }
  return null;
}

const BECOMING: ReadonlySet<string> = new Set(["became", "become", "becomes"]);
const COPULA_REACH = 14;

const INSTITUTIONS: ReadonlySet<string> = new Set(
  "government parliament administration party country state senate congress court army military union company group".split(
    " ",
  ),
);

/** "people outside the government who met": whom "who" does not stand for. */
function isInstitution(view: View, { last, mention, plural }: Anchor): boolean {
  if (plural && mention?.type === "organization") return false;
  return (
    INSTITUTIONS.has(view.lower(last - 1)) ||
    mention?.type === "state" ||
    mention?.type === "place" ||
    mention?.type === "organization"
  );
}
