import type { TokenSpan } from "../../model/found.js";
import type { LocalActor } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";
import type { Span } from "../../model/span.js";

/** Pronouns of who speaks. */
const ONE: ReadonlySet<string> = new Set(["i", "me"]);
/** Those of who speaks for others as well: a body's own, where a person leaves open for whom. */
const SEVERAL: ReadonlySet<string> = new Set(["we", "us"]);

/**
 * Whether a pronoun of the first person is the one who says what holds it: not where a quotation inside that one has it, whose speaker is
 * another.
 *
 * @param content what the speaker says
 */
export function isSelf(
  scan: Scan,
  phrase: TokenSpan,
  { type, plural }: LocalActor,
  content: readonly Span[],
): boolean {
  const { lower } = scan.tokens[phrase.first]!;
  if (phrase.last - phrase.first > 1) return false;
  if (!ONE.has(lower) && !(SEVERAL.has(lower) && (type !== "person" || plural))) return false;
  return !isQuotedInside(scan, phrase.first, content);
}

/** Whether the innermost quotation around a token is one inside the content, and not the one that holds it. */
function isQuotedInside({ runs, runOf }: Scan, at: number, content: readonly Span[]): boolean {
  const run = runs[runOf[at]!];
  if (run === undefined || run.within === null) return false;
  return content.some(({ start, end }) => start <= run.start && run.end <= end);
}
