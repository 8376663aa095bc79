import type { Scan } from "../../model/scan.js";
import { type FoldedWord, foldWord, sameWord } from "../../model/word-folding.js";
import { DIRECTIONS, looksCommon } from "../../rules/actors/contexts.js";
import { FUNCTION_WORDS } from "../../rules/actors/heads.js";
import type { LeftOut } from "../../rules/rule.js";
import { type Candidate, type Kind, kindOf } from "./candidate.js";
import { tokenKey } from "./pack-names.js";

/** Decides what stayed undecided by the rest of the document: the same name elsewhere, a surname, the company in a list. */
export function decideByDocument(scan: Scan, candidates: readonly Candidate[], without: LeftOut): void {
  const votes = countVotes(scan, candidates, without);
  const surnames = without.has("actors/surname") ? null : new Surnames(votes);
  for (const candidate of candidates) {
    if (isNamesake(candidate)) beSurname(scan, candidate, votes);
    if (candidate.name !== null || candidate.weight >= 3) continue;
    const key = keyOfCandidate(scan, candidate);
    const vote = votes.get(key) ?? surnames?.of(key) ?? null;
    if (vote === null || vote.weight < 2 || vote.weight <= candidate.weight) continue;
    if (candidate.type !== vote.type) candidate.rules.length = 0;
    candidate.type = vote.type;
    candidate.weight = vote.weight;
    candidate.gender ??= vote.gender;
    if (!candidate.rules.includes(vote.rule)) candidate.rules.push(vote.rule);
  }
  if (!without.has("actors/list")) fillLists(scan, candidates);
}

/** A town's name that may be the surname of somebody in this text. */
function isNamesake({ name }: Candidate): boolean {
  return name?.forms.every(({ entry, kind }) => entry.type === "place" && kind === "name") ?? false;
}

function beSurname(scan: Scan, candidate: Candidate, votes: ReadonlyMap<string, Vote>): void {
  const vote = votes.get(keyOfCandidate(scan, candidate));
  if (vote === undefined || vote.type !== "person" || (vote.rule !== "actors/surname" && vote.weight < 3))
    return;
  candidate.name = null;
  candidate.type = "person";
  candidate.weight = vote.weight;
  candidate.gender = vote.gender;
  candidate.rules.splice(0, candidate.rules.length, vote.rule);
}

interface Vote {
  readonly type: NonNullable<Candidate["type"]>;
  readonly weight: number;
  readonly gender: Candidate["gender"];
  readonly rule: string;
}

function countVotes(scan: Scan, candidates: readonly Candidate[], without: LeftOut): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  const cast = (key: string, vote: Vote): void => {
    if (without.has(vote.rule)) return;
    const known = votes.get(key);
    if (known === undefined || known.weight < vote.weight) votes.set(key, vote);
  };
  for (const candidate of candidates) {
    const { type, weight, gender } = candidate;
    if (type === null || candidate.name !== null || weight < 2) continue;
    const rule = "actors/same-name";
    cast(keyOfCandidate(scan, candidate), { type, weight, gender, rule });
    if (type !== "person") continue;
    const parts = keyOfCandidate(scan, candidate).split(" ");
    if (parts.length < 2) continue;
    cast(lastName(parts), { type, weight, gender, rule: "actors/surname" });
    if (parts.length === 2 || weight >= 3)
      cast(parts[0]!, { type, weight: weight - 1, gender, rule: "actors/surname" });
  }
  return votes;
}

/** The surnames of a text, to find one that stands alone in another spelling than behind its first name. */
class Surnames {
  private byFrame: Map<string, { readonly word: FoldedWord; readonly vote: Vote }[]> | null = null;

  constructor(private readonly votes: ReadonlyMap<string, Vote>) {}

  of(key: string): Vote | null {
    this.byFrame ??= this.read();
    const bare = key.replace(/^(?:al|el) /, "");
    if (this.byFrame.size === 0 || bare.length < 4 || bare.includes(" ") || looksCommon(bare)) return null;
    const word = foldWord(bare);
    return this.byFrame.get(word.frame)?.find((surname) => sameWord(surname.word, word))?.vote ?? null;
  }

  private read(): NonNullable<Surnames["byFrame"]> {
    const surnames: NonNullable<Surnames["byFrame"]> = new Map();
    for (const [key, vote] of this.votes) {
      const before = key.lastIndexOf(" ");
      if (before < 0 || vote.type !== "person" || vote.weight < 3) continue;
      const word = foldWord(key.slice(before + 1));
      const surname = { word, vote: { ...vote, rule: "actors/surname" } };
      const known = surnames.get(word.frame);
      if (known === undefined) surnames.set(word.frame, [surname]);
      else if (known.length < NAMESAKES) known.push(surname);
    }
    return surnames;
  }
}

/** How many surnames of like consonants are compared. */
const NAMESAKES = 64;

/** The surname with its article: "al hassan" of "suheil al hassan". */
export function lastName(parts: readonly string[]): string {
  const article = parts.length > 2 && /^(?:al|el|bin|ibn|van|von|de)$/.test(parts.at(-2)!);
  return parts.slice(article ? -2 : -1).join(" ");
}

export function keyOfCandidate(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  let key = "";
  for (let i = first; i < last; i++) {
    const part = tokenKey(scan.tokens[i]!);
    if (part !== "") key = key === "" ? part : `${key} ${part}`;
  }
  return key;
}

/** "A, B and C" are of one kind: from a sure one to its undecided neighbours, persons only to names of as many words. */
function fillLists(scan: Scan, candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) spread(scan, candidates[i - 1]!, candidates[i]!);
  for (let i = candidates.length - 1; i > 0; i--) spread(scan, candidates[i]!, candidates[i - 1]!);
}

function spread(scan: Scan, from: Candidate, to: Candidate): void {
  if (to.type !== null || from.type === null || from.weight < 2) return;
  if (from.name !== null && from.name.forms[0]!.kind === "adjective") return;
  const [left, right] = from.first < to.first ? [from, to] : [to, from];
  if (!isListed(scan, left.last, right.first)) return;
  const kind: Kind = kindOf(from.type);
  const same = from.last - from.first === to.last - to.first;
  if (kind === "person" ? !same : to.last - to.first > 2) return;
  const { lower, shape } = scan.tokens[to.first]!;
  if (to.last - to.first === 1 && (DIRECTIONS.has(lower) || (kind === "organization" && shape !== "upper")))
    return;
  to.type = kind;
  to.weight = 2;
  to.rules.push("actors/list");
}

function isListed(scan: Scan, from: number, to: number): boolean {
  if (to <= from || to - from > 3 || scan.sentenceOf[from - 1] !== scan.sentenceOf[to]) return false;
  for (let i = from; i < to; i++) {
    const { text, lower } = scan.tokens[i]!;
    if (text !== "," && lower !== "and" && lower !== "or") return false;
  }
  return true;
}

/** Whether a capital stands only because most words of the sentence have one, as in headlines. */
export function isTitleCase(scan: Scan, first: number, last: number): boolean {
  if (scan.tokens[last - 1]!.text === ".") return false;
  let capitals = 0;
  let lower = 0;
  let commas = 0;
  for (let i = first; i < last; i++) {
    const token = scan.tokens[i]!;
    if (token.text === ",") commas++;
    if (token.kind !== "word" || FUNCTION_WORDS.has(token.lower) || token.text.length < 3) continue;
    if (token.shape === "lower") lower++;
    else capitals++;
  }
  return capitals >= 4 && capitals > 3 * lower && commas < 3;
}
