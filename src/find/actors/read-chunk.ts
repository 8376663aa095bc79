import type { Scan, Token } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import { AUXILIARIES, DIRECTIONS, SPEECH, SUBJECT_ADVERBS } from "../../rules/actors/contexts.js";
import {
  ARMED_FIRSTS,
  DIVISION_HEADS,
  ORGANIZATION_FIRSTS,
  ORGANIZATION_HEADS,
  ORGANIZATION_PREFIXES,
  PLACE_HEADS,
  THING_HEADS,
  UNIT_HEADS,
} from "../../rules/actors/heads.js";
import {
  ADDRESS,
  COURTESIES,
  OFFICE_TAILS,
  OFFICES,
  STATE_OFFICES,
  TITLE_MODIFIERS,
  TITLES,
} from "../../rules/actors/titles.js";
import { firstNameGender, isWeakFirstName } from "../../rules/packs/first-names.js";
import type { Form } from "../../rules/packs/pack.js";
import type { Candidate } from "./candidate.js";
import type { Chunk, Item } from "./chunks.js";
import { classify, genderOf } from "./classify.js";
import { tokenKey } from "./pack-names.js";

const FEMALE_TITLES: ReadonlySet<string> = new Set(
  "mrs mrs. ms ms. miss lady queen princess spokeswoman chairwoman congresswoman businesswoman actress sister mother daughter dame".split(
    " ",
  ),
);
const MALE_TITLES: ReadonlySet<string> = new Set(
  "mr mr. sir lord king prince sheikh sheik ayatollah imam pope father brother son congressman businessman emir sultan chairman spokesman".split(
    " ",
  ),
);

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
    else if (this.isDivision(items)) this.division(items);
    else if (this.headed(items)) this.whole(items);
    else this.split(items);
    return this.found;
  }

  /** Cuts at the last run of titles: what stands before is its organisation or state, what stands after the person. */
  private split(items: readonly Item[]): void {
    const end = this.lastTitle(items);
    if (end < 0) {
      const before = this.tokens[this.chunk.first - 1];
      const titled = before !== undefined && items === this.chunk.items && this.isTitleBefore(before);
      if (titled) this.person(items, before.lower);
      else this.plain(items);
      return;
    }
    let start = end;
    while (start > 0 && this.isTitlePart(items[start - 1]!)) start--;
    if (start > 0) this.plain(items.slice(0, start));
    if (end + 1 === items.length) this.office(items.slice(start));
    else if (this.isComplementOfOffice(items[end]!, items[end + 1]!)) {
      const rest = items.slice(end + 1);
      if (rest.length === 1) this.office(items.slice(start, end + 2));
      return this.plain(isRegion(rest[0]!) ? rest.slice(1) : rest);
    }
    if (end + 1 < items.length) this.person(items.slice(end + 1), this.lower(items[end]!));
  }

  /** "The Foreign Secretary": an office in capitals stands for who holds it. */
  private office(items: readonly Item[]): void {
    const held = items.some((item) => item.name === null && OFFICES.has(this.lower(item)));
    if ((items.length > 1 ? held : this.isOfficeAlone(items[0]!)) && !this.titleCase)
      this.add(items, "person", 3, "actors/office", null);
  }

  /** "The Minister said": an office alone, with its article and a verb. */
  private isOfficeAlone({ first, last }: Item): boolean {
    const next = this.tokens[last];
    const verb =
      next !== undefined &&
      (SPEECH.has(next.lower) || SUBJECT_ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower));
    return verb && this.tokens[first - 1]?.lower === "the" && STATE_OFFICES.has(this.tokens[first]!.lower);
  }

  /** "President of X", "Minister for X". */
  private isComplementOfOffice(title: Item, next: Item): boolean {
    return this.tokens[title.last]!.shape === "lower" && next.name !== null;
  }

  private isTitleBefore(token: Token): boolean {
    return token.kind === "word" && token.shape === "lower" && TITLES.has(token.lower);
  }

  private lastTitle(items: readonly Item[]): number {
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i]!;
      if (item.name !== null) continue;
      const lower = this.lower(item);
      if (
        i === items.length - 1 &&
        i > 0 &&
        !ADDRESS.has(lower) &&
        !this.isTitlePart(items[i - 1]!) &&
        this.isNameLike(items, i)
      )
        continue;
      if (TITLES.has(lower)) return i;
      if (i > 0 && OFFICE_TAILS.has(lower) && TITLES.has(this.lower(items[i - 1]!))) return i;
    }
    return -1;
  }

  /** "Amal King", "John Major": a title word as the surname after a first name. */
  private isNameLike(items: readonly Item[], at: number): boolean {
    return at === 1 && firstNameGender(tokenKey(this.tokens[items[0]!.first]!)) !== undefined;
  }

  private isTitlePart(item: Item): boolean {
    const lower = this.lower(item);
    return item.name === null && (TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || OFFICE_TAILS.has(lower));
  }

  private person(items: readonly Item[], title: string): void {
    const [one] = items;
    const addressed = COURTESIES.has(title) && items.length === 1 && !isPerson(one!);
    if (addressed) return this.add(items, "person", 4, "actors/title", genderOfTitle(title));
    if (items.length === 1 && one!.name !== null && !this.isPlaceOnly(one!)) return this.known(one!);
    if (items.length <= 2 && this.isPlaceOnly(items.at(-1)!))
      return this.add(items, "person", 3, "actors/title", genderOf(this.words(items), "person"));
    const cut = items.findIndex(
      (item) =>
        item.name !== null &&
        !this.isPlaceOnly(item) &&
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

  /** A town's name after a title is a surname. */
  private isPlaceOnly({ name, first, last }: Item): boolean {
    if (name === null || last - first > 1) return false;
    return name.forms.every(({ entry, kind }) => entry.type === "place" && kind === "name");
  }

  private plain(items: readonly Item[]): void {
    if (items.length === 0) return;
    if (items.length === 1 && items[0]!.name !== null) return this.known(items[0]!);
    if (this.headed(items)) return this.whole(items);
    if (items.every(({ name }) => name === null)) return this.unknown(items);
    this.mixed(items);
  }

  /** Packs' names with other capitals beside them. */
  private mixed(items: readonly Item[]): void {
    const last = items.at(-1)!;
    const [one] = items;
    if (this.isDivision(items)) return this.division(items);
    if (this.isNamesake(items)) {
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
    if (last.name === null && TITLES.has(this.lower(last).replace(/s$/, "")))
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

  /** "Northern Syria", "Idlib Province". */
  private isDivision(items: readonly Item[]): boolean {
    const [one, two] = items;
    if (items.length !== 2) return false;
    if (two!.name === null) return isPlaceLike(one!) && DIVISION_HEADS.has(this.lower(two!));
    return one!.name === null && DIRECTIONS.has(this.lower(one!)) && isPlaceLike(two!);
  }

  /** The division is its place; a part of it by direction is a place of its own. */
  private division(items: readonly Item[]): void {
    const [one, two] = items;
    if (two!.name === null) this.known({ first: one!.first, last: two!.last, name: one!.name });
    else this.add(items, "place", 4, "actors/place-head", null);
  }

  /** "Kent Brewer", "Amal Lyons": a given name, with no more than places' namesakes and plain words. */
  private isNamesake(items: readonly Item[]): boolean {
    const given = tokenKey(this.tokens[items[0]!.first]!);
    if (items.length > 3 || (firstNameGender(given) === undefined && !isWeakFirstName(given))) return false;
    return items.every((item) => item.name === null || this.isPlaceOnly(item));
  }

  /** Where a person's name begins behind other capitals: "County Coroner William Roe". */
  private givenName(items: readonly Item[]): number {
    const at = items.findIndex(({ first }) => firstNameGender(tokenKey(this.tokens[first]!)) !== undefined);
    if (at < 1 || at > items.length - 2 || this.tokens[items[0]!.first]!.text.endsWith(".")) return 0;
    return isWeakFirstName(tokenKey(this.tokens[items[0]!.first]!)) ? 0 : at;
  }

  private unknown(items: readonly Item[]): void {
    if (
      items.length === 1 &&
      UNIT_HEADS.has(this.lower(items[0]!)) &&
      this.withNumber(items[0]!.first, "military-unit") < items[0]!.first
    )
      return this.add(items, "military-unit", 3, "actors/unit", null);
    const given = this.givenName(items);
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

  /** Whether the words make an organisation, a place or a thing by their head. */
  private headed(items: readonly Item[]): boolean {
    if (items.length === 1 || this.isOffice(items)) return false;
    const last = items.at(-1)!;
    if (last.name !== null && !this.isHeadFirst(items)) return this.isBodyOfBody(items);
    return this.headType(items) !== undefined;
  }

  /** "Vermont Air National Guard": a known body's name as the head of another's. */
  private isBodyOfBody(items: readonly Item[]): boolean {
    const head = this.lower(items.at(-1)!);
    const known = ORGANIZATION_HEADS.has(head) || UNIT_HEADS.has(head);
    const before = items.at(-2)!;
    return (
      known &&
      before.name === null &&
      !TITLES.has(this.lower(before)) &&
      items.every((item) => !isPerson(item))
    );
  }

  /** "Secretary of State" is no state. */
  private isOffice(items: readonly Item[]): boolean {
    return (
      items.length > 1 && OFFICE_TAILS.has(this.lower(items.at(-1)!)) && TITLES.has(this.lower(items.at(-2)!))
    );
  }

  private headType(items: readonly Item[]): ActorType | null | undefined {
    const head = this.lower(items.at(-1)!);
    if (this.isHeadFirst(items))
      return ARMED_FIRSTS.has(this.lower(items[0]!)) ? "armed-group" : "organization";
    if (items.at(-1)!.name !== null) return this.isBodyOfBody(items) ? "organization" : undefined;
    if (UNIT_HEADS.has(head)) return "military-unit";
    if (head === "district" && this.lower(items.at(-2)!) === "school") return "organization";
    if (ORGANIZATION_HEADS.has(head)) return "organization";
    if (PLACE_HEADS.has(head)) return "place";
    if (THING_HEADS.has(head)) return null;
    return undefined;
  }

  /** "Ministry of X", "National Party of X", "FC X": what stands before or inside makes the whole a body. */
  private isHeadFirst(items: readonly Item[]): boolean {
    const first = this.lower(items[0]!);
    if (items.length < 2) return false;
    if (items[0]!.name === null && (ARMED_FIRSTS.has(first) || ORGANIZATION_PREFIXES.has(first))) return true;
    return items.some((item, i) => i + 1 < items.length && this.isComplemented(item, items[i + 1]!));
  }

  private isComplemented(item: Item, next: Item): boolean {
    if (item.name !== null) return false;
    const joiner = this.tokens[next.first - 1]!;
    const head = this.lower(item);
    const joins = joiner.shape === "lower" && joiner.kind === "word" && joiner.lower !== "and";
    return joins && (ORGANIZATION_FIRSTS.has(head) || ORGANIZATION_HEADS.has(head));
  }

  /** The whole as one actor by its head, with the packs' names inside nested. */
  private whole(items: readonly Item[]): void {
    let from = 0;
    while (from < items.length - 1 && items[from]!.name === null && ADDRESS.has(this.lower(items[from]!)))
      from++;
    const rest = items.slice(from);
    const type = this.headType(rest);
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
      for (const item of rest) if (item.name !== null && !this.isPlaceOnly(item)) this.known(item);
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

  private lower(item: Item): string {
    return this.tokens[item.last - 1]!.lower;
  }
}

/** A pack's person, whose entry is better than a name. */
function isPerson({ name }: Item): boolean {
  return name?.forms.some(({ entry }) => entry.type === "person") ?? false;
}

function genderOfTitle(title: string): Candidate["gender"] {
  return FEMALE_TITLES.has(title) ? "female" : MALE_TITLES.has(title) ? "male" : null;
}

/** A place that is no state: inside an office it is no more than a part of its name. */
function isRegion({ name }: Item): boolean {
  return name?.forms.every(({ entry }) => entry.type === "place") ?? false;
}

function isPlaceLike({ name }: Item): boolean {
  const isPlace = ({ entry, kind }: Form): boolean =>
    kind === "name" && (entry.type === "place" || entry.type === "state");
  return name?.forms.some(isPlace) ?? false;
}
