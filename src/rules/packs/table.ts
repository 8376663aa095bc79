import type { Entry, Form, FormCase, FormKind, PackData } from "./pack.js";

/**
 * A pack as it is shipped: text in lines, so that start-up has nothing to do but to split it. An entry is parsed when a text first
 * names it.
 */
export interface PackTable {
  readonly id: string;
  readonly says: string;
  readonly sha256: string;
  /** Ids of the entries, a line each. */
  readonly ids: string;
  /** The entries as JSON, a line each, without what is empty. */
  readonly entries: string;
  /** A line for each key: the key, a tab, then for each form its entry's position and two letters, joined by commas. */
  readonly forms: string;
  /** A line for each group of actors that are never one: their ids with spaces between. */
  readonly distinct: string;
}

const KINDS: Readonly<Record<FormKind, string>> = {
  name: "n",
  people: "p",
  adjective: "a",
  metonym: "m",
  not: "x",
};
const CASES: Readonly<Record<FormCase, string>> = { name: "n", acronym: "a", open: "o" };
const KIND_OF = new Map(Object.entries(KINDS).map(([kind, letter]) => [letter, kind as FormKind]));
const CASE_OF = new Map(Object.entries(CASES).map(([written, letter]) => [letter, written as FormCase]));

const BLANK: Omit<Entry, "id" | "name" | "type" | "pack"> = {
  country: null,
  sector: null,
  gender: null,
  aliases: [],
  adjectives: [],
  metonyms: [],
  offices: [],
  affiliations: [],
  notForms: [],
};

/** Writes a pack as lines. */
export function tableOf({ id, says, sha256, entries, forms, distinct }: PackData): PackTable {
  const byKey = new Map<string, string[]>();
  for (const [key, entry, kind, written] of forms) {
    const code = `${entry}${KINDS[kind]}${CASES[written]}`;
    const codes = byKey.get(key);
    if (codes === undefined) byKey.set(key, [code]);
    else codes.push(code);
  }
  return {
    id,
    says,
    sha256,
    ids: entries.map((entry) => entry.id).join("\n"),
    entries: entries.map((entry) => JSON.stringify(withoutBlanks(entry))).join("\n"),
    forms: [...byKey].map(([key, codes]) => `${key}\t${codes.join(",")}`).join("\n"),
    distinct: distinct.map((ids) => ids.join(" ")).join("\n"),
  };
}

function withoutBlanks({ pack: _, ...entry }: Entry): Partial<Entry> {
  const said = Object.entries(entry).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

const NO_FORMS: readonly Form[] = [];

/** Packs ready for look-up. Of two entries with the same id, the later pack's wins whole; of forms with one key it comes first. */
export class CompiledPacks {
  /** For the first part of a key, the number of parts of the longest form that begins with it. */
  private readonly lengths = new Map<string, number>();
  private readonly loaded: LoadedPack[];
  private readonly hydrated = new Map<string, readonly Form[]>();
  private states: Map<string, Entry> | null = null;
  private holders: readonly Entry[] | null = null;
  private apart: (readonly string[])[] | null = null;

  constructor(readonly tables: readonly PackTable[]) {
    this.loaded = tables.map((table) => new LoadedPack(table, this.lengths)).reverse();
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
    if (this.states === null) {
      this.states = new Map();
      for (const entry of this.entries())
        if (entry.type === "state" && entry.country !== null && !this.states.has(entry.country))
          this.states.set(entry.country, entry);
    }
    return this.states.get(country);
  }

  /**
   * Who held an office on a day, as the packs say.
   *
   * @param title in small letters: "president", "prime minister"
   * @param of id of the state or body
   * @param day ISO 8601, of day, month or year
   */
  holderOf(title: string, of: string, day: string): Entry | undefined {
    this.holders ??= this.entries().filter(({ offices }) => offices.length > 0);
    return this.holders.find(({ offices }) =>
      offices.some(
        (office) =>
          office.of === of &&
          office.title.toLowerCase() === title &&
          (office.from === null || office.from <= day) &&
          (office.to === null || day < office.to),
      ),
    );
  }

  /** Whether a pack says that two ids are never one actor. */
  areDistinct(one: string, other: string): boolean {
    this.apart ??= this.tables.flatMap(({ distinct }) => linesOf(distinct).map((line) => line.split(" ")));
    return this.apart.some((ids) => ids.includes(one) && ids.includes(other));
  }

  /** Parts of the longest form whose first part this is, 0 where there is none. */
  longest(first: string): number {
    return this.lengths.get(first) ?? 0;
  }

  /** The forms of a key. */
  forms(key: string): readonly Form[] {
    const known = this.hydrated.get(key);
    if (known !== undefined) return known;
    let forms: Form[] | null = null;
    for (const pack of this.loaded) {
      const codes = pack.codes.get(key);
      if (codes === undefined) continue;
      forms ??= [];
      forms.push(...this.read(pack, codes));
    }
    if (forms === null) return NO_FORMS;
    this.hydrated.set(key, forms);
    return forms;
  }

  private read(pack: LoadedPack, codes: string): Form[] {
    return codes.split(",").flatMap((code) => {
      const entry = pack.entryAt(Number(code.slice(0, -2)));
      if (this.entry(entry.id) !== entry) return [];
      return [{ entry, kind: KIND_OF.get(code.at(-2)!)!, written: CASE_OF.get(code.at(-1)!)! }];
    });
  }

  /** All entries, those of earlier packs first. */
  entries(): Entry[] {
    return [...this.loaded]
      .reverse()
      .flatMap((pack) => pack.all().filter((entry) => this.entry(entry.id) === entry));
  }

  /** All keys with a form. */
  keys(): string[] {
    const keys = this.loaded.flatMap((pack) => [...pack.codes.keys()]);
    return [...new Set(keys)].filter((key) => this.forms(key).length > 0);
  }
}

class LoadedPack {
  /** The forms of a key, as they stand in the table. */
  readonly codes = new Map<string, string>();
  private readonly positions = new Map<string, number>();
  private readonly lines: readonly string[];
  private readonly parsed: (Entry | undefined)[] = [];

  constructor(
    private readonly table: PackTable,
    lengths: Map<string, number>,
  ) {
    this.lines = linesOf(table.entries);
    linesOf(table.ids).forEach((id, position) => {
      if (!this.positions.has(id)) this.positions.set(id, position);
    });
    for (const line of linesOf(table.forms)) {
      const tab = line.indexOf("\t");
      const key = line.slice(0, tab);
      this.codes.set(key, line.slice(tab + 1));
      noteLength(lengths, key);
    }
  }

  entryOf(id: string): Entry | undefined {
    const position = this.positions.get(id);
    return position === undefined ? undefined : this.entryAt(position);
  }

  entryAt(position: number): Entry {
    this.parsed[position] ??= { ...BLANK, pack: this.table.id, ...JSON.parse(this.lines[position]!) };
    return this.parsed[position]!;
  }

  all(): Entry[] {
    return this.lines.map((_, position) => this.entryAt(position));
  }
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function noteLength(lengths: Map<string, number>, key: string): void {
  const space = key.indexOf(" ");
  const first = space < 0 ? key : key.slice(0, space);
  let parts = 1;
  for (let i = space; i >= 0; i = key.indexOf(" ", i + 1)) parts++;
  if ((lengths.get(first) ?? 0) < parts) lengths.set(first, parts);
}
