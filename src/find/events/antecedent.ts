import { BE } from "../../rules/events/words.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { bearerOf } from "./apposition.js";
import { coordinated } from "./coordination.js";
import { Part } from "./parts.js";
import { isPlaceName, isWhereabouts } from "./place-names.js";
import { groupStart, headOf } from "./subject-head.js";
import type { View } from "./view.js";
import { aroundName, personAt } from "./word-phrase.js";

/** Who acts in a clause whose verb group starts at a token. */
type SubjectOf = (view: Phrased, group: number) => Anchor[];

/** The noun phrase a relative clause hangs on. */
export function antecedent(view: Phrased, relative: number, subjectOf: SubjectOf): Anchor[] {
  let i = relative - 1;
  if (view.part(i) === Part.Comma || view.part(i) === Part.Quote) i--;
  if (view.part(i) === Part.Preposition) i--;
  const anchor = anchorAt(view, i);
  if (anchor === null && view.lower(i) === "those") return [];
  if (anchor === null && view.part(i) === Part.Noun && view.part(relative - 1) !== Part.Comma)
    return plainAntecedent(view, i, view.lower(relative) === "who", subjectOf);
  if (anchor !== null && (isPlaceName(anchor) || isWhereabouts(view, anchor))) return [];
  if (anchor !== null && view.lower(relative) === "that" && isOfEvent(view, anchor)) return [];
  if (anchor?.ending !== undefined && view.lower(relative) === "which") return [aroundName(anchor.ending)];
  if (anchor !== null && view.lower(anchor.first - 1) === "was" && view.lower(anchor.first - 2) === "it")
    return coordinated(view, anchor);
  if (anchor === null) return coordinated(view, headOf(view, i));
  if (view.lower(relative) === "who" && anchor.thing) return personBefore(view, anchor);
  const holder = view.lower(relative) === "who" ? holderBefore(view, anchor) : null;
  if (holder !== null) return bearerOf(view, holder);
  if (
    view.lower(relative) !== "who" ||
    !isInstitution(view, anchor) ||
    view.part(anchor.first - 1) !== Part.Preposition
  ) {
    if (view.lower(relative) === "who" && isBody(view, anchor)) return [];
    const list = bearerOf(view, anchor);
    return SINGULAR.has(view.lower(relative + 1)) ? list.slice(-1) : list;
  }
  const people = anchorAt(view, anchor.first - 2);
  if (people !== null && !isInstitution(view, people)) return coordinated(view, people);
  return coordinated(view, headOf(view, i));
}

/** Auxiliaries with which one only acts. */
export const SINGULAR: ReadonlySet<string> = new Set(["has", "is", "was", "does"]);

/** "a longtime | adviser to Lee, who", "a spokesman | for the party who": one who serves the person or body that is named. */
function holderBefore(view: Phrased, { first, mention }: Anchor): Anchor | null {
  if (mention === null || !/^(?:to|for|of|with|at)$/.test(view.lower(first - 1))) return null;
  const holder = anchorAt(view, first - 2);
  return holder !== null && SERVING.test(view.lower(holder.last - 1)) ? holder : null;
}

/** "sanctions on | Norway that forced": what "that" goes on from is the event, not whom it befell. */
function isOfEvent(view: Phrased, { first }: Anchor): boolean {
  if (!/^(?:on|against|between|with|in)$/.test(view.lower(first - 1))) return false;
  const noun = view.reading(first - 2);
  return noun !== undefined && (noun.nominals.length > 0 || noun.lightNoun);
}

/** "the head of the Oslo Bank who": no body. */
function isBody(view: View, { mention, last, plural }: Anchor): boolean {
  if (plural || mention?.type !== "organization" || mention.form !== "name" || mention.last !== last)
    return false;
  return !/^(?:republican|democrat|tory|liberal|conservative|libertarian|independent)$/.test(
    view.lower(last - 1),
  );
}

/** "sent a lawyer | to his office who": somebody right before the thing that "who" cannot stand for; else nobody. */
function personBefore(view: Phrased, thing: Anchor): Anchor[] {
  const before = view.part(thing.first - 1) === Part.To || view.part(thing.first - 1) === Part.Preposition;
  const person = before ? anchorAt(view, thing.first - 2) : null;
  return person === null || person.thing ? [] : bearerOf(view, person);
}

const SERVING =
  /^(?:advis[eo]r|aide|assistant|spokesman|spokeswoman|spokesperson|lawyer|attorney|pollster|strategist|consultant|lobbyist|analyst|deputy|ally|friend|colleague|member)$/;

/**
 * The head of a relative clause that is no phrase of the view: "who" makes people of it ("a runner who"); of a thing ("a law that") nothing
 * is known but what it is part of ("members of the team that").
 */
function plainAntecedent(view: Phrased, noun: number, people: boolean, subjectOf: SubjectOf): Anchor[] {
  let first = noun;
  while (view.part(first - 1) === Part.Noun && anchorAt(view, first - 1) === null) first--;
  const modifier = anchorAt(view, first - 1);
  if (modifier !== null) first = modifier.first;
  else if (view.part(first - 1) === Part.Determiner) first--;
  const governed = view.part(first - 1) === Part.Preposition;
  if (governed || view.part(first - 1) === Part.To) {
    const outer = anchorAt(view, first - 2) ?? (governed ? anchorAt(view, first - 3) : null);
    if (governed || outer !== null) return outer === null || !people ? [] : coordinated(view, outer);
  }
  if (!people) return [];
  const copula = copulaBefore(view, first);
  if (copula !== null) return subjectOf(view, groupStart(view, copula));
  return [personAt(first, noun + 1, view.lower(noun).endsWith("s"))];
}

/** "Lee is | a liar, a bully and birther who", "Lee lied and is | a bully who": the verb that makes a predicate of the phrase, or null. */
export function copulaBefore(view: Phrased, first: number): number | null {
  for (let i = first - 1; i >= first - COPULA_REACH; i--) {
    const part = view.part(i);
    const isCopula = (part === Part.Auxiliary && BE.has(view.lower(i))) || BECOMING.has(view.lower(i));
    if (isCopula) return anchorAt(view, i - 1) === null && view.part(i - 1) !== Part.And ? null : i;
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
function isInstitution(view: View, { last, mention, group, plural }: Anchor): boolean {
  if (plural && mention?.type === "organization") return false;
  if (INSTITUTIONS.has(view.lower(last - 1))) return true;
  if (group === "people" || group === "crowd") return false;
  return mention?.type === "state" || mention?.type === "place" || mention?.type === "organization";
}
