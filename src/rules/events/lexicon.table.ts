import type { EventClass } from "../../model/vocabulary.js";
import { CLASSES } from "./classes.js";
import type { Frame } from "./entry.js";
import { FORM_LETTERS } from "./form-letters.js";
import { nounForms, verbForms } from "./inflect.js";

/** A frame with its lists split and its nouns in every form. */
export interface FrameRow
  extends Omit<Frame, "verbs" | "adjectives" | "nominals" | "nouns" | "patient" | "next" | "goesOn"> {
  readonly class: EventClass;
  readonly adjective: boolean;
  /** Phrases ("air strikes"), or null for any verb that is not light. */
  readonly nouns: readonly string[] | null;
  readonly patient: readonly string[];
  readonly next: readonly string[] | null;
  readonly goesOn: readonly string[] | null;
}

/** The lexicon with every form spelt out, in lines: a few long strings load faster than thousands of objects. */
export interface LexiconTable {
  readonly frames: readonly FrameRow[];
  /** On each line the position of the frame, the lemma, and what follows the first word: "12 call_for for". */
  readonly triggers: string;
  /**
   * By twos: a word; then what form of a verb it is (letters of `FORM_LETTERS`, "n" where it is a noun as well, "o" where a light verb
   * may have it for its object) and the positions
   * of the triggers that it begins, as a verb and as a noun: "sn 12,40 7".
   */
  readonly words: string;
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
   sack treat shelter rescue transfer ship package contact step pay plant trial demonstrate vouch amount crush pull rail insult stand hold arrest question challenge pressure rebuke reprimand
   suspect censure fault praise finance tax bash ridicule rally worry petition bribe dare ransom
   rebel revolt mutiny bar curb limit brand label stone boo meet purchase conscript bargain broker swap walk cede cap hang`
    .split(/\s+/)
    .filter(Boolean),
);

interface Trigger {
  readonly line: string;
  /** How much it asks for: what asks more is tried first. */
  readonly weight: number;
}

interface Word {
  readonly is: Set<string>;
  readonly verb: Set<Trigger>;
  readonly nominals: Set<Trigger>;
}

/** Spells out the lexicon. This module is run when the program is bundled; what it exports is what it computed. */
function tabulate(): LexiconTable {
  const frames: FrameRow[] = [];
  const words = new Map<string, Word>();
  const wordOf = (form: string): Word => {
    const word = words.get(form) ?? { is: new Set(), verb: new Set(), nominals: new Set() };
    words.set(form, word);
    return word;
  };
  for (const { class: kind, frames: rows } of CLASSES)
    for (const frame of rows) {
      const at = frames.push(frameRow(kind, frame)) - 1;
      for (const verb of listOf(frame.verbs)) addVerb(wordOf, at, frame, verb);
      for (const adjective of listOf(frame.adjectives)) addAdjective(wordOf, at, frame, adjective);
      for (const noun of listOf(frame.nominals)) addNominal(wordOf, at, frame, noun);
      for (const [first] of listOf(frame.nouns).flatMap(phraseForms)) wordOf(first!).is.add("o");
    }
  return { frames, ...linesOf(words) };
}

type WordOf = (form: string) => Word;

function addVerb(wordOf: WordOf, at: number, frame: Frame, verb: string): void {
  const [first, ...rest] = verb.split(WORD_BREAK);
  const trigger = triggerOf(at, frame, verb, rest);
  for (const [form, is] of verbForms(first!)) {
    const word = wordOf(form);
    word.is.add(FORM_LETTERS[is]);
    word.verb.add(trigger);
    if ((is === "base" || is === "s") && NOUN_TOO.has(first!)) word.is.add("n");
  }
}

/** Read like a participle, so that a form of "be" before it makes a predicate of it. */
function addAdjective(wordOf: WordOf, at: number, frame: Frame, adjective: string): void {
  const word = wordOf(adjective);
  word.is.add(FORM_LETTERS.participle);
  word.verb.add(triggerOf(at, frame, `be_${adjective}`, []));
}

function addNominal(wordOf: WordOf, at: number, frame: Frame, noun: string): void {
  for (const [first, ...rest] of phraseForms(noun))
    wordOf(first!).nominals.add(triggerOf(at, frame, noun, rest));
}

function triggerOf(at: number, { nouns, next }: Frame, lemma: string, rest: readonly string[]): Trigger {
  const weight = (nouns === undefined ? 0 : 4) + rest.length * 2 + (next === undefined ? 0 : 1);
  return { line: [at, lemma, ...rest].join(" "), weight };
}

function frameRow(kind: EventClass, frame: Frame): FrameRow {
  const { verbs, adjectives, nominals, nouns, patient, next, goesOn, ...flags } = frame;
  return {
    ...flags,
    class: kind,
    adjective: adjectives !== undefined,
    nouns:
      nouns === undefined
        ? null
        : listOf(nouns)
            .flatMap(phraseForms)
            .map((phrase) => phrase.join(" ")),
    patient: listOf(patient),
    next: next === undefined ? null : listOf(next),
    goesOn: goesOn === undefined ? null : listOf(goesOn),
  };
}

function linesOf(words: ReadonlyMap<string, Word>): Omit<LexiconTable, "frames"> {
  const positions = new Map<string, number>();
  const inOrder = (triggers: ReadonlySet<Trigger>): string =>
    [...triggers]
      .sort((a, b) => b.weight - a.weight)
      .map(({ line }) => {
        const at = positions.get(line) ?? positions.size;
        positions.set(line, at);
        return at;
      })
      .join(",");
  const lines = [...words].flatMap(([word, { is, verb, nominals }]) => [
    word,
    `${[...is].join("")} ${inOrder(verb)} ${inOrder(nominals)}`,
  ]);
  return { words: lines.join("\n"), triggers: [...positions.keys()].join("\n") };
}

function listOf(list: string | undefined): string[] {
  return (list ?? "").split(/\s+/).filter(Boolean);
}

/** "air_strike" as "air strike", "air strikes". */
function phraseForms(noun: string): string[][] {
  const words = noun.split(WORD_BREAK);
  const head = words.pop()!;
  return nounForms(head).map((form) => [...words, form]);
}

export default tabulate();
