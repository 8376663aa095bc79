import type { ActorMention } from "../../model/found.js";
import type { Scan, Token } from "../../model/scan.js";
import { OFFICE_TAILS, TITLE_MODIFIERS, TITLES } from "../../rules/actors/titles.js";
import { keyOf } from "../../rules/packs/key.js";
import type { ActorInDocument } from "./local-actor.js";
import { nearest, note } from "./nearest.js";

/** Who holds an office that stands without a name: who is named beside it, bore the title before, or is called so. */
export class OfficeHolders {
  private readonly byEnd = new Map<number, ActorInDocument>();
  private readonly byStart = new Map<number, ActorInDocument>();
  private readonly byTitle = new Map<string, ActorInDocument>();
  private readonly byCalling = new Map<string, ActorInDocument[]>();
  /** For the first token of a mention, the end of it. */
  private readonly ends: ReadonlyMap<number, number>;

  constructor(
    private readonly scan: Scan,
    found: readonly ActorMention[],
    actorOf: (mention: ActorMention) => ActorInDocument | undefined,
    actors: readonly ActorInDocument[],
  ) {
    this.ends = new Map(found.map(({ first, last }) => [first, last]));
    for (const mention of found) {
      const person = actorOf(mention);
      if (person?.type !== "person") continue;
      this.byEnd.set(mention.last, person);
      this.byStart.set(mention.first, person);
      const title = this.titleBefore(mention.first);
      if (title !== "") this.byTitle.set(title, person);
    }
    for (const actor of actors) for (const noun of actor.called) note(this.byCalling, noun, actor);
  }

  of(mention: ActorMention): ActorInDocument | undefined {
    const called = this.byCalling.get(mention.name.toLowerCase()) ?? [];
    return this.apposed(mention) ?? this.byTitle.get(keyOf(mention.name)) ?? nearest(called, mention.start);
  }

  /** From here on the office is this actor's. */
  note(mention: ActorMention, holder: ActorInDocument): void {
    this.byTitle.set(keyOf(mention.name), holder);
  }

  /** "The Foreign Minister, N", "N, the Foreign Minister", "Special Envoy to X N". */
  private apposed({ first, last }: ActorMention): ActorInDocument | undefined {
    const { tokens } = this.scan;
    if (/^(?:to|for|of|on)$/.test(tokens[last]?.lower ?? "")) {
      const complement = this.ends.get(tokens[last + 1]?.lower === "the" ? last + 2 : last + 1);
      if (complement !== undefined && this.byStart.has(complement)) return this.byStart.get(complement);
    }
    if (tokens[last]?.text === "," && this.byStart.has(last + 1)) return this.byStart.get(last + 1);
    let before = first - 1;
    if (tokens[before]?.lower === "the") before--;
    return tokens[before]?.text === "," ? this.byEnd.get(before) : undefined;
  }

  /** The title in capitals that stands directly before a name, of two words or more. */
  private titleBefore(first: number): string {
    const { tokens } = this.scan;
    let at = first;
    while (at > 0 && isTitleWord(tokens[at - 1]!)) at--;
    return first - at < 2 ? "" : keyOf(this.scan.text.slice(tokens[at]!.start, tokens[first - 1]!.end));
  }
}

function isTitleWord({ kind, shape, lower }: Token): boolean {
  if (kind !== "word") return false;
  if (lower === "of") return true;
  return shape !== "lower" && (TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || OFFICE_TAILS.has(lower));
}
