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
  /** The entries of packs that what differs is of or names, each as `PACK/ID`. */
  readonly entries: readonly string[];
}

/** How one document differs between two runs. */
export interface DocumentDifferences {
  /** In the later run; null where it is gone. */
  readonly path: string | null;
  /** In the earlier run; null where it is new. */
  readonly wasPath: string | null;
  readonly state: "equal" | "different" | "added" | "removed";
  /** How many claims it has, in the earlier run where it is gone. */
  readonly claims: number;
  /** None where only one run has the document: then all of it differs. */
  readonly differences: readonly Difference[];
}

export interface RunDifferences {
  /** In the order of their paths. */
  readonly documents: readonly DocumentDifferences[];
  /** Of actors, in what is not said of them in one document. */
  readonly actors: readonly Difference[];
}
