import type { Scan, Token } from "../../model/scan.js";
import type { CastMention } from "./carriers.js";

/** Words before the members of a party that are not all of them. */
const SOME: ReadonlySet<string> = new Set(
  "some many several most few other fellow certain moderate conservative liberal progressive two three four five six dozens hundreds".split(
    " ",
  ),
);

/** "Republican", "Tory", "Communist": what one of a party is called, and no name of the party's own. */
const ONE = /(?:an|crat|ory|ist|ive|al)$/;

/** "The Republican", "a California Democrat", "some Republicans", "Senate Democrats": one or some of a party, and not the party. */
export function isSomeOfParty({ tokens }: Scan, { mention, actor }: CastMention): boolean {
  const { lower } = tokens[mention.first]!;
  const isOneWord = mention.last - mention.first === 1 && /\bparty\b/i.test(actor.name);
  const one = lower.replace(/(?:ie)?s$/, (ending) => (ending === "ies" ? "y" : ""));
  if (!isOneWord || !ONE.test(one)) return false;
  if (one === lower) return true;
  const before = tokens[mention.first - 1];
  return tokens[mention.last]?.lower === "who" || (before !== undefined && narrows(before));
}

/** "Some", "Senate", "Tea Party": not the word that opens a sentence or ends one. */
function narrows({ lower, kind, shape }: Token): boolean {
  return SOME.has(lower) || (kind === "word" && shape !== "lower" && !OPENERS.has(lower));
}

const OPENERS: ReadonlySet<string> = new Set(
  "the and but as if when while since because although though for with by that to of in on so yet now then where why how i".split(
    " ",
  ),
);
