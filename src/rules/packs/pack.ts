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
  readonly offices: readonly Office[];
  readonly affiliations: readonly { readonly relation: Affiliation; readonly actor: string }[];
  readonly notForms: readonly string[];
}

/**
 * What a form says: `name` the actor itself, `people` its nationals ("Russians"), `adjective` ("Russian"), `metonym` a name that
 * stands for it ("the Kremlin"), `not` something else that looks like it ("Paris Hilton").
 */
export type FormKind = "name" | "people" | "adjective" | "metonym" | "not";

/** How a form must stand: `acronym` in capitals throughout, `open` with its last word in small letters or not, `name` capitalised. */
export type FormCase = "name" | "acronym" | "open";

/** A surface form: its key, its entry (position in `PackData.entries`), what it says, and how it must be written. */
export type FormData = readonly [key: string, entry: number, kind: FormKind, written: FormCase];

/** A pack as it is shipped: checked and expanded, so that nothing but a table has to be filled at start-up. */
export interface PackData {
  readonly id: string;
  readonly says: string;
  readonly sha256: string;
  readonly entries: readonly Entry[];
  readonly forms: readonly FormData[];
}

export interface Form {
  readonly entry: Entry;
  readonly kind: FormKind;
  readonly written: FormCase;
}

/** Packs ready for look-up. Of two packs that have the same id, the later wins whole. */
export interface CompiledPacks {
  readonly packs: readonly PackData[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** By the key of the whole form; those of later packs first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** For the first part of a key, the number of parts of the longest form that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
  /** By ISO 3166-1 alpha-3 code. */
  readonly states: ReadonlyMap<string, Entry>;
}

/** Fills the look-up tables of some packs, in order of rising precedence. */
export function compilePacks(packs: readonly PackData[]): CompiledPacks {
  const entries = new Map<string, Entry>();
  for (const pack of packs) for (const entry of pack.entries) entries.set(entry.id, entry);
  const forms = new Map<string, Form[]>();
  const longest = new Map<string, number>();
  for (const pack of [...packs].reverse()) {
    for (const [key, position, kind, written] of pack.forms) {
      const entry = pack.entries[position]!;
      if (entries.get(entry.id) !== entry) continue;
      const form = { entry, kind, written };
      const known = forms.get(key);
      if (known === undefined) forms.set(key, [form]);
      else known.push(form);
      noteLength(longest, key);
    }
  }
  const states = new Map<string, Entry>();
  for (const entry of entries.values())
    if (entry.type === "state" && entry.country !== null) states.set(entry.country, entry);
  return { packs, entries, forms, longest, states };
}

function noteLength(longest: Map<string, number>, key: string): void {
  const space = key.indexOf(" ");
  const first = space < 0 ? key : key.slice(0, space);
  let parts = 1;
  for (let i = space; i >= 0; i = key.indexOf(" ", i + 1)) parts++;
  if ((longest.get(first) ?? 0) < parts) longest.set(first, parts);
}
