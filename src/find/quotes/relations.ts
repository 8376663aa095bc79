import type { Draft } from "./draft.js";
import type { NounPhrase } from "./phrase-head.js";

/** The sources that report the whole attribution: `"Q," X said, according to Y`, `X said S, a statement said`; outermost first. */
export function passedOnBy(draft: Draft, drafts: readonly Draft[]): NounPhrase[] {
  const { cue, via = [] } = draft;
  if (cue === null) return [...via];
  const reporters = drafts.filter(
    (other) =>
      other !== draft &&
      other.source !== null &&
      /^quotes\/(?:according-to|trailing)/.test(other.rule) &&
      other.content.some(({ first, last }) => first <= cue.first && cue.last <= last),
  );
  return [...reporters.map(({ source }) => source!), ...via];
}

/** Position of the draft whose speaker goes on in the next quotation: the last direct one's, else the last with a source. */
export function principal(drafts: readonly Draft[]): number {
  const direct = drafts.findLastIndex(
    ({ rule, source }) => source !== null && /^quotes\/(?:after|before|clause-with-quote-after)/.test(rule),
  );
  if (direct >= 0) return direct;
  const sourced = drafts.findLastIndex(({ source }) => source !== null);
  return sourced >= 0 ? sourced : drafts.length - 1;
}
