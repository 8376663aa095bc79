import type { ActorMention, TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { askedOne } from "./asked.js";
import { barredFor } from "./barred.js";
import type { CastMention } from "./carriers.js";
import { countBefore, insert } from "./in-order.js";
import type { ActorInDocument } from "./local-actor.js";
import { namedAfter } from "./named-after.js";
import { fitsPronoun } from "./pronoun-fit.js";
import { tellsOfSomebody } from "./somebody.js";
import { type SubjectPronoun, subjectPronouns } from "./subject-pronouns.js";
import { isInPhrase, mayBeThing } from "./thing.js";

/** An actor that a place in the text speaks of. */
export interface Salient {
  readonly at: number;
  /** Token after it. */
  readonly last: number;
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

const NOBODY: ReadonlySet<string> = new Set();

const ASKED: ReadonlySet<string> = new Set([
  "asked",
  "pressed",
  "questioned",
  "interviewed",
  "told",
  "quizzed",
]);

/** What a document speaks of, in text order: its mentions, and apart from them the sources found while quotes are linked. */
export class Salience {
  private readonly mentions: Salient[] = [];
  private readonly sources: Salient[] = [];
  /** "He" and "she" as subjects of sentences, in text order, each resolved when it is first asked for. */
  private readonly subjects: SubjectPronoun[];
  /** The last sentence whose first person was seen. */
  private personIn = -1;

  /**
   * @param within the mentions inside a span, in text order
   */
  constructor(
    private readonly scan: Scan,
    private readonly within: (span: TokenSpan) => readonly CastMention[],
  ) {
    this.subjects = subjectPronouns(scan);
  }

  add(mention: Pick<ActorMention, "first" | "last" | "form">, actor: ActorInDocument): void {
    const { first, last, form } = mention;
    // "The Post", "the Derg": no person has an article before a single name.
    if (actor.type === "person" && last - first === 1 && this.scan.tokens[first - 1]?.lower === "the") return;
    const adjective = form === "adjective" ? 1.5 : 0;
    const subject = Math.max(
      this.subject(first, form),
      actor.type === "person" ? this.firstPerson(first) : 0,
    );
    const asks = this.isAsking(first) ? 4 : 0;
    insert(this.mentions, { at: first, last, actor, weight: subject - adjective - asks });
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
    if (this.isGoverned(first)) return 0;
    this.personIn = index;
    return NAMED_SUBJECT;
  }

  addSource(first: number, actor: ActorInDocument): void {
    insert(this.sources, { at: first, last: first, actor, weight: 3 + this.subject(first, "name") });
  }

  private subject(first: number, form: ActorMention["form"]): number {
    const sentence = this.scan.sentences[this.scan.sentenceOf[first]!]!;
    return first - sentence.first <= 4 && form !== "adjective" && !this.isGoverned(first) ? NAMED_SUBJECT : 0;
  }

  /** "His quarrel with N": not who the sentence is about. */
  private isGoverned(first: number): boolean {
    const { lower } = this.scan.tokens[first - 1] ?? { lower: "" };
    return GOVERNING.has(lower);
  }

  /** The best fitting actor before a token, by sentence distance, subject position, having spoken last and being spoken of on end. */
  antecedent(at: number, fits: (actor: ActorInDocument) => boolean): ActorInDocument | null {
    return this.best(at, fits)?.actor ?? null;
  }

  private best(at: number, fits: (actor: ActorInDocument) => boolean): Salient | null {
    let best: Salient | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const list of [this.mentions, this.sources, this.subjectsBefore(at)]) {
      const from = countBefore(list, at);
      for (let i = from - 1; i >= 0 && i >= from - MENTIONS_BACK; i--) {
        const score = this.score(list[i]!, at) - (from - 1 - i) * 0.01;
        if (score === Number.NEGATIVE_INFINITY) break;
        if (score <= bestScore || !fits(list[i]!.actor)) continue;
        best = list[i]!;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Who "he" or "she" is: who was just asked, or whom the sentence goes on to name, else the best before it that its own clause does
   * not name.
   *
   * @param others whom it cannot be by what the caller knows
   */
  personOf(at: number, others: ReadonlySet<string>): ActorInDocument | null {
    const { scan, within } = this;
    const fits = fitsPronoun(scan.tokens[at]!.lower);
    const barred = barredFor(scan, at, within);
    const mayBe = (actor: ActorInDocument): boolean =>
      fits(actor) && !barred.has(actor) && !others.has(actor.id);
    const told = askedOne(scan, at, within) ?? namedAfter(scan, at, within);
    if (told !== null && mayBe(told)) return told;
    const best = this.best(at, mayBe);
    if (best === null || tellsOfSomebody(scan, best.at, at)) return null;
    const first = this.best(at, fits);
    return first?.actor === best.actor || this.isProminent(best, at) ? best.actor : null;
  }

  /** A subject or speaker of the same sentence or the one before: who is meant where the first choice cannot be. */
  private isProminent({ at: there, weight }: Salient, at: number): boolean {
    const distance = this.scan.sentenceOf[at]! - this.scan.sentenceOf[there]!;
    return weight >= NAMED_SUBJECT && distance <= 2;
  }

  /** All that `antecedent` chooses among, each actor at its best place, the best first. */
  ranked(at: number): readonly Ranked[] {
    const best = new Map<ActorInDocument, Ranked>();
    for (const list of [this.mentions, this.sources, this.subjectsBefore(at)]) {
      const from = countBefore(list, at);
      for (let i = from - 1; i >= 0 && i >= from - MENTIONS_BACK; i--) {
        const { actor, weight, at: there, last } = list[i]!;
        const score = this.score(list[i]!, at) - (from - 1 - i) * 0.01;
        if (score === Number.NEGATIVE_INFINITY) break;
        if (score > (best.get(actor)?.score ?? Number.NEGATIVE_INFINITY))
          best.set(actor, { actor, weight, at: there, last, score });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  /**
   * Whom "they" and "it" stand for, which may stand for much that is no actor: one in the same sentence, else what the sentence before is
   * about, or a unit that is the only one there.
   */
  near(at: number, fits: (actor: ActorInDocument) => boolean): ActorInDocument | null {
    const sentence = this.scan.sentenceOf[at]!;
    const { lower } = this.scan.tokens[at]!;
    const isThing = lower === "it";
    const isSubject = isThing || lower === "they";
    const here: Salient[] = [];
    const before: Salient[] = [];
    for (const list of [this.mentions, this.sources])
      for (let i = countBefore(list, at) - 1; i >= 0; i--) {
        const salient = list[i]!;
        const distance = sentence - this.scan.sentenceOf[salient.at]!;
        if (distance > 1) break;
        if (salient.weight < 0 || !fits(salient.actor)) continue;
        if (isThing && !mayBeThing(this.scan, salient)) continue;
        (distance === 0 ? here : before).push(salient);
      }
    const isGoverned = ({ at: there }: Salient): boolean =>
      isSubject ? isInPhrase(this.scan, there) : this.isGoverned(there);
    const free = here.filter((salient) => !isGoverned(salient));
    const subject = free.find(({ weight }) => weight >= NAMED_SUBJECT) ?? free[0];
    if (subject !== undefined) return subject.actor;
    const about = before.find(({ weight }) => weight >= NAMED_SUBJECT);
    if (about !== undefined) return isThing && !this.isFirst(at) ? null : about.actor;
    const only = before[0]?.actor ?? null;
    const isAlone = before.every(({ actor }) => actor === only);
    return isAlone && only?.type === "military-unit" ? only : null;
  }

  /** "It" far into a sentence that tells of somebody else is not what the one before was about. */
  private isFirst(at: number): boolean {
    const { first } = this.scan.sentences[this.scan.sentenceOf[at]!]!;
    const from = countBefore(this.mentions, at) - 1;
    return at - first <= REACH_OF_SUBJECT && (this.mentions[from]?.at ?? -1) < first;
  }

  /** Who the last subjects "he" and "she" stand for: they go on being spoken of. */
  private subjectsBefore(at: number): Salient[] {
    const sentence = this.scan.sentenceOf[at]!;
    const to = countBefore(this.subjects, at);
    let from = to;
    while (from > 0 && sentence - this.scan.sentenceOf[this.subjects[from - 1]!.at]! <= SENTENCES_BACK)
      from--;
    this.resolveUpTo(from, to);
    return this.subjects
      .slice(from, to)
      .flatMap(({ at: there, actor }) =>
        actor ? [{ at: there, last: there + 1, actor, weight: SUBJECT_PRONOUN }] : [],
      );
  }

  /** In text order, so that each finds those before it resolved and none calls for a long chain. */
  private resolveUpTo(from: number, to: number): void {
    let first = from;
    while (first > 0 && this.subjects[first - 1]!.actor === undefined) first--;
    for (let i = first; i < to; i++) {
      const subject = this.subjects[i]!;
      if (subject.actor !== undefined) continue;
      subject.actor = null;
      subject.actor = this.personOf(subject.at, NOBODY);
    }
  }

  private score({ at: there, weight }: Salient, at: number): number {
    const distance = this.scan.sentenceOf[at]! - this.scan.sentenceOf[there]!;
    if (distance > SENTENCES_BACK) return Number.NEGATIVE_INFINITY;
    const here = distance === 0 && weight >= NAMED_SUBJECT ? SAME_SENTENCE : 0;
    const quoted = this.scan.runOf[at]! < 0 && this.scan.runOf[there]! >= 0 ? 3 : 0;
    return weight + here - 1.6 * distance - quoted;
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

/** A name at the head of its sentence; within that sentence a pronoun takes it up rather than who spoke in the one before. */
const NAMED_SUBJECT = 2;
const SAME_SENTENCE = 1.5;

/** Prepositions before a name that is no subject. */
const GOVERNING: ReadonlySet<string> = new Set(
  "with of by for to from in on at against about after before under over like than behind between".split(" "),
);

/** More than a name at the head of a sentence: who "he" is is who the text is about. */
const SUBJECT_PRONOUN = 2.5;
