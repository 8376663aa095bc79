import type { Scan } from "../../model/scan.js";
import { DIRECTIONS } from "../../rules/actors/contexts.js";
import { type Candidate, type Kind, kindOf } from "./candidate.js";

/** "A, B and C" are of one kind: from a sure one to its undecided neighbours, persons only to names of as many words. */
export function fillLists(scan: Scan, candidates: readonly Candidate[]): void {
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
  to.decidedBy = from;
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
