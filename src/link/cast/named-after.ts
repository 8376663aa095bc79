import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { CastMention } from "./carriers.js";
import type { ActorInDocument } from "./local-actor.js";

const OPENING: ReadonlySet<string> = new Set(
  "as when while after before although though since if once until because unless whenever despite asked".split(
    " ",
  ),
);
/** How far into its sentence a clause that opens it may have its pronoun, and how long that clause may be, in tokens. */
const PRONOUN_WITHIN = 5;
const CLAUSE = 30;

/**
 * "As he spoke to the party on Thursday, N became …": the pronoun of a clause that opens its sentence is whom the main clause is about,
 * where that begins with a person's name; null elsewhere.
 *
 * @param within the mentions inside a span, in text order
 */
export function namedAfter(
  scan: Scan,
  at: number,
  within: (span: TokenSpan) => readonly CastMention[],
): ActorInDocument | null {
  const { tokens, sentences, sentenceOf, runOf } = scan;
  const { first, last } = sentences[sentenceOf[at]!]!;
  if (at - first > PRONOUN_WITHIN || runOf[at]! >= 0) return null;
  if (!tokens.slice(first, Math.min(first + 2, at)).some(({ lower }) => OPENING.has(lower))) return null;
  if (within(spanOf(scan, first, at)).some(({ mention }) => mention.type === "person")) return null;
  for (let comma = at + 1; comma < last - 1 && comma < at + CLAUSE; comma++) {
    if (tokens[comma]!.text !== ",") continue;
    const opening = within(spanOf(scan, comma + 1, Math.min(last, comma + TITLED))).find(
      ({ mention }) => mention.type === "person" && mention.form === "name",
    );
    if (opening === undefined || !isTitled(scan, comma + 1, opening.mention.first)) return null;
    return tokens[opening.mention.last]?.kind === "word" && tokens[opening.mention.last]!.lower !== "'s"
      ? opening.actor
      : null;
  }
  return null;
}

/** How far behind the comma the name may end: titles and the name. */
const TITLED = 8;

/** Nothing but titles and adjectives stand before the name: "the senator N", "Ms. N". */
function isTitled({ tokens }: Scan, first: number, name: number): boolean {
  return (
    name - first <= 3 &&
    tokens
      .slice(first, name)
      .every(({ kind, text, lower }) =>
        kind === "word"
          ? !/^(?:he|she|they|it|but|and|with|for|to|by|of|in|on|at|from)$/.test(lower)
          : text === ".",
      )
  );
}

function spanOf({ tokens }: Scan, first: number, last: number): TokenSpan {
  if (last <= first) return { first, last: first, start: tokens[first]!.start, end: tokens[first]!.start };
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
