import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { CastMention } from "./carriers.js";
import type { ActorInDocument } from "./local-actor.js";

const ASKING: ReadonlySet<string> = new Set(
  "ask asks asked asking press presses pressed pressing question questions questioned questioning quiz quizzed grill grilled".split(
    " ",
  ),
);
const QUESTION_WORDS: ReadonlySet<string> = new Set("why if whether how what when where".split(" "));

/** How far behind the word that opens a question its subject may stand, in tokens. */
const REACH = 4;

/**
 * "Asking N why he …", "pressed N on whether she …": the pronoun that a question opens with is the one who was asked, where that is a
 * person by name; null elsewhere.
 *
 * @param within the mentions inside a span, in text order
 */
export function askedOne(
  scan: Scan,
  at: number,
  within: (span: TokenSpan) => readonly CastMention[],
): ActorInDocument | null {
  const { tokens, sentences, sentenceOf } = scan;
  const { first } = sentences[sentenceOf[at]!]!;
  if (at - first < 3) return null;
  let opens = at - 1;
  while (opens > first && at - opens <= REACH && !QUESTION_WORDS.has(tokens[opens]!.lower)) {
    if (tokens[opens]!.kind !== "word") return null;
    opens--;
  }
  if (!QUESTION_WORDS.has(tokens[opens]!.lower)) return null;
  const last = /^(?:on|about|over)$/.test(tokens[opens - 1]?.lower ?? "") ? opens - 1 : opens;
  const asks = lastAsking(scan, first, last);
  if (asks < 0 || tokens[asks + 1]!.lower === "by") return null;
  const span = { first: asks + 1, last, start: tokens[asks + 1]!.start, end: tokens[last - 1]!.end };
  const asked = within(span).findLast(({ mention }) => mention.type === "person" && mention.form === "name");
  return asked?.mention.last === last ? asked.actor : null;
}

/** How many words may stand between the verb and the end of who is asked: titles and a name. */
const HEARER = 8;

/** The last verb of asking before a place that a mark does not part from it, or -1. */
function lastAsking({ tokens }: Scan, first: number, last: number): number {
  for (let i = last - 2; i >= first && i >= last - HEARER; i--) {
    if (tokens[i]!.kind !== "word") return -1;
    if (ASKING.has(tokens[i]!.lower)) return i;
  }
  return -1;
}
