import type { Joined, JoinKind, Loser } from "../model/derivation.js";
import type { ActorMention, TokenSpan } from "../model/found.js";
import type { Cast, LocalActor } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { PLURAL_PRONOUNS, RELATIVE_PRONOUNS, THING_PRONOUNS } from "../rules/actors/nouns.js";
import { builtIn } from "../rules/packs/built-in.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { type LeftOut, NONE_LEFT_OUT } from "../rules/rule.js";
import { readAffiliations } from "./cast/affiliations.js";
import { Salience } from "./cast/antecedents.js";
import { type CastMention, carriersOf } from "./cast/carriers.js";
import { Descriptions } from "./cast/descriptions.js";
import { Joiner } from "./cast/join.js";
import type { ActorInDocument } from "./cast/local-actor.js";
import { isSomeOfParty } from "./cast/parties.js";
import { headGiven, isIndefinite, isPluralNoun, mayBeSource, withMarked } from "./cast/phrase.js";
import { fitsPronoun, isPronoun } from "./cast/pronoun-fit.js";
import { rivalsOf } from "./cast/rivals.js";
import { Unnamed } from "./cast/unnamed.js";

/**
 * Joins the mentions of one document to actors, and answers who a stretch of its text stands for.
 *
 * @param published the document's day (ISO 8601), by which offices stand for who held them
 */
export function castOf(
  scan: Scan,
  found: readonly ActorMention[],
  packs: CompiledPacks = builtIn(),
  published: string | null = null,
  { without = NONE_LEFT_OUT, joined = null }: CastOptions = {},
): Cast {
  return new DocumentCast(scan, found, packs, published, without, joined);
}

const NOBODY: ReadonlySet<string> = new Set();

export interface CastOptions {
  /** Ids of rules by which nobody is meant. */
  readonly without?: LeftOut;
  /** Who is told how each phrase came to stand for actors. */
  readonly joined?: Joined | null;
}

class DocumentCast implements Cast {
  readonly actors: ActorInDocument[];
  private readonly joiner: Joiner;
  private readonly salience: Salience;
  private readonly unnamed: Unnamed;
  private readonly descriptions: Descriptions;

  constructor(
    private readonly scan: Scan,
    private readonly found: readonly ActorMention[],
    packs: CompiledPacks,
    published: string | null,
    private readonly without: LeftOut,
    private readonly joined: Joined | null,
  ) {
    const day = without.has("actors/office-by-date") ? null : published;
    this.joiner = new Joiner(scan, packs, published, without);
    this.joiner.join(found);
    this.actors = this.joiner.actors;
    readAffiliations(scan, found, (mention) => this.joiner.of.get(mention));
    this.salience = new Salience(scan, (span) => this.within(span));
    for (const mention of found) this.salience.add(mention, this.joiner.of.get(mention)!);
    this.unnamed = new Unnamed(scan);
    this.descriptions = new Descriptions(scan, packs, day, this.joiner, this.salience, this.unnamed);
  }

  mentionsIn(span: TokenSpan): { mention: ActorMention; actor: LocalActor }[] {
    return this.within(span);
  }

  referents(phrase: TokenSpan, head: TokenSpan | null, others: ReadonlySet<string> = NOBODY): LocalActor[] {
    return this.resolve(phrase, head, false, others);
  }

  source(written: TokenSpan, given: TokenSpan | null): LocalActor[] {
    const phrase = withMarked(this.scan, written);
    const head = phrase === written ? given : null;
    const known = this.resolve(phrase, head, true);
    const actors = known.length > 0 ? known : this.anonymous(phrase, head);
    for (const actor of actors) this.salience.addSource(phrase.first, actor);
    return actors;
  }

  private within(span: TokenSpan): CastMention[] {
    const list: CastMention[] = [];
    for (let i = firstFrom(this.found, span.start); i < this.found.length; i++) {
      const mention = this.found[i]!;
      if (mention.start >= span.end) break;
      if (mention.end <= span.end) list.push({ mention, actor: this.joiner.of.get(mention)! });
    }
    return list;
  }

  private resolve(
    phrase: TokenSpan,
    given: TokenSpan | null,
    asSource: boolean,
    others: ReadonlySet<string> = NOBODY,
  ): ActorInDocument[] {
    const head = headGiven(this.scan, phrase, given);
    const word = this.scan.tokens[head]!;
    if (isPronoun(word.lower) && (phrase.last - phrase.first <= 2 || word.shape === "lower")) {
      const actor = this.pronoun(head, others);
      if (actor === null) return [];
      this.note(actor, head, phrase);
      this.tell("pronoun", phrase, [actor], () => this.rivalsOf(head, actor));
      return [actor];
    }
    const inside = this.within(phrase);
    const isSome = inside.some((other) => other.mention.last === head + 1 && isSomeOfParty(this.scan, other));
    const named = isSome ? [] : carriersOf(this.scan, inside, phrase, head);
    if (named.length > 0) {
      this.tell("name", phrase, named);
      return named;
    }
    const described = this.descriptions.of({ phrase, head, inside }, asSource);
    if (described === null) return [];
    const { actor, how, fits } = described;
    const rivals = { at: phrase.first, word: word.text };
    this.tell(how, phrase, [actor], () =>
      fits === null ? [] : rivalsOf(this.scan, this.salience, { ...rivals, fits }, actor),
    );
    return [actor];
  }

  private isSomeOfParty(inside: readonly CastMention[], head: number): boolean {
    return inside.some((other) => other.mention.last === head + 1 && isSomeOfParty(this.scan, other));
  }

  /** @param lost who else may be meant, asked for only where somebody is told */
  private tell(
    how: JoinKind,
    { start, end }: TokenSpan,
    actors: readonly ActorInDocument[],
    lost: () => readonly Loser[] = () => [],
  ): void {
    this.joined?.({ start, end, how, actors: actors.map(({ id }) => id), lost: lost() });
  }

  private rivalsOf(at: number, taken: ActorInDocument): readonly Loser[] {
    const { lower, text: word } = this.scan.tokens[at]!;
    if (RELATIVE_PRONOUNS.has(lower)) return [];
    return rivalsOf(this.scan, this.salience, { at, word, fits: fitsPronoun(lower) }, taken);
  }

  /** @param others ids of actors that it does not stand for */
  private pronoun(at: number, others: ReadonlySet<string>): ActorInDocument | null {
    if (this.without.has("actors/pronoun")) return null;
    const { lower } = this.scan.tokens[at]!;
    const fits = fitsPronoun(lower);
    if (RELATIVE_PRONOUNS.has(lower)) return this.salience.justBefore(at, fits);
    const isLoose = PLURAL_PRONOUNS.has(lower) || THING_PRONOUNS.has(lower);
    return isLoose ? this.salience.near(at, fits) : this.salience.personOf(at, others);
  }

  private note(actor: ActorInDocument, at: number, phrase: TokenSpan): void {
    if (phrase.last - phrase.first > 2) return;
    const { start, end, text } = this.scan.tokens[at]!;
    actor.addMention({ start, end, text, form: "pronoun", rules: ["actors/pronoun"] });
  }

  private anonymous(phrase: TokenSpan, given: TokenSpan | null): ActorInDocument[] {
    if (this.without.has("actors/unnamed")) return [];
    const at = headGiven(this.scan, phrase, given);
    const inside = this.within(phrase);
    // "The Wisconsin Republican" is somebody whom the text has named.
    const isKnown = !isIndefinite(this.scan, phrase) && !isPluralNoun(this.scan.tokens[at]!.lower);
    if (!mayBeSource(this.scan, phrase, at) || (isKnown && this.isSomeOfParty(inside, at))) return [];
    const country = inside.find(({ actor }) => actor.country !== null)?.actor.country ?? null;
    const actor = this.unnamed.create(phrase, at, country);
    this.actors.push(actor);
    this.tell("fresh", phrase, [actor]);
    return [actor];
  }
}

/** Position of the first mention that starts at or after an offset. */
function firstFrom(found: readonly ActorMention[], start: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
