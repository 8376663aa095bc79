import type { EventClass } from "../../model/vocabulary.js";
import { OTHER, STATEMENT } from "./dated.js";
import type { ClassLexicon, Frame } from "./entry.js";
import { nounForms, type VerbForm, verbForms } from "./inflect.js";
import { ASSAULT, COERCE, MOBILIZE, PROTEST, SANCTION } from "./material-conflict.js";
import { AID, COOPERATE, RETREAT } from "./material-cooperation.js";
import { ACCUSE, REJECT, REQUEST, THREATEN } from "./verbal-conflict.js";
import { AGREE, CONCEDE, CONSULT, SUPPORT } from "./verbal-cooperation.js";

/**
 * Triggers of events by class, written from the vocabularies of PLOVER (2021) and CAMEO (1.1b3) and general knowledge. The order
 * decides between two frames of one verb that fit equally well.
 */
export const CLASSES: readonly ClassLexicon[] = [
  REQUEST,
  REJECT,
  THREATEN,
  ACCUSE,
  AGREE,
  CONSULT,
  SANCTION,
  RETREAT,
  CONCEDE,
  SUPPORT,
  COOPERATE,
  AID,
  PROTEST,
  ASSAULT,
  COERCE,
  MOBILIZE,
  STATEMENT,
  OTHER,
];

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
  readonly frame: Frame;
}

export interface VerbReading {
  readonly is: readonly VerbForm[];
  readonly triggers: readonly Trigger[];
  /** The same form is a noun as well ("strikes", "visit"). */
  readonly nounToo: boolean;
}

/** What a word, in lower case, may be the first word of. */
export interface Reading {
  readonly verb: VerbReading | null;
  readonly nominals: readonly Trigger[];
}

const WORD_BREAK = /[_-]/;

/** Verbs whose base and s-form are common nouns. */
const NOUN_TOO: ReadonlySet<string> = new Set(
  `attack strike raid assault bomb shell ambush visit tour fight battle clash march rally protest riot demand request appeal call order
   command plan vote pledge promise vow threat offer support aid help fund fire shoot block ban fine blast fault market target
   hit force arm train supply export import trade share exchange release free return surrender retreat exit leave station move
   advance head cross approach patrol reach place set test launch stage mount host brief talk phone telephone issue voice signal state
   sign seal lift ease end stop halt cut break freeze strip hack storm probe charge sentence object defeat murder torture rape
   kidnap rocket torpedo wound injure capture seize use drive push flush lead join welcome greet volunteer back hail salute default
   drop cancel burn torch loot search welcome express answer order rush mass position invite press blame slam mock slight insult
   boycott picket sanction veto conduct conflict contract harm hand pound down throw hurl reverse change reform grant pay making pardon
   sack treat shelter rescue transfer ship package contact step pay plant trial demonstrate vouch amount crush pull rail insult stand hold
   meet purchase conscript bargain broker swap walk cede cap hang`
    .split(/\s+/)
    .filter(Boolean),
);

interface BuildingReading {
  readonly is: VerbForm[];
  readonly triggers: Trigger[];
  nounToo: boolean;
}

interface Building {
  readonly is: Map<string, BuildingReading>;
  readonly nominals: Map<string, Trigger[]>;
}

const NONE: readonly Trigger[] = [];

function build(): ReadonlyMap<string, Reading> {
  const building: Building = { is: new Map(), nominals: new Map() };
  for (const { class: kind, frames } of CLASSES)
    for (const frame of frames) {
      const compiled = compile(kind, frame);
      for (const verb of listOf(frame.verbs)) addVerb(building, compiled, verb);
      for (const adjective of listOf(frame.adjectives)) addAdjective(building, compiled, adjective);
      for (const noun of listOf(frame.nominals)) addNominal(building, compiled, noun);
    }
  const readings = new Map<string, Reading>();
  for (const [word, verb] of building.is) {
    inOrder(verb.triggers);
    readings.set(word, { verb, nominals: building.nominals.get(word) ?? NONE });
  }
  for (const [word, nominals] of building.nominals) {
    nominals.sort((a, b) => b.rest.length - a.rest.length);
    if (!readings.has(word)) readings.set(word, { verb: null, nominals });
  }
  return readings;
}

function inOrder(triggers: Trigger[]): void {
  if (triggers.length > 1) triggers.sort(bySpecificity);
}

/** A frame that asks for more comes first; `sort` is stable, so the order of the classes decides the rest. */
function bySpecificity(a: Trigger, b: Trigger): number {
  return weight(b) - weight(a);
}

function weight({ nouns, rest, next }: Trigger): number {
  return (nouns === null ? 0 : 4) + rest.length * 2 + (next === null ? 0 : 1);
}

function listOf(list: string | undefined): string[] {
  return (list ?? "").split(/\s+/).filter(Boolean);
}

/** Read like a participle, so that a form of "be" before it makes a predicate of it. */
function addAdjective(building: Building, frame: Compiled, adjective: string): void {
  const reading = readingOf(building, adjective);
  if (!reading.is.includes("participle")) reading.is.push("participle");
  reading.triggers.push(triggerOf(frame, `be_${adjective}`, []));
}

function readingOf(building: Building, form: string): BuildingReading {
  const known = building.is.get(form);
  const reading = known ?? { is: [], triggers: [], nounToo: false };
  if (known === undefined) building.is.set(form, reading);
  return reading;
}

function addVerb(building: Building, frame: Compiled, verb: string): void {
  const [first, ...rest] = verb.split(WORD_BREAK);
  const trigger = triggerOf(frame, verb, rest);
  for (const [form, is] of formsOf(first!)) {
    const reading = readingOf(building, form);
    if (!reading.is.includes(is)) reading.is.push(is);
    if (reading.triggers.at(-1) !== trigger) reading.triggers.push(trigger);
    if ((is === "base" || is === "s") && NOUN_TOO.has(first!)) reading.nounToo = true;
  }
}

function addNominal(building: Building, frame: Compiled, noun: string): void {
  for (const [first, ...rest] of phraseForms(noun)) {
    const trigger = triggerOf(frame, noun, rest);
    const known = building.nominals.get(first!);
    if (known === undefined) building.nominals.set(first!, [trigger]);
    else known.push(trigger);
  }
}

/** What the triggers of one frame share. */
type Compiled = Omit<Trigger, "lemma" | "rest">;

function compile(kind: EventClass, frame: Frame): Compiled {
  return {
    class: kind,
    nouns: frame.nouns === undefined ? null : phraseIndex(frame.nouns),
    patient: listOf(frame.patient),
    next: frame.next === undefined ? null : new Set(listOf(frame.next)),
    goesOn: frame.goesOn === undefined ? null : new Set(listOf(frame.goesOn)),
    frame,
  };
}

function triggerOf(frame: Compiled, lemma: string, rest: Phrase): Trigger {
  const { class: kind, nouns, patient, next, goesOn, frame: row } = frame;
  return { class: kind, lemma: lemma.replaceAll("_", " "), rest, nouns, patient, next, goesOn, frame: row };
}

const FORMS = new Map<string, ReturnType<typeof verbForms>>();

function formsOf(lemma: string): ReturnType<typeof verbForms> {
  const known = FORMS.get(lemma) ?? verbForms(lemma);
  FORMS.set(lemma, known);
  return known;
}

const INDEXES = new Map<string, PhraseIndex>();

function phraseIndex(nouns: string): PhraseIndex {
  const known = INDEXES.get(nouns);
  if (known !== undefined) return known;
  const index = new Map<string, Phrase[]>();
  for (const noun of listOf(nouns))
    for (const phrase of phraseForms(noun)) {
      const same = index.get(phrase[0]!);
      if (same === undefined) index.set(phrase[0]!, [phrase]);
      else same.push(phrase);
    }
  for (const phrases of index.values()) phrases.sort((a, b) => b.length - a.length);
  INDEXES.set(nouns, index);
  return index;
}

/** "air_strike" as "air strike", "air strikes". */
function phraseForms(noun: string): Phrase[] {
  const words = noun.split(WORD_BREAK);
  const head = words.pop()!;
  return nounForms(head).map((form) => [...words, form]);
}

/** The trigger lexicon by the first word of each trigger, in every form. */
export const LEXICON: ReadonlyMap<string, Reading> = build();
