import type { JoinKind } from "../../model/derivation.js";
import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { textAt } from "../../model/span.js";
import { TYPE_NOUNS } from "../../rules/actors/nouns.js";
import { OFFICES } from "../../rules/actors/titles.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import type { Salience } from "./antecedents.js";
import type { CastMention } from "./carriers.js";
import type { Joiner } from "./join.js";
import type { ActorInDocument } from "./local-actor.js";
import { isDefinite } from "./phrase.js";
import type { Unnamed } from "./unnamed.js";

/** A noun phrase without a name at its head, and the mentions inside it. */
export interface Described {
  readonly phrase: TokenSpan;
  readonly head: number;
  readonly inside: readonly CastMention[];
}

/** Whom a description takes up, and by what. */
export interface TakenUp {
  readonly actor: ActorInDocument;
  readonly how: JoinKind;
  /** Whom it could stand for, where the best of several was taken; null where there was one only. */
  readonly fits: ((actor: ActorInDocument) => boolean) | null;
}

/** Whom a description takes up: somebody described before, the holder of an office, a body or place of the kind. */
export class Descriptions {
  constructor(
    private readonly scan: Scan,
    private readonly packs: CompiledPacks,
    /** The document's day (ISO 8601), by which offices stand for who held them. */
    private readonly published: string | null,
    private readonly joiner: Joiner,
    private readonly salience: Salience,
    private readonly unnamed: Unnamed,
  ) {}

  /**
   * "The official" after "an official with …"; "the Russian academic" after "N, a Russian academic"; "the group" after its name.
   *
   * @param asSource it carries a quotation, so that several may be meant
   */
  of(described: Described, asSource: boolean): TakenUp | null {
    const { phrase, head } = described;
    const same = this.unnamed.likewise(phrase);
    if (same !== undefined) return { actor: same, how: "likewise", fits: null };
    if (!isDefinite(this.scan, phrase)) return takenUp(this.holder(described), "holder", null);
    const { lower } = this.scan.tokens[head]!;
    const unnamed = this.unnamed.called(lower);
    const called = this.called(described, lower);
    if (called !== null) return { actor: called, how: "called", fits: (actor) => actor.called.has(lower) };
    const holder = this.holder(described);
    if (holder !== null) return { actor: holder, how: "holder", fits: null };
    if (unnamed !== undefined && (asSource || !unnamed.plural))
      return { actor: unnamed, how: "unnamed", fits: null };
    const types = TYPE_NOUNS.get(lower);
    if (types === undefined || head - phrase.first > 2) return null;
    const isOfKind = (actor: ActorInDocument): boolean => types.includes(actor.type) && !actor.plural;
    return takenUp(this.salience.antecedent(phrase.first, isOfKind), "kind", isOfKind);
  }

  /** A person whom the text has called by the noun, and who is of the country in the phrase. */
  private called({ phrase, head, inside }: Described, noun: string): ActorInDocument | null {
    const country = inside.find(({ mention }) => mention.form === "adjective" && mention.last <= head)?.actor;
    const called = this.salience.antecedent(phrase.first, (actor) => isCalled(actor, noun, country));
    return called?.type === "person" ? called : null;
  }

  /** "The Russian president", "Russia's president": who held the office on the day of the document, where the text names nobody. */
  private holder({ phrase, head, inside }: Described): ActorInDocument | null {
    const { published } = this;
    const { tokens, text } = this.scan;
    if (published === null || !OFFICES.has(tokens[head]!.lower)) return null;
    const owner = inside.find(({ mention }) => mention.type === "state" && mention.last <= head);
    if (owner === undefined) return null;
    const { last } = owner.mention;
    const title = tokens.slice(tokens[last]!.lower === "'s" ? last + 1 : last, head + 1);
    const words = title.map(({ lower }) => lower).join(" ");
    const entry = this.packs.holderOf(words, owner.actor.id, published);
    if (entry === undefined) return null;
    const actor = this.joiner.packed(entry);
    const span = textAt(text, { start: tokens[phrase.first]!.start, end: tokens[head]!.end });
    actor.addMention({ ...span, form: "description", rules: ["actors/office-by-date"] });
    return actor;
  }
}

function takenUp(actor: ActorInDocument | null, how: JoinKind, fits: TakenUp["fits"]): TakenUp | null {
  return actor === null ? null : { actor, how, fits };
}

function isCalled(actor: ActorInDocument, noun: string, country: ActorInDocument | undefined): boolean {
  if (!actor.called.has(noun)) return false;
  return (
    country === undefined ||
    actor.affiliations.some(({ actor: other }) => other === country.id) ||
    actor.affiliations.length === 0
  );
}
