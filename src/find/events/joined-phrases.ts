import { TITLE_MODIFIERS, TITLES } from "../../rules/actors/titles.js";
import { GROUP_NOUNS } from "../../rules/events/groups.js";
import type { Anchor } from "./anchors.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** A phrase with those before it that belong to it; they are taken off the list. */
export function joinedToLast(view: View, anchors: Anchor[], anchor: Anchor): Anchor {
  let whole = anchor;
  for (let before = anchors.at(-1); before !== undefined; before = anchors.at(-1)) {
    const joined = joinedBy(view, before, whole);
    if (joined === null) break;
    anchors.pop();
    whole = joined;
  }
  return whole;
}

/** Nouns for people or forces that are whose name follows "of". */
const MEMBERS: ReadonlySet<string> = new Set(
  `members member forces units troops fighters soldiers officials government parliament army police leadership representatives supporters
   followers residents people citizens gunmen militants warplanes`.split(/\s+/),
);

const OFFICES: ReadonlySet<string> = new Set(
  "president minister leader king emir ambassador governor premier chancellor chief commander head".split(
    " ",
  ),
);

/** "members | of the National Guard" and "Secretary of State | Ann Lee" are one phrase each. */
function joinedBy(view: View, left: Anchor, right: Anchor): Anchor | null {
  const { mention } = right;
  const between = right.first - left.last;
  if (between === 1 && left.mention === null && view.part(left.last) === Part.Possessive && isPeople(right))
    return { ...right, first: left.first };
  if (isBeforeTitle(view, left, right) || isBeforeRole(view, left, right))
    return { ...right, first: left.first };
  if (between === 0 && isWhere(left) && PARTISANS.has(view.lower(right.first)))
    return { ...right, first: left.first, nameFirst: left.first };
  if (between === 0 && left.mention === null && PARTISAN.has(view.lower(left.last - 1)) && mention !== null)
    return { ...right, first: left.first };
  const office = left.group === "state" && view.tokens[left.last - 1]!.shape === "title";
  if (mention === null)
    return office && between === 1 && view.lower(left.last) === "of" && right.group === "state"
      ? { ...left, last: right.last }
      : null;
  const rank = between === 1 && /^[A-Z][a-z]{1,3}\.$/.test(view.tokens[left.last]!.text);
  const titled =
    between === 0 && left.group !== null && left.mention === null && isTitleOf(view, left, right);
  if (((office && between === 0) || rank || titled) && mention.type === "person" && mention.form === "name")
    return { ...right, first: left.first };
  if (
    between === 1 &&
    view.lower(left.last) === "of" &&
    MEMBERS.has(view.lower(left.last - 1)) &&
    left.mention === null
  ) {
    return {
      ...left,
      last: right.last,
      mention,
      owner: right.thing || right.last > mention.last ? null : mention,
    };
  }
  if (
    between === 1 &&
    view.lower(left.last) === "of" &&
    OFFICES.has(view.lower(left.last - 1)) &&
    left.mention === null
  )
    return { ...left, last: right.last, ending: mention };
  const ofSome = view.lower(left.last) === "of" && between > 1 && between <= 4 && left.group === "state";
  if (!ofSome || mention.type !== "person" || mention.form !== "name") return null;
  for (let i = left.last + 1; i < right.first; i++) if (view.part(i) !== Part.Noun) return null;
  return { ...right, first: left.first };
}

/** "the union | 's president". */
function isPeople({ mention, group, thing }: Anchor): boolean {
  return !thing && (group !== null || mention !== null);
}

/** "Republican | Senator Ann Lee", "House | Speaker Bo Ek": whose senator or speaker it is. */
function isBeforeTitle(view: View, left: Anchor, { first, nameFirst, mention }: Anchor): boolean {
  if (left.pronoun || left.thing || mention?.type !== "person" || mention.form !== "name") return false;
  if (first > left.last) return isTitleRun(view, left.last, first);
  return first < nameFirst || (left.last - left.first === 1 && PARTISAN.has(view.lower(left.first)));
}

/** "Republican | front-runner Ann Lee", "Al-Qaeda | affiliate Ansar al-Sharia": what a body calls its own. */
function isBeforeRole(view: View, left: Anchor, { first, mention }: Anchor): boolean {
  const { last, thing, group } = left;
  if (left.mention === null || thing || (group !== null && group !== "people") || mention?.form !== "name")
    return false;
  if (first === last || first - last > LONGEST_TITLE || !isRole(view.lower(first - 1))) return false;
  for (let i = last; i < first; i++) {
    const isWord = view.part(i) === Part.Noun || view.part(i) === Part.Hyphen;
    if (!isWord || view.tokens[i]!.shape === "title" || view.reading(i)?.verb?.is.s === true) return false;
  }
  return true;
}

function isRole(noun: string): boolean {
  return ROLE.test(noun) || (GROUP_NOUNS.has(noun) && !noun.endsWith("s"));
}

const ROLE =
  /^(?:runner|frontrunner|affiliate|offshoot|branch|subsidiary|hopeful|nominee|candidate|contender|rival|strategist|pollster|consultant|donor|activist|operative|leader|chief|founder|host|anchor|reporter|editor|columnist|commentator|analyst|businessman|billionaire|governor|senator|congressman|congresswoman|lawmaker|mayor|chairman|chairwoman|chair|spokesman|spokeswoman|manager|adviser|advisor|aide|director|executive|president|minister|commander|supporter|ally)$/;

/** "House Speaker", "Attorney General": capital words of offices and nothing else. */
function isTitleRun(view: View, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE) return false;
  for (let i = from; i < to; i++) {
    const { lower, shape } = view.tokens[i]!;
    if (shape !== "title" || (!TITLES.has(lower) && !TITLE_MODIFIERS.has(lower))) return false;
  }
  return true;
}

const LONGEST_TITLE = 4;

/** "Ohio | Republicans". */
function isWhere({ mention, group, thing }: Anchor): boolean {
  return mention?.type === "place" && mention.form === "name" && group === null && !thing;
}

const PARTISANS: ReadonlySet<string> = new Set(
  "republicans democrats conservatives liberals tories republican democrat conservative liberal tory".split(
    " ",
  ),
);

const PARTISAN: ReadonlySet<string> = new Set(
  "republican democrat democratic libertarian conservative labour tory liberal progressive moderate socialist communist independent".split(
    " ",
  ),
);

/** "hedge fund manager | Ann Lee", "rivals | Ann Lee and Bo Ek"; in "told supporters | Lee was ill" a clause begins. */
function isTitleOf(view: View, left: Anchor, right: Anchor): boolean {
  return !left.plural || view.part(right.last) === Part.And;
}
