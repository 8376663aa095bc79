import { type KeysOfWord, LoadedPack, linesOf } from "./loaded.js";
import type { Entry, Form, Office } from "./pack.js";
import { formOf, type PackTable } from "./table-lines.js";
import { titleKey } from "./title-key.js";

export { type PackTable, tableOf } from "./table-lines.js";

const NO_FORMS: readonly Form[] = [];

/** A term of office, and who held it. */
interface Term extends Office {
  readonly key: string;
  readonly holder: string;
}

/**
 * Packs ready for look-up. Of two entries with the same id, the later pack's wins whole; of forms with one key it comes first; terms of
 * office are those of all packs together.
 */
export class CompiledPacks {
  private readonly loaded: readonly LoadedPack[];
  /** For a first word, what each pack has of it, later packs first; null where none has. */
  private readonly words = new Map<string, readonly (KeysOfWord | null)[] | null>();
  private readonly hydrated = new Map<string, readonly Form[]>();
  private states: Map<string, string> | null = null;
  private terms: readonly Term[] | null = null;
  private apart: (readonly string[])[] | null = null;

  constructor(readonly tables: readonly PackTable[]) {
    this.loaded = tables.map((table) => new LoadedPack(table)).reverse();
  }

  /** The entry of an id. */
  entry(id: string): Entry | undefined {
    for (const pack of this.loaded) {
      const entry = pack.entryOf(id);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** The state of an ISO 3166-1 alpha-3 code. */
  state(country: string): Entry | undefined {
    this.states ??= new Map(
      this.tables
        .flatMap(({ states }) => linesOf(states))
        .map((line) => line.split("\t") as [string, string]),
    );
    const id = this.states.get(country);
    return id === undefined ? undefined : this.entry(id);
  }

  /**
   * Who held an office on a day, as the packs say.
   *
   * @param title in any spelling: "President", "defense minister"
   * @param of id of the state or body
   * @param day ISO 8601, of day, month or year
   */
  holderOf(title: string, of: string, day: string): Entry | undefined {
    const key = titleKey(title);
    const term = this.allTerms().find(
      (office) => office.of === of && office.key === key && isHeldOn(office, day),
    );
    return term === undefined ? undefined : this.entry(term.holder);
  }

  /** The terms of office of an actor. */
  officesOf(id: string): readonly Office[] {
    return this.allTerms().filter(({ holder }) => holder === id);
  }

  /** Whether a pack says that two ids are never one actor. */
  areDistinct(one: string, other: string): boolean {
    this.apart ??= this.tables.flatMap(({ distinct }) => linesOf(distinct).map((line) => line.split(" ")));
    return this.apart.some((ids) => ids.includes(one) && ids.includes(other));
  }

  /** Words of the longest form whose first word this is, 0 where there is none. */
  longest(first: string): number {
    const keys = this.keysOf(first);
    if (keys === null) return 0;
    let longest = 0;
    for (const word of keys) if (word !== null && word.longest > longest) longest = word.longest;
    return longest;
  }

  /** The forms of a key. */
  forms(key: string): readonly Form[] {
    const known = this.hydrated.get(key);
    if (known !== undefined) return known;
    const space = key.indexOf(" ");
    const keys = this.keysOf(space < 0 ? key : key.slice(0, space));
    if (keys === null) return NO_FORMS;
    const rest = space < 0 ? "" : key.slice(space + 1);
    const forms = keys.flatMap((word, i) => this.read(this.loaded[i]!, word?.codes.get(rest) ?? ""));
    if (forms.length === 0) return NO_FORMS;
    this.hydrated.set(key, forms);
    return forms;
  }

  /** All entries, those of earlier packs first. */
  entries(): Entry[] {
    return [...this.loaded]
      .reverse()
      .flatMap((pack) => pack.all().filter((entry) => this.entry(entry.id) === entry));
  }

  /** All keys with a form. */
  keys(): string[] {
    const firsts = new Set(this.loaded.flatMap((pack) => pack.firstWords()));
    const keys = [...firsts].flatMap((first) =>
      (this.keysOf(first) ?? []).flatMap((word) =>
        [...(word?.codes.keys() ?? [])].map((rest) => (rest === "" ? first : `${first} ${rest}`)),
      ),
    );
    return [...new Set(keys)].filter((key) => this.forms(key).length > 0);
  }

  private keysOf(first: string): readonly (KeysOfWord | null)[] | null {
    const known = this.words.get(first);
    if (known !== undefined) return known;
    const keys = this.loaded.map((pack) => pack.keysOf(first));
    const found = keys.some((word) => word !== null) ? keys : null;
    if (this.words.size >= WORDS_KEPT) this.words.clear();
    this.words.set(first, found);
    return found;
  }

  private read(pack: LoadedPack, codes: string): Form[] {
    if (codes === "") return [];
    return codes.split(",").flatMap((code) => {
      const entry = pack.entryAt(Number(code.slice(0, -2)));
      return this.entry(entry.id) === entry ? [{ entry, ...formOf(code.slice(-2)) }] : [];
    });
  }

  /** The terms of later packs come first. */
  private allTerms(): readonly Term[] {
    this.terms ??= [...this.tables].reverse().flatMap(({ offices }) => linesOf(offices).map(termIn));
    return this.terms;
  }
}

/** Kept because the words of a language come again; dropped all at once when noise fills the table. */
const WORDS_KEPT = 50_000;

function termIn(line: string): Term {
  const [key, of, from, to, holder, title] = line.split("\t") as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { key, title, of, from: from === "" ? null : from, to: to === "" ? null : to, holder };
}

/** Whether a term covers a day (ISO 8601); the day of leaving belongs to the successor. */
export function isHeldOn({ from, to }: Office, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
