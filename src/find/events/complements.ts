import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { coordinated } from "./coordination.js";
import { Part } from "./parts.js";

/** How far a role is looked for behind a verb, in tokens. */
const REACH = 26;
const OBJECT_REACH = 12;

/** What an object is: its anchors, or the tokens of a plain noun phrase. */
export interface Found {
  readonly anchors: readonly Anchor[];
  readonly phrase: { readonly first: number; readonly last: number } | null;
  /** The anchors only say where the plain object is or comes from ("support | from voters"). */
  readonly governed: boolean;
}

const NOTHING: Found = { anchors: [], phrase: null, governed: false };

/** The object that begins at `from`: "the headquarters of the party" is the party's. */
export function objectOf(view: Phrased, from: number): Found {
  let start = from;
  while (view.part(start) === Part.Adverb || view.part(start) === Part.Quote) start++;
  let phraseEnd = start;
  let governed: Anchor | null = null;
  for (let i = start; i < start + OBJECT_REACH; ) {
    const anchor = anchorAt(view, i);
    if (anchor !== null && i > start && opensReduced(view, anchor)) break;
    if (anchor !== null) {
      const list = coordinated(view, anchor).filter((other) => other.first >= anchor.first);
      const next = list.findIndex((other, at) => at > 0 && isSubject(view, other));
      return { anchors: next < 0 ? list : list.slice(0, next), phrase: null, governed: false };
    }
    const part = view.part(i);
    if (part === Part.Preposition) {
      if (i === start) return NOTHING;
      const next = anchorAt(view, i + 1) ?? anchorAt(view, i + 2);
      if (view.lower(i) !== "of") {
        if (PLACING.has(view.lower(i))) governed = next;
        break;
      }
    } else if (
      part !== Part.Noun &&
      part !== Part.Determiner &&
      part !== Part.Hyphen &&
      part !== Part.Possessive
    )
      break;
    else if (i > start && PARTICIPLE.test(view.lower(i)) && view.part(i - 1) === Part.Noun) break;
    i++;
    if (part !== Part.Preposition) phraseEnd = i;
  }
  const phrase = phraseEnd > start ? { first: start, last: phraseEnd } : null;
  const within = governed === null || phrase === null ? [] : [governed];
  return { anchors: within, phrase, governed: within.length > 0 };
}

/** "struck the harbour, and | Denmark withdrew": behind a comma and with a verb of its own, it is no second object. */
function isSubject(view: Phrased, { first, last }: Anchor): boolean {
  if (view.part(first - 2) !== Part.Comma || view.lower(last).endsWith("ing")) return false;
  const next = view.part(last);
  return next === Part.Verb || next === Part.Auxiliary || next === Part.Modal;
}

/** "the meetings | Lee had", "the deadline they set": a clause without its "that" behind a plain noun. */
function opensReduced(view: Phrased, { first, last }: Anchor): boolean {
  if (view.part(first - 1) !== Part.Noun || view.tokens[first - 1]!.shape !== "lower") return false;
  const next = view.part(last);
  return next === Part.Verb || next === Part.Auxiliary || next === Part.Modal;
}

/** "an ad | quoting the mayor": what follows is no part of the object. */
const PARTICIPLE = /^[a-z]{3,}ing$/;

const PLACING: ReadonlySet<string> = new Set(["in", "from", "near", "at"]);

/** The phrases after the first of `prepositions` behind `from`, inside the clause. */
export function afterPreposition(
  view: Phrased,
  from: number,
  prepositions: readonly string[],
  reach = REACH,
): Anchor[] {
  for (let i = from; i < from + reach; i++) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Outside || part === Part.Relative || part === Part.Subordinator)
      return [];
    if (part === Part.Modal || (part === Part.Auxiliary && i > from)) return [];
    if (!prepositions.includes(view.lower(i))) continue;
    const { anchors, governed } = objectOf(view, i + 1);
    if (anchors.length > 0 && !governed) return [...anchors];
  }
  return [];
}

/** Who is named before a noun: "Israeli | strikes", "Russia 's | withdrawal"; adjectives may stand between. */
export function modifierOf(view: Phrased, noun: number): Anchor[] {
  for (let i = noun - 1; i >= noun - 5; i--) {
    const anchor = anchorAt(view, i);
    if (anchor !== null) {
      const possessive =
        view.part(anchor.last) === Part.Possessive || view.part(anchor.last - 1) === Part.Possessive;
      const adjective = anchor.mention !== null || anchor.group !== null;
      if (!possessive && !adjective) return [];
      return coordinated(view, anchor).filter((other) => other.last <= anchor.last);
    }
    const part = view.part(i);
    if (part !== Part.Noun && part !== Part.Possessive && part !== Part.Hyphen && part !== Part.Determiner)
      return [];
    if (part === Part.Determiner && view.lower(i) !== "two" && view.part(i - 1) !== Part.Possessive)
      return [];
  }
  return [];
}
