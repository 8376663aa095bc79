import { createHash } from "node:crypto";
import type { ActorMention, TokenSpan } from "../model/found.js";
import type { Cast, LocalActor } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { textAt } from "../model/span.js";
import { MEDIA_NOUNS, ORGANIZATION_NOUNS } from "../rules/actors/contexts.js";
import { RELATIVE_PRONOUNS, sourceKindOfNoun, TYPE_NOUNS } from "../rules/actors/nouns.js";
import { OFFICES } from "../rules/actors/titles.js";
import { builtIn } from "../rules/packs/built-in.js";
import { slugOf } from "../rules/packs/expand.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { readAffiliations } from "./cast/affiliations.js";
import { fitsPronoun, isPronoun, Salience } from "./cast/antecedents.js";
import { Joiner } from "./cast/join.js";
import { ActorInDocument } from "./cast/local-actor.js";
import {
  descriptionKey,
  headGiven,
  isDefinite,
  isPluralNoun,
  mayBeSource,
  nounPhrase,
  titleStart,
  withMarked,
} from "./cast/phrase.js";

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
): Cast {
  return new DocumentCast(scan, found, packs, published);
}

class DocumentCast implements Cast {
  readonly actors: ActorInDocument[];
  private readonly joiner: Joiner;
  private readonly salience: Salience;
  private readonly described = new Map<string, ActorInDocument>();
  private readonly unnamed: ActorInDocument[] = [];
  private readonly ids = new Map<string, number>();
  private digest: string | null = null;

  constructor(
    private readonly scan: Scan,
    private readonly found: readonly ActorMention[],
    private readonly packs: CompiledPacks,
    private readonly published: string | null,
  ) {
    this.joiner = new Joiner(scan, packs);
    this.joiner.join(found);
    this.actors = this.joiner.actors;
    readAffiliations(scan, found, (mention) => this.joiner.of.get(mention));
    this.salience = new Salience(scan);
    for (const mention of found) {
      const actor = this.joiner.of.get(mention)!;
      this.salience.add(mention, actor);
    }
  }

  mentionsIn(span: TokenSpan): { mention: ActorMention; actor: LocalActor }[] {
    return this.within(span);
  }

  referents(phrase: TokenSpan, head: TokenSpan | null): LocalActor[] {
    return this.resolve(phrase, head, false);
  }

  source(written: TokenSpan, given: TokenSpan | null): LocalActor[] {
    const phrase = withMarked(this.scan, written);
    const head = phrase === written ? given : null;
    const known = this.resolve(phrase, head, true);
    const actors = known.length > 0 ? known : this.anonymous(phrase, head);
    for (const actor of actors) this.salience.addSource(phrase.first, actor);
    return actors;
  }

  private within(span: TokenSpan): { mention: ActorMention; actor: ActorInDocument }[] {
    const list: { mention: ActorMention; actor: ActorInDocument }[] = [];
    for (let i = firstFrom(this.found, span.start); i < this.found.length; i++) {
      const mention = this.found[i]!;
      if (mention.start >= span.end) break;
      if (mention.end <= span.end) list.push({ mention, actor: this.joiner.of.get(mention)! });
    }
    return list;
  }

  private resolve(phrase: TokenSpan, given: TokenSpan | null, asSource: boolean): ActorInDocument[] {
    const head = headGiven(this.scan, phrase, given);
    const word = this.scan.tokens[head]!;
    if (isPronoun(word.lower) && (phrase.last - phrase.first <= 2 || word.shape === "lower")) {
      const actor = this.pronoun(head);
      if (actor !== null) this.note(actor, head, phrase);
      return actor === null ? [] : [actor];
    }
    const inside = this.within(phrase);
    const named = this.carriers(inside, phrase, head);
    if (named.length > 0) return named;
    const described = this.description(phrase, head, asSource);
    return described === null ? [] : [described];
  }

  /** The mentions that carry the phrase: what holds its head, and what is coordinated with that. */
  private carriers(
    inside: readonly { mention: ActorMention; actor: ActorInDocument }[],
    phrase: TokenSpan,
    head: number,
  ): ActorInDocument[] {
    const outer = inside.filter(
      ({ mention }) => !inside.some((other) => other.mention !== mention && covers(other.mention, mention)),
    );
    const at = outer.findIndex(({ mention }) => mention.first <= head && this.reach(mention) > head);
    const start = at >= 0 ? at : outer.findIndex(({ mention }) => this.isApposed(mention, phrase, head));
    if (start < 0) return [];
    const carriers = [outer[start]!.actor];
    for (let i = start; i + 1 < outer.length; i++) {
      if (!this.areCoordinated(outer[i]!.mention, outer[i + 1]!.mention)) break;
      carriers.push(outer[i + 1]!.actor);
    }
    return [...new Set(carriers)];
  }

  /** Where a name ends with the nouns of its kind: "the Meridian news agency". */
  private reach({ last, form, type }: ActorMention): number {
    if (form !== "name" || type === "person" || type === "state" || type === "place") return last;
    let end = last;
    while (KIND_NOUNS.has(this.scan.tokens[end]?.lower ?? "")) end++;
    return end;
  }

  /** "Its spokesman, N", "the envoy N", "Minister of Defence N": a person's name after the noun that heads the phrase. */
  private isApposed(mention: ActorMention, phrase: TokenSpan, head: number): boolean {
    if (mention.type !== "person" || mention.form !== "name" || mention.last > phrase.last) return false;
    const gap = mention.first - head - 1;
    if (mention.first > head && titleStart(this.scan, phrase.first, mention.first) <= head) return true;
    if (mention.first > head) return gap === 0 || (gap === 1 && this.scan.tokens[head + 1]!.text === ",");
    return mention.first === phrase.first && this.scan.tokens[mention.last]?.text === ",";
  }

  private areCoordinated(a: ActorMention, b: ActorMention): boolean {
    if (b.first <= a.last || b.first - a.last > 4) return false;
    const gap = this.scan.tokens.slice(a.last, b.first).map(({ lower }) => lower);
    return (
      gap.every((lower) => /^(?:,|and|or|&|the|as|well|both|nor)$/.test(lower)) &&
      gap.some((lower) => /^(?:and|or|&|,|nor|as)$/.test(lower))
    );
  }

  private pronoun(at: number): ActorInDocument | null {
    const { lower } = this.scan.tokens[at]!;
    const fits = fitsPronoun(lower);
    return RELATIVE_PRONOUNS.has(lower)
      ? this.salience.justBefore(at, fits)
      : this.salience.antecedent(at, fits);
  }

  private note(actor: ActorInDocument, at: number, phrase: TokenSpan): void {
    if (phrase.last - phrase.first > 2) return;
    const { start, end, text } = this.scan.tokens[at]!;
    actor.addMention({ start, end, text, form: "pronoun", rules: ["actors/pronoun"] });
  }

  /** "The official" after "an official with …"; "the Russian academic" after "N, a Russian academic"; "the group" after its name. */
  private description(phrase: TokenSpan, head: number, asSource: boolean): ActorInDocument | null {
    const same = this.described.get(descriptionKey(this.scan, phrase));
    if (same !== undefined) return same;
    if (!isDefinite(this.scan, phrase)) return this.holder(phrase, head);
    const { lower } = this.scan.tokens[head]!;
    const unnamed = this.unnamed.findLast((actor) => actor.called.has(lower));
    const country = this.within(phrase).find(
      ({ mention }) => mention.form === "adjective" && mention.last <= head,
    )?.actor;
    const called = this.salience.antecedent(phrase.first, (actor) => isCalled(actor, lower, country));
    if (called !== null && called.type === "person") return called;
    const holder = this.holder(phrase, head);
    if (holder !== null) return holder;
    if (unnamed !== undefined && (asSource || !unnamed.plural)) return unnamed;
    const types = TYPE_NOUNS.get(lower);
    if (types === undefined || head - phrase.first > 2) return null;
    return this.salience.antecedent(phrase.first, (actor) => types.includes(actor.type) && !actor.plural);
  }

  /** "The Russian president", "Russia's president": who held the office on the day of the document, where the text names nobody. */
  private holder(phrase: TokenSpan, head: number): ActorInDocument | null {
    const { scan, published } = this;
    if (published === null || !OFFICES.has(scan.tokens[head]!.lower)) return null;
    const owner = this.within(phrase).find(({ mention }) => mention.type === "state" && mention.last <= head);
    if (owner === undefined) return null;
    const from =
      scan.tokens[owner.mention.last]!.lower === "'s" ? owner.mention.last + 1 : owner.mention.last;
    const title = scan.tokens.slice(from, head + 1).map(({ lower }) => lower);
    const entry = this.packs.holderOf(title.join(" "), owner.actor.id, published);
    if (entry === undefined) return null;
    const actor = this.joiner.packed(entry);
    const { start } = scan.tokens[phrase.first]!;
    const span = textAt(scan.text, { start, end: scan.tokens[head]!.end });
    actor.addMention({ ...span, form: "description", rules: ["actors/office-by-date"] });
    return actor;
  }

  private anonymous(phrase: TokenSpan, given: TokenSpan | null): ActorInDocument[] {
    const { scan } = this;
    const at = headGiven(scan, phrase, given);
    if (!mayBeSource(scan, phrase, at)) return [];
    const head = scan.tokens[at]!;
    const span = textAt(scan.text, nounPhrase(scan, phrase, at));
    const name = span.text
      .replace(/[“”„"«»]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const kind = sourceKindOfNoun(head.lower);
    const id = this.localId(name);
    const country = this.within(phrase).find(({ actor }) => actor.country !== null)?.actor.country ?? null;
    const plural = isPluralNoun(head.lower);
    const type =
      kind === "role"
        ? "person"
        : kind === "collective"
          ? "group"
          : kind === "media"
            ? "media"
            : "organization";
    const more = { country, sector: null, gender: null, plural };
    const actor = new ActorInDocument(id, name, type, null, [], kind, true, more);
    actor.called.add(head.lower);
    actor.addMention({ ...span, form: "description", rules: ["actors/unnamed"] });
    this.actors.push(actor);
    this.unnamed.push(actor);
    this.described.set(descriptionKey(scan, phrase), actor);
    return [actor];
  }

  /** An unnamed actor is this document's own: its id holds a part of the text's digest. */
  private localId(name: string): string {
    this.digest ??= createHash("sha256").update(this.scan.text).digest("hex").slice(0, 8);
    const base = `${slugOf(name).slice(0, 60) || "unnamed"}-${this.digest}`;
    const times = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }
}

const KIND_NOUNS: ReadonlySet<string> = new Set([
  ...ORGANIZATION_NOUNS,
  ...MEDIA_NOUNS,
  "news",
  "online",
  "state",
]);

function isCalled(actor: ActorInDocument, noun: string, country: ActorInDocument | undefined): boolean {
  if (!actor.called.has(noun)) return false;
  return (
    country === undefined ||
    actor.affiliations.some(({ actor: other }) => other === country.id) ||
    actor.affiliations.length === 0
  );
}

function covers(outer: ActorMention, inner: ActorMention): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
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
