/** Ids of rules that are left out of a reading: they make nothing, and what they would have taken is left to the others. */
export type LeftOut = ReadonlySet<string>;

export const NONE_LEFT_OUT: LeftOut = new Set();

/**
 * What every rule says of itself. Families add what they need to run it (`pattern`, `read` …); `test/rules.test.ts` runs each
 * example through the whole pipeline: every `yes` must give something that names the rule, no `no` may.
 */
export interface Rule {
  /** `family/kebab-case`, never reused: every claim, mention and time that the rule makes carries it. */
  readonly id: string;
  /** One sentence: what it reads and what it makes of it. */
  readonly says: string;
  /** Short texts that it fires on. A text may begin with `@2020-07-21 ` to set the document's date. */
  readonly yes: readonly string[];
  /** Short texts that nearly match and on which it must not fire. */
  readonly no: readonly string[];
  /** Paper, standard or guideline it follows, where there is one. */
  readonly source?: string;
}
