import type { Entry } from "./pack.js";
import type { PackTable } from "./table-lines.js";

const BLANK: Omit<Entry, "id" | "name" | "type" | "pack"> = {
  country: null,
  sector: null,
  gender: null,
  aliases: [],
  adjectives: [],
  metonyms: [],
  affiliations: [],
  notForms: [],
};

/** The keys that begin with one word. */
export interface KeysOfWord {
  /** Number of words of the longest. */
  readonly longest: number;
  /** For the words after the first, the forms as they stand in the table. */
  readonly codes: ReadonlyMap<string, string>;
}

/** One pack's lines, read as they are asked for. */
export class LoadedPack {
  private readonly ids: readonly string[];
  private readonly lines: readonly string[];
  private readonly formLines: readonly string[];
  private readonly parsed: (Entry | undefined)[] = [];

  constructor(private readonly table: PackTable) {
    this.ids = linesOf(table.ids);
    this.lines = linesOf(table.entries);
    this.formLines = linesOf(table.forms);
  }

  entryOf(id: string): Entry | undefined {
    const line = lineOf(this.ids, id);
    return line === undefined ? undefined : this.entryAt(Number(line.slice(id.length + 1)));
  }

  entryAt(position: number): Entry {
    this.parsed[position] ??= { ...BLANK, pack: this.table.id, ...JSON.parse(this.lines[position]!) };
    return this.parsed[position]!;
  }

  all(): Entry[] {
    return this.lines.map((_, position) => this.entryAt(position));
  }

  keysOf(first: string): KeysOfWord | null {
    const line = lineOf(this.formLines, first);
    return line === undefined ? null : keysIn(line);
  }

  /** First words of all keys. */
  firstWords(): string[] {
    return this.formLines.map((line) => line.slice(0, line.indexOf("\t")));
  }
}

/** The line that begins with a word and a tab; the lines stand in the order of the code units of their first words. */
function lineOf(lines: readonly string[], first: string): string | undefined {
  const sought = `${first}\t`;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle]!;
    if (line.startsWith(sought)) return line;
    if (line.slice(0, line.indexOf("\t")) < first) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function keysIn(line: string): KeysOfWord {
  const [, longest, ...keys] = line.split("\t");
  const codes = keys.map((key): [string, string] => {
    const equals = key.lastIndexOf("=");
    return [key.slice(0, equals), key.slice(equals + 1)];
  });
  return { longest: Number(longest), codes: new Map(codes) };
}

export function linesOf(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}
