import type { ActorMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import {
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  PLURAL_PRONOUNS,
  RELATIVE_PRONOUNS,
  THING_PRONOUNS,
} from "../../rules/actors/nouns.js";
import type { ActorInDocument } from "./local-actor.js";

/** An actor that a place in the text speaks of. */
export interface Salient {
  readonly at: number;
  readonly actor: ActorInDocument;
  /** It carries a quotation or is the first of its sentence: what pronouns take up. */
  readonly weight: number;
}

/** With what speaks for it at a place that asks. */
export interface Ranked extends Salient {
  readonly score: number;
}

/** How many mentions and sentences back a pronoun looks. */
const MENTIONS_BACK = 40;
const SENTENCES_BACK = 6;
/** How far into its sentence a subject may begin, in tokens. */
const REACH_OF_SUBJECT = 10;

const ASKED: ReadonlySet<string> = new Set([
  "asked",
  "pressed",
  "questioned",
  "interviewed",
  "told",
  "quizzed",
]);

export function isPronoun(lower: string): boolean {
  return (
    MALE_PRONOUNS.has(lower) ||
    FEMALE_PRONOUNS.has(lower) ||
    PLURAL_PRONOUNS.has(lower) ||
    THING_PRONOUNS.has(lower) ||
    RELATIVE_PRONOUNS.has(lower)
  );
}

/** What a document speaks of, in text order: its mentions, and apart from them the sources found while quotes are linked. */
export class Salience {
  private readonly mentions: Salient[] = [];
  private readonly sources: Salient[] = [];
  /** The last sentence whose first person was seen. */
  private personIn = -1;

  constructor(private readonly scan: Scan) {}

  add(mention: Pick<ActorMention, "first" | "form">, actor: ActorInDocument): void {
    const { first, form } = mention;
    const adjective = form === "adjective" ? 1.5 : 0;
    const subject = Math.max(
      this.subject(first, form),
      actor.type === "person" ? this.firstPerson(first) : 0,
    );
    const asks = this.isAsking(first) ? 4 : 0;
    insert(this.mentions, { at: first, actor, weight: subject - adjective - asks });
  }

  /** "Asked by N if he …": not N. */
  private isAsking(first: number): boolean {
    const { tokens } = this.scan;
    return tokens[first - 1]?.lower === "by" && ASKED.has(tokens[first - 2]?.lower ?? "");
  }

  /** The first person of a sentence, behind titles and what he is envoy of, is its subject as well. */
  private firstPerson(first: number): number {
    const index = this.scan.sentenceOf[first]!;
    if (index === this.personIn || first - this.scan.sentences[index]!.first > REACH_OF_SUBJECT) return 0;
    this.personIn = index;
    return 2;
  }

  addSource(first: number, actor: ActorInDocument): void {
    insert(this.sources, { at: first, actor, weight: 3 + this.subject(first, "name") });
  }

  private subject(first: number, form: ActorMention["form"]): number {
    const sentence = this.scan.sentences[this.scan.sentenceOf[first]!]!;
    return first - sentence.first <= 4 && form !== "adjective" ? 2 : 0;
  }

  /** The best fitting actor before a token, by sentence distance, subject position and having spoken last. */
  antecedent(at: number, fits: (actor: ActorInDocument) => boolean): ActorInDocument | null {
    let best: ActorInDocument | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const list of [this.mentions, this.sources]) {
      const from = countBefore(list, at);
      for (let i = from - 1; i >= 0 && i >= from - MENTIONS_BACK; i--) {
        const salient = list[i]!;
        const score = this.score(salient, at) - (from - 1 - i) * 0.01;
        if (score === Number.NEGATIVE_INFINITY) break;
        if (score <= bestScore || !fits(salient.actor)) continue;
        best = salient.actor;
        bestScore = score;
      }
    }
    return best;
  }

  /** All that `antecedent` chooses among, each actor at its best place, the best first. */
  ranked(at: number): readonly Ranked[] {
    const best = new Map<ActorInDocument, Ranked>();
    for (const list of [this.mentions, this.sources]) {
      const from = countBefore(list, at);
      for (let i = from - 1; i >= 0 && i >= from - MENTIONS_BACK; i--) {
        const { actor, weight, at: there } = list[i]!;
        const score = this.score(list[i]!, at) - (from - 1 - i) * 0.01;
        if (score === Number.NEGATIVE_INFINITY) break;
        if (score > (best.get(actor)?.score ?? Number.NEGATIVE_INFINITY))
          best.set(actor, { actor, weight, at: there, score });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  private score({ at: there, weight }: Salient, at: number): number {
    const distance = this.scan.sentenceOf[at]! - this.scan.sentenceOf[there]!;
    if (distance > SENTENCES_BACK) return Number.NEGATIVE_INFINITY;
    const quoted = this.scan.runOf[at]! < 0 && this.scan.runOf[there]! >= 0 ? 3 : 0;
    return weight - 1.6 * distance - quoted;
  }

  /** The last actor that stands before a relative pronoun in its sentence ("the envoy, who"). */
  justBefore(at: number, fits: (actor: ActorInDocument) => boolean): ActorInDocument | null {
    const from = countBefore(this.mentions, at);
    for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
      const { at: there, actor } = this.mentions[i]!;
      if (this.scan.sentenceOf[there] !== this.scan.sentenceOf[at]) return null;
      if (fits(actor)) return actor;
    }
    return null;
  }
}

/** Keeps text order; what comes is nearly always the last. */
function insert(list: Salient[], entry: Salient): void {
  if (list.length === 0 || list.at(-1)!.at <= entry.at) list.push(entry);
  else list.splice(countBefore(list, entry.at + 1), 0, entry);
}

/** How many stand before a token. */
function countBefore(list: readonly Salient[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BODIES: ReadonlySet<ActorType> = new Set([
  "state",
  "government",
  "armed-group",
  "military-unit",
  "organization",
  "media",
]);

/** Whether a pronoun may stand for an actor, by number, gender and kind. */
export function fitsPronoun(lower: string): (actor: ActorInDocument) => boolean {
  if (MALE_PRONOUNS.has(lower)) return (actor) => isSinglePerson(actor) && actor.gender !== "female";
  if (FEMALE_PRONOUNS.has(lower)) return (actor) => isSinglePerson(actor) && actor.gender !== "male";
  if (PLURAL_PRONOUNS.has(lower))
    return (actor) =>
      actor.plural ||
      actor.type === "group" ||
      actor.type === "armed-group" ||
      actor.type === "military-unit";
  if (THING_PRONOUNS.has(lower)) return (actor) => BODIES.has(actor.type) && !actor.plural;
  if (lower === "which" || lower === "that") return (actor) => actor.type !== "person";
  return (actor) => actor.type !== "place";
}

function isSinglePerson(actor: ActorInDocument): boolean {
  return !actor.plural && (actor.type === "person" || (actor.anonymous && actor.sourceKind === "role"));
}
