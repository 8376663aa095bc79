import type { ActorMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { textAt } from "../../model/span.js";
import type { Affiliation } from "../../model/vocabulary.js";
import { TIES } from "../../rules/actors/groups.js";
import { PERSON_NOUNS, TITLE_MODIFIERS, TITLES } from "../../rules/actors/titles.js";
import type { ActorInDocument } from "./local-actor.js";

/** The longest gap, in tokens, between the two ends of a tie. */
const REACH = 9;

const LEADERS: ReadonlySet<string> = new Set(
  "president leader head chief director chairman chairwoman premier chancellor king emir founder commander secretary-general ceo governor mayor editor".split(
    " ",
  ),
);
const SPOKESPERSONS: ReadonlySet<string> = new Set(["spokesman", "spokeswoman", "spokesperson"]);

/** Reads ties between actors beside each other: titles, appositions, "Y-backed X", "X, part of Y". */
export function readAffiliations(
  scan: Scan,
  found: readonly ActorMention[],
  actorOf: (mention: ActorMention) => ActorInDocument | undefined,
): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const left = found[i]!;
    const a = actorOf(left);
    if (a === undefined) continue;
    for (let j = i + 1; j < Math.min(found.length, i + 4); j++) {
      const right = found[j]!;
      if (right.first - left.last > REACH || scan.sentenceOf[left.first] !== scan.sentenceOf[right.first])
        break;
      const b = actorOf(right);
      if (b === undefined || b === a) continue;
      const tie = tieBetween(scan, left, right);
      if (tie === null) continue;
      const span = textAt(scan.text, { start: left.start, end: Math.max(left.end, right.end) });
      if (tie.from === "left") a.addAffiliation({ relation: tie.relation, actor: b.id, span });
      else b.addAffiliation({ relation: tie.relation, actor: a.id, span });
      const who = tie.from === "left" ? a : b;
      for (const noun of tie.nouns) who.called.add(noun);
      if (who.type === "person") who.country ??= (who === a ? b : a).country;
    }
  }
}

interface Tie {
  readonly relation: Affiliation;
  readonly from: "left" | "right";
  readonly nouns: readonly string[];
}

function tieBetween(scan: Scan, left: ActorMention, right: ActorMention): Tie | null {
  if (right.first < left.last) return nested(scan, left, right);
  if (!mayTie(scan, left, right)) return null;
  const gap = scan.tokens.slice(left.last, right.first).map(({ lower }) => lower);
  if (right.type === "person") return titled(left, gap);
  if (left.type === "person") return apposed(right, gap);
  return backed(left, right, gap);
}

/** What nearly all neighbours fail: a title before a person, a comma after one, a word that ties two bodies. */
function mayTie({ tokens }: Scan, left: ActorMention, right: ActorMention): boolean {
  if (right.first === left.last) return false;
  if (right.type === "person") return TITLES.has(tokens[right.first - 1]!.lower);
  if (left.type === "person") return tokens[left.last]!.text === ",";
  const { lower, kind } = tokens[left.last]!;
  if (kind === "hyphen") return true;
  return left.form !== "adjective" && (kind === "punctuation" || kind === "word") && !NO_TIE.has(lower);
}

const NO_TIE: ReadonlySet<string> = new Set([
  "'s",
  "and",
  "or",
  "in",
  "to",
  "on",
  "of",
  "for",
  "at",
  "from",
  "with",
]);

/** "Iran-backed militias": the whole, and the state inside it. */
function nested(scan: Scan, outer: ActorMention, inner: ActorMention): Tie | null {
  if (outer.form !== "description" || outer.entry !== null) return null;
  const hyphen = scan.tokens[inner.last];
  const tied = hyphen?.kind === "hyphen" && TIES.has(scan.tokens[inner.last + 1]?.lower ?? "");
  const pro = scan.tokens[outer.first]!.lower === "pro";
  return {
    relation: tied || pro || outer.type === "armed-group" ? "backed_by" : "part_of",
    from: "left",
    nouns: [],
  };
}

/** "Iranian Foreign Minister N", "Hezbollah leader N", "Iran's top envoy N". */
function titled(left: ActorMention, gap: readonly string[]): Tie | null {
  if (left.type === "person" || left.type === "place") return null;
  const titles = gap.filter((lower) => lower !== "'s" && lower !== "-" && lower !== ",");
  if (titles.length === 0 || titles.length > 5 || gap.length > titles.length + 1) return null;
  const known = titles.filter((lower) => TITLES.has(lower) || PERSON_NOUNS.has(lower));
  if (known.length === 0 || !TITLES.has(titles.at(-1)!)) return null;
  if (
    titles.some(
      (lower) =>
        !TITLES.has(lower) && !TITLE_MODIFIERS.has(lower) && !PERSON_NOUNS.has(lower) && lower !== "of",
    )
  )
    return null;
  return { relation: relationOf(titles), from: "right", nouns: [titles.at(-1)!] };
}

function relationOf(titles: readonly string[]): Affiliation {
  if (titles.some((title) => SPOKESPERSONS.has(title))) return "spokesperson_of";
  const [leading] = titles;
  if (leading === "former" || leading === "deputy" || leading === "vice" || leading === "ex")
    return "member_of";
  if (titles.includes("prime") && titles.includes("minister")) return "leader_of";
  return titles.some((title) => LEADERS.has(title)) ? "leader_of" : "member_of";
}

/** "N, a spokesman for X", "N, who heads X", "N of X". */
function apposed(right: ActorMention, gap: readonly string[]): Tie | null {
  if (right.form === "adjective" || right.type === "person" || right.type === "place" || gap.length < 2)
    return null;
  if (gap[0] !== "," || !/^(?:of|for|at|with|from|in|the)$/.test(gap.at(-1)!)) return null;
  const nouns = gap.filter((lower) => PERSON_NOUNS.has(lower) && !lower.startsWith("who"));
  if (nouns.length === 0) return null;
  return { relation: relationOf(gap.slice(1)), from: "left", nouns };
}

/** "Russian-backed Fifth Corps", "X, part of Y", "X, backed by Y". */
function backed(left: ActorMention, right: ActorMention, gap: readonly string[]): Tie | null {
  if (
    gap[0] === "-" &&
    gap.length <= 3 &&
    TIES.has(gap[1] ?? "") &&
    right.form === "name" &&
    right.type !== "place"
  )
    return { relation: "backed_by", from: "right", nouns: [] };
  const words = gap.filter(
    (lower) => lower !== "," && lower !== "the" && lower !== "is" && lower !== "was" && lower !== "which",
  );
  const text = words.join(" ");
  if (left.form === "adjective") return null;
  if (text === "part of" || text === "belonging to" || text === "a part of")
    return { relation: "part_of", from: "left", nouns: [] };
  if (
    /^(?:militia |militias |units |members |group |groups )?(?:backed|supported|funded|sponsored|supervised) by$/.test(
      text,
    )
  )
    return { relation: "backed_by", from: "left", nouns: [] };
  if (
    /^(?:militia |militias |units |members |militia members |group |groups )?(?:affiliated|loyal|linked|allied) (?:to|with)$/.test(
      text,
    )
  )
    return { relation: "backed_by", from: "left", nouns: [] };
  return null;
}
