/** One field of a record that says something else than before. */
export interface FieldChange {
  /** As in `source.actor` or `agents[0].name`. */
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** One difference between two readings of a document, told by meaning. */
export interface Difference {
  readonly kind: "added" | "removed" | "moved" | "changed";
  readonly of: "quote" | "event" | "actor" | "time" | "segment" | "document";
  /** The words it is about. */
  readonly label: string;
  /** Of the later reading, or of the earlier where it is gone; null for what has no line. */
  readonly line: number | null;
  /** Where it begins in the earlier and in the later reading. */
  readonly start: { readonly was: number | null; readonly is: number | null };
  readonly fields: readonly FieldChange[];
  /** The rules that made what differs, of both readings. */
  readonly rules: readonly string[];
}
