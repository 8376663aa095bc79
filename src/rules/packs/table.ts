import { LoadedPack, linesOf } from "./loaded.js";
import type { Entry, Form, Office } from "./pack.js";
import { formOf, type PackTable } from "./table-lines.js";
import { titleKey } from "./title-key.js";

export { type PackTable, tableOf } from "./table-lines.js";

const NO_FORMS: readonly Form[] = [];

/** The actors of the news come again; names that are nobody's have ids too, and when they fill the table all are dropped at once. */
const ENTRIES_KNOWN = 20_000;

/** What one pack has of a key, as it stands in its table. */
interface Unread {
  readonly pack: LoadedPack;
  readonly codes: string;
}

/** The keys that begin with one word, by their other words: forms, read when they are first asked for, later packs first. */
export interface KeysOfFirst {
  /** Number of words of the longest. */
  readonly longest: number;
  readonly forms: Map<string, readonly Form[] | readonly Unread[]>;
}

function isRead(forms: readonly Form[] | readonly Unread[]): forms is readonly Form[] {
  return forms.length === 0 || "entry" in forms[0]!;
}

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
  /** First words of keys: nearly all words of a text are none. */
  private readonly firsts: ReadonlySet<string>;
  private readonly words = new Map<string, KeysOfFirst>();
  /** Entries that were asked for, and ids that are of none. */
  private readonly known = new Map<string, Entry | undefined>();
  private states: Map<string, string> | null = null;
  private terms: readonly Term[] | null = null;
  private termsOf: Map<string, Term[]> | null = null;
  private apart: (readonly string[])[] | null = null;

  constructor(readonly tables: readonly PackTable[]) {
    this.loaded = tables.map((table) => new LoadedPack(table)).reverse();
    this.firsts = new Set(this.loaded.flatMap((pack) => pack.firstWords()));
  }

  /** The entry of an id. */
  entry(id: string): Entry | undefined {
    const known = this.known.get(id);
    if (known !== undefined || this.known.has(id)) return known;
    if (this.known.size >= ENTRIES_KNOWN) this.known.clear();
    const entry = this.sought(id);
    this.known.set(id, entry);
    return entry;
  }

  private sought(id: string): Entry | undefined {
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
    if (this.termsOf === null) {
      this.termsOf = new Map();
      for (const term of this.allTerms()) {
        const known = this.termsOf.get(term.holder);
        if (known === undefined) this.termsOf.set(term.holder, [term]);
        else known.push(term);
      }
    }
    return this.termsOf.get(id) ?? [];
  }

  /** Whether a pack says that two ids are never one actor. */
  areDistinct(one: string, other: string): boolean {
    this.apart ??= this.tables.flatMap(({ distinct }) => linesOf(distinct).map((line) => line.split(" ")));
    return this.apart.some((ids) => ids.includes(one) && ids.includes(other));
  }

  /** The forms of a key. */
  forms(key: string): readonly Form[] {
    const space = key.indexOf(" ");
    const keys = this.keysOf(space < 0 ? key : key.slice(0, space));
    return keys === null ? NO_FORMS : this.formsOf(keys, space < 0 ? "" : key.slice(space + 1));
  }

  /** The keys that begin with a word, null where none does. */
  keysOf(first: string): KeysOfFirst | null {
    if (!this.firsts.has(first)) return null;
    const known = this.words.get(first);
    if (known !== undefined) return known;
    const keys = this.readKeys(first);
    this.words.set(first, keys);
    return keys;
  }

  /**
   * The forms of one of the keys that begin with a word.
   *
   * @param rest the other words of the key, with spaces between
   */
  formsOf(keys: KeysOfFirst, rest: string): readonly Form[] {
    const found = keys.forms.get(rest);
    if (found === undefined || isRead(found)) return found ?? NO_FORMS;
    const forms = found.flatMap(({ pack, codes }) => this.read(pack, codes));
    keys.forms.set(rest, forms);
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
    return [...this.firsts]
      .flatMap((first) =>
        [...(this.keysOf(first)?.forms.keys() ?? [])].map((rest) =>
          rest === "" ? first : `${first} ${rest}`,
        ),
      )
      .filter((key) => this.forms(key).length > 0);
  }

  private readKeys(first: string): KeysOfFirst {
    let longest = 0;
    const forms = new Map<string, Unread[]>();
    for (const pack of this.loaded) {
      const word = pack.keysOf(first);
      if (word === null) continue;
      longest = Math.max(longest, word.longest);
      for (const [rest, codes] of word.codes) {
        const unread = forms.get(rest);
        if (unread === undefined) forms.set(rest, [{ pack, codes }]);
        else unread.push({ pack, codes });
      }
    }
    return { longest, forms };
  }

  private read(pack: LoadedPack, codes: string): Form[] {
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
