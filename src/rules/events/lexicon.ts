import type { EventClass } from "../../model/vocabulary.js";
import { FORM_LETTERS } from "./form-letters.js";
import type { VerbForm } from "./inflect.js";
import table, { type FrameRow } from "./lexicon.table.js";

/** Words that follow each other, a hyphen between them or not. */
export type Phrase = readonly string[];

/** Phrases by their first word, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

export interface Trigger {
  readonly class: EventClass;
  /** "call for", "strike", "impose". */
  readonly lemma: string;
  /** What follows the first word. */
  readonly rest: Phrase;
  readonly nouns: PhraseIndex | null;
  readonly patient: readonly string[];
  readonly next: ReadonlySet<string> | null;
  readonly goesOn: ReadonlySet<string> | null;
  readonly frame: FrameRow;
}

export interface VerbReading {
  readonly is: Readonly<Record<VerbForm, boolean>>;
  readonly triggers: readonly Trigger[];
  /** The same form is a noun as well ("strikes", "visit"). */
  readonly nounToo: boolean;
  /** It tells nothing without the noun that is its object. */
  readonly light: boolean;
}

/** What a word, in lower case, may be the first word of. */
export interface Reading {
  readonly verb: VerbReading | null;
  readonly nominals: readonly Trigger[];
  /** A noun that some light verb asks for begins with it. */
  readonly lightNoun: boolean;
}

/** The trigger lexicon by the first word of each trigger, in every form; a line of its table is read when its word is first met. */
class Lexicon {
  private readonly words = new Map<string, Reading | string>();
  private readonly triggerLines = table.triggers.split("\n");
  private readonly triggers: Trigger[] = [];
  private readonly frames: Compiled[] = [];

  constructor() {
    const lines = table.words.split("\n");
    for (let i = 0; i < lines.length; i += 2) this.words.set(lines[i]!, lines[i + 1]!);
  }

  get(word: string): Reading | undefined {
    const known = this.words.get(word);
    if (typeof known !== "string") return known;
    const reading = this.readingOf(known);
    this.words.set(word, reading);
    return reading;
  }

  keys(): Iterable<string> {
    return this.words.keys();
  }

  private readingOf(line: string): Reading {
    const [letters, verb, nominals] = line.split(" ") as [string, string, string];
    return {
      verb: verb === "" ? null : this.verbOf(letters, verb),
      nominals: this.triggersOf(nominals),
      lightNoun: letters.includes("o"),
    };
  }

  private verbOf(letters: string, positions: string): VerbReading {
    const has = (form: VerbForm): boolean => letters.includes(FORM_LETTERS[form]);
    const is = {
      base: has("base"),
      s: has("s"),
      past: has("past"),
      participle: has("participle"),
      ing: has("ing"),
    };
    const triggers = this.triggersOf(positions);
    const light = triggers.every(({ nouns }) => nouns !== null);
    return { is, triggers, nounToo: letters.includes("n"), light };
  }

  private triggersOf(positions: string): readonly Trigger[] {
    return positions === "" ? NONE : positions.split(",").map((position) => this.triggerAt(Number(position)));
  }

  private triggerAt(position: number): Trigger {
    const known = this.triggers[position];
    if (known !== undefined) return known;
    const [frame, lemma, ...rest] = this.triggerLines[position]!.split(" ") as [string, string, ...string[]];
    const trigger = { ...this.frameAt(Number(frame)), lemma: lemma.replaceAll("_", " "), rest };
    this.triggers[position] = trigger;
    return trigger;
  }

  private frameAt(position: number): Compiled {
    const known = this.frames[position];
    if (known !== undefined) return known;
    const compiled = compile(table.frames[position]!);
    this.frames[position] = compiled;
    return compiled;
  }
}

/** What the triggers of one frame share. */
type Compiled = Omit<Trigger, "lemma" | "rest">;

const NONE: readonly Trigger[] = [];

function compile(frame: FrameRow): Compiled {
  const { class: kind, nouns, patient, next, goesOn } = frame;
  return {
    class: kind,
    nouns: nouns === null ? null : phraseIndex(nouns),
    patient,
    next: next === null ? null : new Set(next),
    goesOn: goesOn === null ? null : new Set(goesOn),
    frame,
  };
}

function phraseIndex(nouns: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const noun of nouns) {
    const phrase = noun.split(" ");
    const same = index.get(phrase[0]!);
    if (same === undefined) index.set(phrase[0]!, [phrase]);
    else same.push(phrase);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.length - a.length);
  return index;
}

export const LEXICON = new Lexicon();
