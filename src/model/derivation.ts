/** How a record came to be, field by field: what gave each value, on which words, and what else was possible there. */
import type { TextSpan } from "./span.js";

export interface Derivation {
  /** Id of the record, as the text by itself gives it: an actor may have another where texts are read together. */
  readonly of: string;
  /** Id and path of the document that it is read from. */
  readonly document: string;
  readonly path: string | null;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Path of the field in the record: "cue.commits", "agents[0].actor". The path of a span stands for its offsets and its words. */
  readonly field: string;
  /** The value, as text. */
  readonly value: string;
  /** In a sentence's worth of words, why it is this value. */
  readonly because: string;
  readonly grounds: readonly Ground[];
  /** The words it rests on. */
  readonly words: readonly TextSpan[];
  readonly lost: readonly Loser[];
}

/** What else was possible, and why it was not taken. */
export interface Loser {
  readonly what: string;
  readonly because: string;
}

/** What a value rests on. */
export type Ground =
  | { readonly kind: "rule"; readonly id: string }
  /** An entry of a word list or table of the program: the source file, and the entry as it stands there. */
  | { readonly kind: "lexicon"; readonly file: string; readonly entry: string }
  /** An actor of a pack, and which of its names stands in the text; null where none does. */
  | { readonly kind: "pack"; readonly pack: string; readonly actor: string; readonly name: string | null }
  /** Another record of the reading. */
  | { readonly kind: "record"; readonly id: string }
  /** Where the words stand, and how they are written. */
  | { readonly kind: "text" }
  /** What came with the text, or was found of the document as a whole. */
  | { readonly kind: "document" }
  /** Nothing in the text says otherwise. */
  | { readonly kind: "default" };

/** How a phrase of the text came to stand for actors. */
export interface Join {
  /** Offsets of the phrase. */
  readonly start: number;
  readonly end: number;
  readonly how: JoinKind;
  /** Ids of the actors. */
  readonly actors: readonly string[];
  readonly lost: readonly Loser[];
}

/** Who is told of each. */
export type Joined = (join: Join) => void;

export const JOIN_KINDS = {
  name: "a name or adjective carries the phrase",
  pronoun: "the pronoun takes up an actor told of before",
  likewise: "somebody was described in the same words before",
  called: "the text has called this person so",
  holder: "who held the office on the document's day",
  unnamed: "somebody unnamed was called so before",
  kind: "the last actor before that is of this kind",
  fresh: "a description of nobody named, who is an actor of this document only",
} as const;
export type JoinKind = keyof typeof JOIN_KINDS;
