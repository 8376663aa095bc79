import type { Scan, Token } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import { UNIT_HEADS } from "../../rules/actors/heads.js";
import { ADDRESS, COURTESIES, OFFICES, TITLES } from "../../rules/actors/titles.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import type { Candidate } from "./candidate.js";
import { headed, headType } from "./chunk-heads.js";
import { givenName, isDivision, isNamesake } from "./chunk-names.js";
import {
  genderOfTitle,
  isComplementOfOffice,
  isOfficeAlone,
  isTitleBefore,
  isTitlePart,
  lastTitle,
} from "./chunk-titles.js";
import { classify, genderOf } from "./classify.js";
import { type Chunk, type Item, isPerson, isPlaceOnly, isRegion, lowerOf } from "./items.js";
import { tokenKey } from "./pack-names.js";

/** Takes a chunk apart: titles and the person after them, heads and what they make, packs' names, and the rest by evidence. */
export function readChunk(scan: Scan, chunk: Chunk, titleCase: boolean): Candidate[] {
  return new Reader(scan, chunk, titleCase).read();
}

class Reader {
  private readonly found: Candidate[] = [];
  private readonly tokens: readonly Token[];

  constructor(
    private readonly scan: Scan,
    private readonly chunk: Chunk,
    private readonly titleCase: boolean,
  ) {
    this.tokens = scan.tokens;
  }

  read(): Candidate[] {
    const { items } = this.chunk;
    if (items.length === 1 && items[0]!.name !== null) this.known(items[0]!);
    else if (isDivision(this.tokens, items)) this.division(items);
    else if (headed(this.tokens, items)) this.whole(items);
    else this.split(items);
    return this.found;
  }

  /** Cuts at the last run of titles: what stands before is its organisation or state, what stands after the person. */
  private split(items: readonly Item[]): void {
    const end = lastTitle(this.tokens, items);
    if (end < 0) {
      const before = this.tokens[this.chunk.first - 1];
      const titled = before !== undefined && items === this.chunk.items && isTitleBefore(before);
      if (titled) this.person(items, before.lower);
      else this.plain(items);
      return;
    }
    let start = end;
    while (start > 0 && isTitlePart(this.tokens, items[start - 1]!)) start--;
    if (start > 0) this.plain(items.slice(0, start));
    if (end + 1 === items.length) this.office(items.slice(start));
    else if (isComplementOfOffice(this.tokens, items[end]!, items[end + 1]!)) {
      const rest = items.slice(end + 1);
      if (rest.length === 1) this.office(items.slice(start, end + 2));
      return this.plain(isRegion(rest[0]!) ? rest.slice(1) : rest);
    }
    if (end + 1 < items.length) this.person(items.slice(end + 1), lowerOf(this.tokens, items[end]!));
  }

  /** "The Foreign Secretary": an office in capitals stands for who holds it. */
  private office(items: readonly Item[]): void {
    const held = items.some((item) => item.name === null && OFFICES.has(lowerOf(this.tokens, item)));
    if ((items.length > 1 ? held : isOfficeAlone(this.tokens, items[0]!)) && !this.titleCase)
      this.add(items, "person", 3, "actors/office", null);
  }

  private person(items: readonly Item[], title: string): void {
    const [one] = items;
    const addressed = COURTESIES.has(title) && items.length === 1 && !isPerson(one!);
    if (addressed) return this.add(items, "person", 4, "actors/title", genderOfTitle(title));
    if (items.length === 1 && one!.name !== null && !isPlaceOnly(one!)) return this.known(one!);
    if (items.length <= 2 && isPlaceOnly(items.at(-1)!))
      return this.add(items, "person", 3, "actors/title", genderOf(this.words(items), "person"));
    const cut = items.findIndex(
      (item) =>
        item.name !== null &&
        !isPlaceOnly(item) &&
        item.name.forms.every(({ entry }) => entry.type !== "person"),
    );
    if (cut === 0) return this.plain(items);
    const name = cut < 0 ? items : items.slice(0, cut);
    const words = this.words(name);
    const gender = genderOfTitle(title) ?? genderOf(words, "person");
    if (name.length === 1 && name[0]!.name !== null) this.known(name[0]!);
    else this.add(name, "person", 4, "actors/title", gender);
    if (cut > 0) this.plain(items.slice(cut));
  }

  private plain(items: readonly Item[]): void {
    if (items.length === 0) return;
    if (items.length === 1 && items[0]!.name !== null) return this.known(items[0]!);
    if (headed(this.tokens, items)) return this.whole(items);
    if (items.every(({ name }) => name === null)) return this.unknown(items);
    this.mixed(items);
  }

  /** Packs' names with other capitals beside them. */
  private mixed(items: readonly Item[]): void {
    const last = items.at(-1)!;
    const [one] = items;
    if (isDivision(this.tokens, items)) return this.division(items);
    if (isNamesake(this.tokens, items)) {
      this.add(items, "person", 3, "actors/first-name", genderOf(this.words(items), "person"));
      return;
    }
    const personLast = last.name?.forms.some(({ entry }) => entry.type === "person") ?? false;
    const given = items.slice(0, -1);
    if (personLast && given.every(({ name }) => name === null) && given.length <= 2) {
      const verdict = this.words(given).some((word) => firstNameGender(tokenKey(word)) !== undefined);
      this.add(items, "person", verdict ? 4 : 2, "actors/first-name", genderOf(this.words(items), "person"));
      return;
    }
    if (last.name === null && TITLES.has(lowerOf(this.tokens, last).replace(/s$/, "")))
      return items.forEach((item) => {
        if (item.name !== null) this.known(item);
      });
    const tail = items.slice(1);
    const tailPlain = tail.length > 0 && tail.every(({ name }) => name === null);
    if (one!.name !== null && tailPlain && !this.titleCase) {
      const kind = one!.name.forms[0]!.kind;
      const verdict = classify(this.scan, tail[0]!.first, tail.at(-1)!.last, false);
      const personal = verdict?.kind === "person" && (tail.length > 1 || verdict.weight >= 3);
      if (
        !personal &&
        (kind === "name" || kind === "adjective") &&
        one!.name.forms[0]!.entry.type !== "person"
      ) {
        return this.add(items, "organization", 1.5, "actors/state-and-tail", null);
      }
    }
    for (let i = 0; i < items.length; i++) {
      if (items[i]!.name !== null) {
        this.known(items[i]!);
        continue;
      }
      let end = i;
      while (end < items.length && items[end]!.name === null) end++;
      this.unknown(items.slice(i, end));
      i = end - 1;
    }
  }

  /** The division is its place; a part of it by direction is a place of its own. */
  private division(items: readonly Item[]): void {
    const [one, two] = items;
    if (two!.name === null) this.known({ first: one!.first, last: two!.last, name: one!.name });
    else this.add(items, "place", 4, "actors/place-head", null);
  }

  private unknown(items: readonly Item[]): void {
    if (
      items.length === 1 &&
      UNIT_HEADS.has(lowerOf(this.tokens, items[0]!)) &&
      this.withNumber(items[0]!.first, "military-unit") < items[0]!.first
    )
      return this.add(items, "military-unit", 3, "actors/unit", null);
    const given = givenName(this.tokens, items);
    if (given > 0) {
      this.unknown(items.slice(0, given));
      this.unknown(items.slice(given));
      return;
    }
    const first = items[0]!.first;
    const last = items.at(-1)!.last;
    const initial = this.chunk.initial && first === this.chunk.first;
    const verdict = this.titleCase ? null : classify(this.scan, first, last, initial);
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

  /** The whole as one actor by its head, with the packs' names inside nested. */
  private whole(items: readonly Item[]): void {
    let from = 0;
    while (
      from < items.length - 1 &&
      items[from]!.name === null &&
      ADDRESS.has(lowerOf(this.tokens, items[from]!))
    )
      from++;
    const rest = items.slice(from);
    const type = headType(this.tokens, rest);
    if (type !== null && type !== undefined && rest.length > 1) {
      const rule =
        type === "place"
          ? "actors/place-head"
          : type === "military-unit"
            ? "actors/unit"
            : "actors/organization-head";
      this.add(rest, type, 4, rule, null);
    }
    if (type === null || type === undefined)
      for (const item of rest) if (item.name !== null && !isPlaceOnly(item)) this.known(item);
  }

  private known(item: Item): void {
    this.found.push({
      first: item.first,
      last: item.last,
      name: item.name,
      type: item.name!.forms[0]!.entry.type,
      weight: 5,
      gender: item.name!.forms[0]!.entry.gender,
      country: null,
      rules: ["actors/pack"],
    });
  }

  private add(
    items: readonly Item[],
    type: ActorType,
    weight: number,
    rule: string,
    gender: Candidate["gender"],
  ): void {
    const first = this.withNumber(items[0]!.first, type);
    const last = items.at(-1)!.last;
    const country =
      type === "person"
        ? null
        : (items.find(({ name }) => name !== null)?.name?.forms.at(0)?.entry.country ?? null);
    this.found.push({ first, last, name: null, type, weight, gender, country, rules: [rule] });
  }

  /** "7th Artillery Battalion": the number belongs to the unit. */
  private withNumber(first: number, type: ActorType): number {
    const before = this.tokens[first - 1];
    return type === "military-unit" && before?.kind === "number" && /[a-z]$/.test(before.text)
      ? first - 1
      : first;
  }

  private words(items: readonly Item[]): Token[] {
    return this.tokens.slice(items[0]!.first, items.at(-1)!.last).filter(({ kind }) => kind === "word");
  }
}
