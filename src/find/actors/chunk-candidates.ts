import type { Scan, Token } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import { CALENDAR, DAY_ADJECTIVES, THINGS, UNIT_HEADS } from "../../rules/actors/heads.js";
import type { LeftOut } from "../../rules/rule.js";
import type { Candidate } from "./candidate.js";
import { givenName } from "./chunk-names.js";
import { classify } from "./classify.js";
import { isLetters } from "./evidence-inside.js";
import { type Chunk, type Item, lowerOf } from "./items.js";

/** The candidates of one chunk while it is read, in text order. */
export class ChunkCandidates {
  readonly found: Candidate[] = [];
  readonly tokens: readonly Token[];

  /** @param titleCase most words around have a capital, so that a capital alone says nothing */
  constructor(
    readonly scan: Scan,
    readonly chunk: Chunk,
    readonly titleCase: boolean,
    readonly without: LeftOut,
  ) {
    this.tokens = scan.tokens;
  }

  /** A pack's name. */
  known({ first, last, name }: Item): void {
    const { type, gender } = name!.forms[0]!.entry;
    this.found.push({ first, last, name, type, weight: 5, gender, country: null, rules: ["actors/pack"] });
  }

  /** Items that one rule makes an actor of. */
  add(
    items: readonly Item[],
    type: ActorType,
    weight: number,
    rule: string,
    gender: Candidate["gender"] = null,
  ): void {
    const first = this.withNumber(items[0]!.first, type);
    const last = items.at(-1)!.last;
    const country =
      type === "person"
        ? null
        : (items.find(({ name }) => name !== null)?.name?.forms.at(0)?.entry.country ?? null);
    if (this.without.has(rule)) this.undecided(first, last);
    else this.found.push({ first, last, name: null, type, weight, gender, country, rules: [rule] });
  }

  /** Words that no pack knows: by the evidence, or undecided. */
  unknown(items: readonly Item[]): void {
    if (this.isThing(items)) return;
    if (this.isNumberedUnit(items)) return this.add(items, "military-unit", 3, "actors/unit");
    const given = givenName(this.tokens, items);
    if (given > 0) {
      this.unknown(items.slice(0, given));
      this.unknown(items.slice(given));
      return;
    }
    const first = items[0]!.first;
    const last = items.at(-1)!.last;
    const initial = this.chunk.initial && first === this.chunk.first;
    const verdict = this.titleCase ? null : classify(this.scan, first, last, initial, this.without);
    this.found.push({
      first,
      last,
      name: null,
      type: verdict === null ? null : verdict.kind,
      weight: verdict?.weight ?? 0,
      gender: verdict?.gender ?? null,
      country: null,
      rules: verdict === null ? [] : verdict.rules,
    });
  }

  private undecided(first: number, last: number): void {
    this.found.push({
      first,
      last,
      name: null,
      type: null,
      weight: 0,
      gender: null,
      country: null,
      rules: [],
    });
  }

  /** The words of items, without what joins them. */
  words(items: readonly Item[]): Token[] {
    return this.tokens.slice(items[0]!.first, items.at(-1)!.last).filter(({ kind }) => kind === "word");
  }

  /** "Islam", "the Internet", "Super Tuesday". */
  private isThing(items: readonly Item[]): boolean {
    if (items.length > 1) return false;
    const { first, last } = items[0]!;
    const { lower } = this.tokens[first]!;
    if (THINGS.has(lower)) return true;
    return DAY_ADJECTIVES.has(lower) && CALENDAR.has(this.tokens[last]?.lower ?? "");
  }

  /** "101st Brigade", "101st QRB": one head or its letters behind a number. */
  private isNumberedUnit(items: readonly Item[]): boolean {
    const [one] = items;
    if (items.length > 1 || this.withNumber(one!.first, "military-unit") === one!.first) return false;
    return UNIT_HEADS.has(lowerOf(this.tokens, one!)) || isLetters(this.words(items));
  }

  /** "7th Artillery Battalion": the number belongs to the unit. */
  private withNumber(first: number, type: ActorType): number {
    const before = this.tokens[first - 1];
    return type === "military-unit" && before?.kind === "number" && /[a-z]$/.test(before.text)
      ? first - 1
      : first;
  }
}
