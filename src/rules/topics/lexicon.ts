/** The families of topics, made ready to be looked up by the first word of each phrase. */
import { nounForms, verbForms } from "../events/inflect.js";
import type { TopicFamily, TopicRow } from "./family.js";
import { TOPICS } from "./index.js";
import { phrasesOf, setOf } from "./words.js";

/** One way to write one phrase. */
export interface Entry {
  readonly family: TopicFamily;
  readonly kind: "verb" | "noun" | "never";
  /** The words after the first. */
  readonly rest: readonly string[];
  /** The verb as a base form, which can also be a noun's ("strike"). */
  readonly isBase: boolean;
  readonly next: ReadonlySet<string> | null;
  readonly objects: ReadonlySet<string> | null;
  readonly notOf: ReadonlySet<string> | null;
  readonly context: ReadonlySet<string> | null;
}

type Bounds = Pick<Entry, "next" | "objects" | "notOf" | "context">;

let lexicon: ReadonlyMap<string, readonly Entry[]> | null = null;

/** The phrases that begin with a word, the longest first; made when a question first asks. */
export function entriesFor(first: string): readonly Entry[] {
  lexicon ??= built();
  return lexicon.get(first) ?? [];
}

function built(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const family of TOPICS) {
    for (const row of family.rows) addRow(entries, family, row);
    const none = { next: null, objects: null, notOf: null, context: null };
    for (const [first, ...rest] of phrasesOf(family.never ?? ""))
      for (const form of new Set(verbForms(first).map(([written]) => written)))
        add(entries, form, { family, kind: "never", rest, isBase: false, ...none });
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

function addRow(entries: Map<string, Entry[]>, family: TopicFamily, row: TopicRow): void {
  const bounds: Bounds = {
    next: optional(row.next),
    objects: optional(row.objects),
    notOf: optional(row.notOf),
    context: optional(row.context),
  };
  for (const [first, ...rest] of phrasesOf(row.verbs ?? ""))
    for (const form of new Set(verbForms(first).map(([written]) => written)))
      add(entries, form, {
        family,
        kind: "verb",
        rest,
        isBase: form === first || form === `${first}s`,
        ...bounds,
      });
  for (const [first, ...rest] of phrasesOf(row.nouns ?? "")) {
    const last = rest.at(-1);
    for (const form of nounForms(last ?? first)) {
      const written = last === undefined ? [form] : [first, ...rest.slice(0, -1), form];
      add(entries, written[0]!, { family, kind: "noun", rest: written.slice(1), isBase: false, ...bounds });
    }
  }
}

function add(entries: Map<string, Entry[]>, first: string, entry: Entry): void {
  const known = entries.get(first);
  if (known === undefined) entries.set(first, [entry]);
  else known.push(entry);
}

function optional(list: string | undefined): ReadonlySet<string> | null {
  return list === undefined ? null : setOf(list);
}
