import type { Scan } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import { type FoldedWord, foldWord, sameWord } from "../../model/word-folding.js";
import { looksCommon } from "../../rules/actors/contexts.js";
import { COMPANY_SUFFIXES } from "../../rules/actors/heads.js";
import type { LeftOut } from "../../rules/rule.js";
import type { Candidate } from "./candidate.js";
import { initialsOf, keyOfCandidate, lastName } from "./name-keys.js";

/** What a name is elsewhere in the document. */
export interface Vote {
  readonly type: NonNullable<Candidate["type"]>;
  readonly weight: number;
  readonly gender: Candidate["gender"];
  readonly rule: string;
  /** Whose vote it is. */
  readonly by: Candidate;
}

/** Votes by the key of what they are for: whole names, surnames, given names, names without what says that they are a company's. */
export function countVotes(
  scan: Scan,
  candidates: readonly Candidate[],
  without: LeftOut,
): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  const cast = (key: string, vote: Vote): void => {
    if (without.has(vote.rule)) return;
    const known = votes.get(key);
    if (known === undefined || known.weight < vote.weight) votes.set(key, vote);
  };
  for (const candidate of candidates) {
    const { type, weight, gender } = candidate;
    const by = candidate;
    if (type === null || weight < 2) continue;
    if (candidate.name !== null && (type !== "person" || candidate.last - candidate.first === 1)) continue;
    const key = keyOfCandidate(scan, candidate);
    const parts = key.split(" ");
    if (candidate.name !== null) {
      cast(lastName(parts), { type, weight: 4, gender: null, rule: "actors/surname", by });
      continue;
    }
    if (!isDoubtful(candidate, parts)) cast(key, { type, weight, gender, rule: "actors/same-name", by });
    if (parts.length < 2) continue;
    if (isBody(type)) {
      const letters = initialsOf(scan, candidate);
      if (letters.length > 1)
        cast(`${LETTERS}${letters}`, { type, weight, gender, rule: "actors/initials", by });
      const short = withoutSuffix(parts);
      if (short !== "") cast(short, { type, weight, gender, rule: "actors/short-name", by });
    }
    if (type !== "person") continue;
    cast(lastName(parts), { type, weight, gender: null, rule: "actors/surname", by });
    if (parts.length === 2 || weight >= 3)
      cast(parts[0]!, { type, weight: weight - 1, gender, rule: "actors/surname", by });
  }
  return votes;
}

/** What stands before the letters that a body's words begin with, so that they are no name's key. */
const LETTERS = "letters of ";

/** The body whose words begin with these letters. */
export function voteForLetters(
  scan: Scan,
  { first, last }: Candidate,
  votes: ReadonlyMap<string, Vote>,
): Vote | undefined {
  const { shape, lower } = scan.tokens[first]!;
  if (last - first > 1 || shape !== "upper") return undefined;
  return votes.get(LETTERS + lower.replace(/\./g, ""));
}

/** "Tarrow's" alone is a person's or a company's: it says nothing of the name elsewhere. */
function isDoubtful({ rules }: Candidate, parts: readonly string[]): boolean {
  return parts.length === 1 && rules.length === 1 && rules[0] === "actors/possessive";
}

function isBody(type: ActorType): boolean {
  return type === "organization" || type === "government" || type === "armed-group";
}

/** "Tarrow" of "Tarrow Motor Co."; nothing where no suffix stands behind one word. */
function withoutSuffix([name, ...rest]: readonly string[]): string {
  return rest.length > 0 && rest.every((part) => COMPANY_SUFFIXES.has(part)) ? name! : "";
}

/** The surnames of a text, to find one that stands alone in another spelling than behind its first name. */
export class Surnames {
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
