import type { Entry, FormCase, FormKind, PackData } from "./pack.js";
import { titleKey } from "./title-key.js";

/**
 * A pack as it is shipped: text in lines, so that start-up has nothing to do but to split it. What a line holds is read when a text
 * first asks for it.
 */
export interface PackTable {
  readonly id: string;
  readonly says: string;
  readonly sha256: string;
  /** How many forms the pack has, forms of one key counted once. */
  readonly names: number;
  /** A line for each id, in the order of their code units: the id, a tab, the position of its entry. */
  readonly ids: string;
  /** The entries as JSON in ASCII, a line each, without what is empty: a text of one byte a letter is read fastest. */
  readonly entries: string;
  /**
   * A line for each first word of keys, in the order of their code units: the word, the number of words of the longest key, then for
   * each key its other words, "=", and for each form its entry's position and two letters, joined by commas. Tabs stand between.
   */
  readonly forms: string;
  /** A line for each term of office: the title's key, whose office it is, from, to (empty where open), who held it. Tabs stand between. */
  readonly offices: string;
  /** A line for each state: its ISO 3166-1 alpha-3 code, a tab, its id. */
  readonly states: string;
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
const CASES: Readonly<Record<FormCase, string>> = { name: "n", acronym: "a", open: "o", guarded: "g" };
const KIND_OF = new Map(Object.entries(KINDS).map(([kind, letter]) => [letter, kind as FormKind]));
const CASE_OF = new Map(Object.entries(CASES).map(([written, letter]) => [letter, written as FormCase]));

/** What a form's two letters say. */
export function formOf(letters: string): { readonly kind: FormKind; readonly written: FormCase } {
  return { kind: KIND_OF.get(letters[0]!)!, written: CASE_OF.get(letters[1]!)! };
}

/** Writes a pack as lines. */
export function tableOf({ id, says, sha256, entries, forms, offices, distinct }: PackData): PackTable {
  const byKey = new Map<string, string[]>();
  for (const [key, entry, kind, written] of forms)
    listed(byKey, key).push(`${entry}${KINDS[kind]}${CASES[written]}`);
  const states = entries.filter(({ type, country }) => type === "state" && country !== null);
  return {
    id,
    says,
    sha256,
    names: byKey.size,
    ids: idLines(entries).join("\n"),
    entries: entries.map((entry) => inAscii(JSON.stringify(withoutBlanks(entry)))).join("\n"),
    forms: formLines(byKey).join("\n"),
    offices: offices
      .map(({ title, of, from, to, holder }) =>
        [titleKey(title), of, from ?? "", to ?? "", holder, title].join("\t"),
      )
      .join("\n"),
    states: states.map((state) => `${state.country}\t${state.id}`).join("\n"),
    distinct: distinct.map((ids) => ids.join(" ")).join("\n"),
  };
}

/** Of entries with one id the first counts. */
function idLines(entries: readonly Entry[]): string[] {
  const positions = new Map<string, number>();
  entries.forEach(({ id }, position) => {
    if (!positions.has(id)) positions.set(id, position);
  });
  return [...positions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, position]) => `${id}\t${position}`);
}

function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function formLines(byKey: ReadonlyMap<string, readonly string[]>): string[] {
  const byFirst = new Map<string, string[]>();
  for (const [key, codes] of byKey) {
    const [first, ...rest] = key.split(" ");
    listed(byFirst, first!).push(`${rest.join(" ")}=${codes.join(",")}`);
  }
  return [...byFirst]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([first, keys]) => {
      const longest = Math.max(...keys.map((key) => (key.startsWith("=") ? 1 : key.split(" ").length + 1)));
      return [first, longest, ...keys].join("\t");
    });
}

function listed(lists: Map<string, string[]>, key: string): string[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: string[] = [];
  lists.set(key, list);
  return list;
}

function withoutBlanks({ pack: _, ...entry }: Entry): Partial<Entry> {
  const said = Object.entries(entry).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}
