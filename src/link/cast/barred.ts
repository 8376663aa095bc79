import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { CastMention } from "./carriers.js";
import type { ActorInDocument } from "./local-actor.js";

/** How far behind a subject its clause is read, in tokens. */
const REACH = 25;

/** Pronouns that are subjects in this form. */
const SUBJECTS: ReadonlySet<string> = new Set(["he", "she", "they"]);

/**
 * Whom a subject pronoun cannot be: who is named behind it in its clause. "He might back N", "he told N that M would come": neither N
 * nor M, or the text would have named him first.
 *
 * @param within the mentions inside a span, in text order
 */
export function barredFor(
  scan: Scan,
  at: number,
  within: (span: TokenSpan) => readonly CastMention[],
): ReadonlySet<ActorInDocument> {
  if (!SUBJECTS.has(scan.tokens[at]!.lower)) return NOBODY;
  const first = at + 1;
  const last = clauseEnd(scan, at);
  if (last <= first) return NOBODY;
  const [start, end] = [scan.tokens[first]!.start, scan.tokens[last - 1]!.end];
  const named = within({ first, last, start, end }).filter(
    ({ mention }) => mention.form === "name" && scan.tokens[mention.first - 1]!.lower !== "the",
  );
  return new Set(named.map(({ actor }) => actor));
}

const NOBODY: ReadonlySet<ActorInDocument> = new Set();

/** Words that begin a clause of time or a relative one, in which the text may name again whom it speaks of. */
const APART: ReadonlySet<string> = new Set(
  "after before when while since until as who which where".split(" "),
);

/** Where the words that the subject governs end: at a mark, at a clause apart, and where a quotation begins or ends. */
function clauseEnd({ tokens, sentences, sentenceOf, runOf }: Scan, at: number): number {
  const stop = Math.min(sentences[sentenceOf[at]!]!.last, at + REACH);
  let end = at + 1;
  while (end < stop && runOf[end] === runOf[at] && !isMark(tokens[end]!) && !APART.has(tokens[end]!.lower))
    end++;
  return end;
}

function isMark({ kind }: { readonly kind: string }): boolean {
  return kind === "punctuation" || kind === "dash" || kind === "quote";
}
