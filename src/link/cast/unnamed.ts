import { createHash } from "node:crypto";
import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { textAt } from "../../model/span.js";
import type { ActorType, SourceKind } from "../../model/vocabulary.js";
import { sourceKindOfNoun } from "../../rules/actors/nouns.js";
import { slugOf } from "../../rules/packs/slug.js";
import { ActorInDocument } from "./local-actor.js";
import { descriptionKey, isPluralNoun, nounPhrase } from "./phrase.js";

/** The actors of a document that it describes and never names. */
export class Unnamed {
  private readonly described = new Map<string, ActorInDocument>();
  private readonly actors: ActorInDocument[] = [];
  private readonly ids = new Map<string, number>();
  private digest: string | null = null;

  constructor(private readonly scan: Scan) {}

  /** Who was described in the same words. */
  likewise(phrase: TokenSpan): ActorInDocument | undefined {
    return this.described.get(descriptionKey(this.scan, phrase));
  }

  /** The last one that a noun was used of. */
  called(noun: string): ActorInDocument | undefined {
    return this.actors.findLast((actor) => actor.called.has(noun));
  }

  /**
   * A new actor of this document.
   *
   * @param at the head of the phrase
   * @param country ISO 3166-1 alpha-3 of an actor inside the phrase
   */
  create(phrase: TokenSpan, at: number, country: string | null): ActorInDocument {
    const { scan } = this;
    const { lower } = scan.tokens[at]!;
    const span = textAt(scan.text, nounPhrase(scan, phrase, at));
    const name = span.text
      .replace(/[“”„"«»]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    const kind = sourceKindOfNoun(lower);
    const more = { country, sector: null, gender: null, plural: isPluralNoun(lower) };
    const type = TYPE_OF_KIND[kind] ?? "organization";
    const actor = new ActorInDocument(this.idFor(name), name, type, null, [], kind, true, more);
    actor.called.add(lower);
    actor.addMention({ ...span, form: "description", rules: ["actors/unnamed"] });
    this.actors.push(actor);
    this.described.set(descriptionKey(scan, phrase), actor);
    return actor;
  }

  /** An unnamed actor is this document's own: its id holds a part of the text's digest. */
  private idFor(name: string): string {
    this.digest ??= createHash("sha256").update(this.scan.text).digest("hex").slice(0, 8);
    const base = `${slugOf(name).slice(0, 60) || "unnamed"}-${this.digest}`;
    const times = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }
}

const TYPE_OF_KIND: Partial<Record<SourceKind, ActorType>> = {
  role: "person",
  collective: "group",
  media: "media",
};
