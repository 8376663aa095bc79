import type { QuoteClaim } from "../model/claims.js";
import type { Ground, Loser } from "../model/derivation.js";
import type { Token } from "../model/scan.js";
import { type Span, textAt } from "../model/span.js";
import { NEGATIONS } from "../rules/quotes/words.js";
import { reportingForm } from "../rules/reporting.js";
import { reportingEntry } from "./lexicons.js";
import type { Sight } from "./sight.js";
import { DEFAULT, quoted, record, rules, type Steps, TEXT } from "./steps.js";

type Cue = NonNullable<QuoteClaim["cue"]>;

/** The cue of a quote and what its verb says: how far it commits its speaker, what is done by saying it. */
export function traceCue(steps: Steps, quote: QuoteClaim, sight: Sight): void {
  const { cue, attribution, act } = quote;
  const entry = cue === null ? null : reportingEntry(cue.lemma);
  if (cue !== null) traceWords(steps, quote, cue, entry, sight);
  const words = cue === null ? [] : [cue];
  const [grounds, by] =
    entry === null
      ? ([[DEFAULT], "no verb of the lexicon says otherwise"] as const)
      : ([[entry], `what the lexicon says of “${cue!.lemma}”`] as const);
  steps.give("attribution", attribution, by, { grounds, words });
  steps.give("act", act, by, { grounds, words });
}

function traceWords(steps: Steps, quote: QuoteClaim, cue: Cue, entry: Ground | null, sight: Sight): void {
  const own = rules(quote.rules.filter((id) => id.startsWith("quotes/")));
  const lost = otherCues(quote, cue, sight);
  steps.give("cue", quoted(cue.text), "the words by which it is attributed", {
    grounds: own,
    words: [cue],
    lost,
  });
  const grounds = entry === null ? own : [entry];
  const said = entry === null ? "the rule's own cue, no verb of the lexicon" : "by its line in the lexicon";
  steps.give("cue.lemma", cue.lemma, said, { grounds, words: [cue] });
  const commits = entry === null ? [DEFAULT] : [entry];
  steps.give("cue.commits", cue.commits, said, { grounds: commits, words: [cue] });
  const not = negationOf(cue, sight);
  const because = not === null ? "no word beside the cue denies it" : `${quoted(not.text)} denies the saying`;
  const at = not === null ? [] : [textAt(sight.stages.scan.text, not)];
  steps.give("cue.negated", cue.negated, because, { grounds: [not === null ? DEFAULT : TEXT], words: at });
}

/** How far before the verb its negation may stand, in tokens. */
const REACH = 7;

function negationOf({ negated, end }: Cue, { stages }: Sight): Token | null {
  if (!negated) return null;
  const { tokens } = stages.scan;
  const last = tokens.findLastIndex((token) => token.end <= end);
  const before = tokens.slice(Math.max(0, last - REACH), last + 1);
  return before.findLast(({ lower }) => NEGATIONS.has(lower)) ?? null;
}

/** Other cue words of the sentence: whose they are, or that they attribute nothing. */
function otherCues({ id }: QuoteClaim, cue: Cue, { stages }: Sight): Loser[] {
  const { scan, said } = stages;
  const sentence = scan.sentences.find(({ start, end }) => start <= cue.start && cue.start < end);
  if (sentence === undefined) return [];
  const holds = (span: Span | null, { start, end }: Token): boolean =>
    span !== null && span.start <= start && end <= span.end;
  return scan.tokens.slice(sentence.first, sentence.last).flatMap((token): Loser[] => {
    if (reportingForm(token.lower) === undefined || holds(cue, token)) return [];
    const owner = said.find((quote) => quote.id !== id && holds(quote.cue, token));
    const because =
      owner === undefined ? "no rule found what it would attribute" : `it attributes ${owner.id}`;
    return [{ what: `${quoted(token.text)} ${token.start}–${token.end}`, because }];
  });
}

/** The quote around a claim, where there is one. */
export function traceWithin(steps: Steps, within: string | null): void {
  if (within === null) return;
  steps.give("within", within, "its words stand inside those of this quote", { grounds: [record(within)] });
}
