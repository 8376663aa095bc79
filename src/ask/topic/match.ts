import type { Claim } from "../../model/claims.js";
import type { TopicFamily } from "../../rules/topics/family.js";
import type { TopicHit } from "../../rules/topics/read.js";
import { wordsOf } from "../../rules/topics/words.js";
import { partakers } from "../parts.js";
import type { Part, Telling } from "./telling.js";
import { stemsOf, type Term } from "./terms.js";

/** How much of a topic a claim is about, and by which words. */
export interface Match {
  /** From 0 to 1: the share of the topic's terms that were found, words of a near family and mere classes counting for less. */
  readonly score: number;
  /** What was found, in words for a person: "withdraw (withdrawal)". */
  readonly because: readonly string[];
  /** The topic's words in it, with how each stands to what was asked: 1 for it, -1 for its opposite. */
  readonly hits: readonly FoundHit[];
}

export interface FoundHit {
  readonly part: Part;
  readonly hit: TopicHit;
  readonly sign: 1 | -1;
}

const NEAR = 0.8;
const CLASS = 0.6;

interface Found {
  readonly weight: number;
  readonly because: readonly string[];
  readonly hits: readonly FoundHit[];
}

const NOT_FOUND: Found = { weight: 0, because: [], hits: [] };

/**
 * Null where no more than half of what is asked for is found; names are not enough where there is more than names.
 *
 * @param isAboutSomebody an actor is asked for, so that common words ("leave") are taken for the topic
 */
export function matchOf(telling: Telling, terms: readonly Term[], isAboutSomebody = false): Match | null {
  const names = terms.filter(({ kind }) => kind === "name").map((term) => findTerm(telling, term, false));
  const isFocused = isAboutSomebody || names.some(({ weight }) => weight > 0);
  const found = terms.map((term) => findTerm(telling, term, isFocused));
  const words = found.filter((_, index) => terms[index]!.kind !== "name");
  const needed = words.length > 0 ? words : found;
  if (2 * needed.filter(({ weight }) => weight > 0).length <= needed.length) return null;
  return {
    score: found.reduce((sum, { weight }) => sum + weight, 0) / terms.length,
    because: [...new Set(found.flatMap(({ because }) => because))],
    hits: found.flatMap(({ hits }) => hits),
  };
}

function findTerm(telling: Telling, term: Term, isFocused: boolean): Found {
  if (term.kind === "family") return findFamily(telling, term.family, isFocused);
  if (term.kind === "name") {
    const ids = [telling.claim, ...telling.events].flatMap((claim: Claim) => partakers(claim));
    return ids.some((id) => term.ids.has(id)) ? { weight: 1, because: [term.text], hits: [] } : NOT_FOUND;
  }
  const { claim, parts } = telling;
  const words = claim.type === "event" ? [wordsOf(claim.text)] : parts.map((part) => part.words);
  const isThere = words.some((list) => stemsOf(list).has(term.stem));
  return isThere ? { weight: 1, because: [`“${term.text}”`], hits: [] } : NOT_FOUND;
}

function findFamily({ parts, events }: Telling, family: TopicFamily, isFocused: boolean): Found {
  const hits = parts.flatMap((part) =>
    part.hits.flatMap((hit) => {
      const sign = signOf(hit.family, family);
      return sign === 0 || (hit.isCommon && !isFocused)
        ? []
        : [{ part, hit, sign, weight: hit.family === family ? 1 : NEAR }];
    }),
  );
  const classes = [...new Set(events.map((event) => event.class))].filter((one) =>
    family.classes?.includes(one),
  );
  const because = [
    ...hits.map(({ hit }) => `${hit.text} (${nameOf(hit.family)})`),
    ...(hits.length > 0 ? [] : classes.map((one) => `${one} (${nameOf(family)})`)),
  ];
  const weight = Math.max(0, ...hits.map((hit) => hit.weight), ...classes.map(() => CLASS));
  return { weight, because: [...new Set(because)], hits };
}

/** Words of the contrary are of the topic too: who says that they stay speaks of their leaving. */
function signOf(own: TopicFamily, asked: TopicFamily): 1 | -1 | 0 {
  if (own === asked || asked.near?.includes(own.id) === true) return 1;
  return own.id === asked.opposite || own.opposite === asked.id ? -1 : 0;
}

/** "topics/withdrawal" as "withdrawal". */
export function nameOf({ id }: TopicFamily): string {
  return id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
}
