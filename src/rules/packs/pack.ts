import type { ActorType, Affiliation } from "../../model/vocabulary.js";

/** An office somebody holds, with the dates between which the title means this person (ISO 8601; null: not bounded). */
export interface Office {
  readonly title: string;
  /** Id of the state or organisation it is an office of. */
  readonly of: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a pack knows of one actor. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly gender: "female" | "male" | null;
  readonly pack: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly metonyms: readonly string[];
  readonly affiliations: readonly { readonly relation: Affiliation; readonly actor: string }[];
  readonly notForms: readonly string[];
}

/**
 * What a form says: `name` the actor itself, `people` its nationals ("Russians"), `adjective` ("Russian"), `metonym` a name that
 * stands for it ("the Kremlin"), `not` something else that looks like it ("Paris Hilton").
 */
export type FormKind = "name" | "people" | "adjective" | "metonym" | "not";

/**
 * How a form must stand: `acronym` in capitals throughout, `open` with its last word in small letters or not, `name` capitalised,
 * `guarded` capitalised where a place is told of: behind "in" or "near", or before a comma and a larger place.
 */
export type FormCase = "name" | "acronym" | "open" | "guarded";

/** A surface form: its key, its entry (position in `PackData.entries`), what it says, and how it must be written. */
export type FormData = readonly [key: string, entry: number, kind: FormKind, written: FormCase];

/** A pack as it was read: checked and expanded. */
export interface PackData {
  readonly id: string;
  readonly says: string;
  readonly sha256: string;
  readonly entries: readonly Entry[];
  readonly forms: readonly FormData[];
  readonly offices: readonly (Office & { readonly holder: string })[];
  /** Groups of ids that are never one actor. */
  readonly distinct: readonly (readonly string[])[];
}

/** A form of an entry, ready for use. */
export interface Form {
  readonly entry: Entry;
  readonly kind: FormKind;
  readonly written: FormCase;
}
