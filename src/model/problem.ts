/** Something that could not be read or done: what, where, and what to do about it. Never thrown away, never fatal to the rest. */
export interface Problem {
  /** Stable, kebab-case, for machines: `not-found`, `binary`, `bad-json-line` … */
  readonly code: string;
  readonly path: string | null;
  /** Line and column count from 1, in UTF-16 code units; null where there is no such place. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly remedy: string | null;
}
