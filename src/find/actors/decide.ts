import type { Scan } from "../../model/scan.js";
import { FUNCTION_WORDS } from "../../rules/actors/heads.js";
import type { LeftOut } from "../../rules/rule.js";
import type { Candidate } from "./candidate.js";
import { fillLists } from "./lists.js";
import { keyOfCandidate } from "./name-keys.js";
import { isTold } from "./pack-names.js";
import { isAdjective, standsAlone } from "./surname-adjectives.js";
import { countVotes, Surnames, type Vote, voteForLetters } from "./votes.js";

/** Decides what stayed undecided by the rest of the document: the same name elsewhere, a surname, the company in a list. */
export function decideByDocument(scan: Scan, candidates: readonly Candidate[], without: LeftOut): void {
  const votes = countVotes(scan, candidates, without);
  const surnames = without.has("actors/surname") ? null : new Surnames(votes);
  for (const candidate of candidates) {
    const { first, last } = candidate;
    if ((isNamesake(candidate) && !isTold(scan.tokens, first, last)) || isLoneAdjective(scan, candidate))
      beSurname(scan, candidate, votes);
    if (candidate.name !== null || candidate.weight >= 3) continue;
    const key = keyOfCandidate(scan, candidate);
    const vote = voteForLetters(scan, candidate, votes) ?? votes.get(key) ?? surnames?.of(key) ?? null;
    if (vote === null || vote.weight < 2 || vote.weight <= candidate.weight) continue;
    if (candidate.type !== vote.type) candidate.rules.length = 0;
    candidate.type = vote.type;
    candidate.weight = vote.weight;
    candidate.gender ??= vote.gender;
    candidate.decidedBy = vote.by;
    if (!candidate.rules.includes(vote.rule)) candidate.rules.push(vote.rule);
  }
  if (!without.has("actors/list")) fillLists(scan, candidates);
}

/** A town's or a body's name that may be the surname of somebody in this text. */
function isNamesake({ name, first, last }: Candidate): boolean {
  if (name === null) return false;
  return name.forms.every(
    ({ entry: { type }, kind, written }) =>
      kind === "name" &&
      (type === "place" ||
        (written === "name" && last - first === 1 && (type === "media" || type === "organization"))),
  );
}

/** "Cuban said": a state's adjective that stands alone may be the surname of somebody in this text. */
function isLoneAdjective({ tokens }: Scan, { name, first, last }: Candidate): boolean {
  return name !== null && last - first === 1 && isAdjective(name.forms) && standsAlone(tokens, last);
}

function beSurname(scan: Scan, candidate: Candidate, votes: ReadonlyMap<string, Vote>): void {
  const vote = votes.get(keyOfCandidate(scan, candidate));
  if (vote === undefined || vote.type !== "person" || (vote.rule !== "actors/surname" && vote.weight < 3))
    return;
  candidate.name = null;
  candidate.type = "person";
  candidate.weight = vote.weight;
  candidate.gender = vote.gender;
  candidate.decidedBy = vote.by;
  candidate.rules.splice(0, candidate.rules.length, vote.rule);
}

/** Whether a capital stands only because most words of the sentence have one, as in headlines; the first sentence may end with a stop. */
export function isTitleCase(scan: Scan, first: number, last: number): boolean {
  const end = scan.tokens[last - 1]!.text;
  const stopped = end === ".";
  if ((stopped && first > 0) || end === ":") return false;
  let capitals = 0;
  let lower = 0;
  let commas = 0;
  for (let i = first; i < last; i++) {
    const token = scan.tokens[i]!;
    if (token.text === ",") commas++;
    if (token.kind !== "word" || token.text.length < 3) continue;
    const isFunction = FUNCTION_WORDS.has(token.lower);
    if (token.shape !== "lower") capitals += isFunction && i === first ? 0 : 1;
    else if (!isFunction) lower++;
  }
  if (commas > 2) return false;
  return capitals >= 4 && (stopped ? lower === 0 : capitals > 3 * lower);
}
