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

/** How many mentions and sentences back a pronoun looks. */
const MENTIONS_BACK = 40;
const SENTENCES_BACK = 6;

export function isPronoun(lower: string): boolean {
  return (
    MALE_PRONOUNS.has(lower) ||
    FEMALE_PRONOUNS.has(lower) ||
    PLURAL_PRONOUNS.has(lower) ||
    THING_PRONOUNS.has(lower) ||
    RELATIVE_PRONOUNS.has(lower)
  );
}

/** The mentions of a document in text order, grown by the sources that are found while quotes are linked. */
export class Salience {
  private readonly list: Salient[] = [];

  constructor(private readonly scan: Scan) {}

  add(mention: Pick<ActorMention, "first" | "form">, actor: ActorInDocument, source = false): void {
    const { first, form } = mention;
    const sentence = this.scan.sentences[this.scan.sentenceOf[first]!]!;
    const subject = first - sentence.first <= 4 && form !== "adjective";
    this.insert({
      at: first,
      actor,
      weight: (source ? 3 : 0) + (subject ? 2 : 0) - (form === "adjective" ? 1.5 : 0),
    });
  }

  private insert(entry: Salient): void {
    let at = this.list.length;
    while (at > 0 && this.list[at - 1]!.at > entry.at) at--;
    this.list.splice(at, 0, entry);
  }

  private before(at: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The best fitting actor before a token, by sentence distance, subject position and having spoken last. */
  antecedent(at: number, fits: (actor: ActorInDocument) => boolean): ActorInDocument | null {
    const here = this.scan.sentenceOf[at]!;
    const run = this.scan.runOf[at]!;
    let best: ActorInDocument | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const from = this.before(at);
    for (let i = from - 1; i >= 0 && i >= from - MENTIONS_BACK; i--) {
      const { at: there, actor, weight } = this.list[i]!;
      const distance = here - this.scan.sentenceOf[there]!;
      if (distance > SENTENCES_BACK) break;
      if (!fits(actor)) continue;
      const quoted = run < 0 && this.scan.runOf[there]! >= 0 ? 3 : 0;
      const score = weight - 1.6 * distance - quoted - (from - 1 - i) * 0.05;
      if (score > bestScore) {
        best = actor;
        bestScore = score;
      }
    }
    return best;
  }

  /** The last actor that ends directly before a relative pronoun ("the envoy, who"). */
  justBefore(at: number, fits: (actor: ActorInDocument) => boolean): ActorInDocument | null {
    const from = this.before(at);
    for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
      const { at: there, actor } = this.list[i]!;
      if (this.scan.sentenceOf[there] !== this.scan.sentenceOf[at]) return null;
      if (fits(actor)) return actor;
    }
    return null;
  }
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
