import type { ActorMention } from "../../model/found.js";
import { type FoldedWord, foldName, sameName, sameWord } from "../../model/name-folding.js";
import type { Scan } from "../../model/scan.js";
import type { ActorType, SourceKind } from "../../model/vocabulary.js";
import { slugOf } from "../../rules/packs/expand.js";
import { keyOf } from "../../rules/packs/key.js";
import type { Entry } from "../../rules/packs/pack.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import { readCallings } from "./callings.js";
import { nearest, note } from "./index-of-names.js";
import { ActorInDocument } from "./local-actor.js";
import { OfficeHolders } from "./offices.js";

/** Joins the mentions of one document to actors: by pack entry, by name and its spellings, by surname, by acronym. */
export class Joiner {
  readonly actors: ActorInDocument[] = [];
  readonly of = new Map<ActorMention, ActorInDocument>();
  private readonly byId = new Map<string, ActorInDocument>();
  private readonly byKey = new Map<string, ActorInDocument>();
  /** Persons and bodies by the consonants of their last word, so that few are compared. */
  private readonly bySkeleton = new Map<string, ActorInDocument[]>();
  private readonly byFirst = new Map<string, ActorInDocument[]>();

  constructor(
    private readonly scan: Scan,
    private readonly packs: CompiledPacks,
  ) {}

  join(found: readonly ActorMention[]): void {
    const later: ActorMention[] = [];
    const offices: ActorMention[] = [];
    for (const mention of found) {
      if (mention.entry !== null) this.link(mention, this.packed(this.packs.entry(mention.entry)!));
      else if (isOffice(mention)) offices.push(mention);
      else if (isShort(mention) || mention.form === "adjective") later.push(mention);
      else this.link(mention, this.named(mention));
    }
    this.acronyms(found);
    for (const mention of later) this.link(mention, this.short(mention));
    if (offices.length > 0) this.hold(offices, found);
    this.actors.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  }

  private hold(offices: readonly ActorMention[], found: readonly ActorMention[]): void {
    const holders = new OfficeHolders(this.scan, found, (mention) => this.of.get(mention), this.actors);
    for (const mention of offices) {
      const holder = holders.of(mention) ?? this.fresh(mention);
      holders.note(mention, holder);
      this.link(mention, holder);
    }
  }

  byIdOf(id: string): ActorInDocument | undefined {
    return this.byId.get(id);
  }

  private link(mention: ActorMention, actor: ActorInDocument): void {
    this.of.set(mention, actor);
    actor.gender ??= mention.gender;
    readCallings(this.scan, mention, actor);
    const { start, end, form, rules } = mention;
    actor.addMention({ start, end, text: this.scan.text.slice(start, end), form, rules });
  }

  /** The actor of a pack's entry, which is in this document from now on. */
  packed(entry: Entry): ActorInDocument {
    const known = this.byId.get(entry.id);
    if (known !== undefined) return known;
    const actor = this.create(entry.id, entry.name, entry.type, entry.pack, entry);
    for (const { relation, actor: other } of entry.affiliations)
      actor.addAffiliation({ relation, actor: other, span: null });
    for (const { title, of } of entry.offices) {
      actor.called.add(title.toLowerCase().split(" ").at(-1)!);
      const leads = title === "President" || title === "Prime Minister" || title === "Secretary-General";
      actor.addAffiliation({ relation: leads ? "leader_of" : "member_of", actor: of, span: null });
    }
    return actor;
  }

  private named(mention: ActorMention): ActorInDocument {
    const key = `${group(mention.type)} ${keyOf(mention.name)}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const folded = foldName(mention.name);
    const same = mention.form === "description" ? undefined : this.sameSpelling(mention.type, folded);
    const actor = same ?? this.prefixed(mention, folded) ?? this.fresh(mention);
    this.byKey.set(key, actor);
    return actor;
  }

  private sameSpelling(type: ActorType, folded: readonly FoldedWord[]): ActorInDocument | undefined {
    const last = folded.at(-1);
    if (last === undefined) return undefined;
    return this.bySkeleton
      .get(last.frame)
      ?.find((actor) => group(actor.type) === group(type) && sameName(actor.folded, folded));
  }

  /** "German Institute" after "German Institute for International Affairs". */
  private prefixed(mention: ActorMention, folded: readonly FoldedWord[]): ActorInDocument | undefined {
    if (folded.length < 2 || mention.form === "description" || group(mention.type) !== "body")
      return undefined;
    const key = keyOf(mention.name);
    return this.byFirst
      .get(folded[0]!.word)
      ?.find((actor) => group(actor.type) === "body" && keyOf(actor.name).startsWith(`${key} `));
  }

  /** A single word: the latest person of that surname or given name before it, else one after it, else somebody of its own. */
  private short(mention: ActorMention): ActorInDocument {
    const key = `${group(mention.type)} ${keyOf(mention.name)}`;
    const acronym = this.byKey.get(`acronym ${keyOf(mention.name)}`);
    if (acronym !== undefined && group(mention.type) !== "person") return acronym;
    if (mention.type === "person") {
      const person = this.personCalled(mention);
      if (person !== undefined) return person;
    }
    const known =
      this.byKey.get(key) ?? this.stateOf(mention) ?? this.sameSpelling(mention.type, foldName(mention.name));
    const actor = known ?? this.fresh(mention);
    this.byKey.set(key, actor);
    return actor;
  }

  /** "Quillbian" after or before "Quillbia": the state whose adjective it may be. */
  private stateOf({ form, name }: ActorMention): ActorInDocument | undefined {
    if (form !== "adjective") return undefined;
    const stem = stateStem(name);
    return this.actors.find(
      (actor) => actor.type === "state" && actor.pack === null && stateStem(actor.name) === stem,
    );
  }

  private personCalled(mention: ActorMention): ActorInDocument | undefined {
    const [word] = foldName(mention.name).slice(-1);
    if (word === undefined) return undefined;
    const persons = this.namesakes(word);
    const named =
      persons.length > 0
        ? persons
        : (this.byFirst.get(word.word) ?? []).filter(
            ({ type, folded }) => type === "person" && folded.length > 1,
          );
    return nearest(named, mention.start);
  }

  /** The persons of a surname: of those spelt as it is, else of those who may be meant by it. */
  private namesakes(surname: FoldedWord): ActorInDocument[] {
    const spelt = (this.bySkeleton.get(surname.frame) ?? []).filter(
      ({ type, folded }) => type === "person" && folded.length > 1 && sameWord(folded.at(-1)!, surname),
    );
    const exact = spelt.filter(({ folded }) => folded.at(-1)!.word === surname.word);
    return exact.length > 0 ? exact : spelt;
  }

  private fresh(mention: ActorMention): ActorInDocument {
    const { type, country, gender, plural } = mention;
    let id = slugOf(mention.name) || "actor";
    if (this.byId.has(id) || this.packs.entry(id) !== undefined) id = `${id}-${type}`;
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const sector = SECTORS[type] ?? null;
    return this.create(id, mention.name, type, null, { country, sector, gender }, plural);
  }

  private create(
    id: string,
    name: string,
    type: ActorType,
    pack: string | null,
    { country, sector, gender }: Pick<Entry, "country" | "sector" | "gender">,
    plural = false,
  ): ActorInDocument {
    const folded = foldName(name);
    const actor = new ActorInDocument(id, name, type, pack, folded, sourceKindOf(type), false, {
      country,
      sector,
      gender,
      plural,
    });
    this.actors.push(actor);
    this.byId.set(id, actor);
    note(this.bySkeleton, folded.at(-1)?.frame, actor);
    note(this.byFirst, folded[0]?.word, actor);
    return actor;
  }

  /** "Meridian Relief Trust (MRT)": the letters are the body's from then on. */
  private acronyms(found: readonly ActorMention[]): void {
    const { tokens } = this.scan;
    for (const mention of found) {
      const actor = this.of.get(mention);
      if (actor === undefined || group(mention.type) !== "body" || tokens[mention.last]?.text !== "(")
        continue;
      const inside = tokens[mention.last + 1];
      if (inside?.shape === "upper" && tokens[mention.last + 2]?.text === ")")
        this.byKey.set(`acronym ${keyOf(inside.text)}`, actor);
    }
  }
}

const SECTORS: Partial<Record<ActorType, string>> = {
  "armed-group": "reb",
  "military-unit": "mil",
  media: "med",
  government: "gov",
};

/** What the name of a state and its adjective share. */
function stateStem(name: string): string {
  return keyOf(name).replace(/(?:ian|ean|ese|ish|an|i|ia|a|e|o)$/, "");
}

function isOffice(mention: ActorMention): boolean {
  return mention.rules.includes("actors/office");
}

/** One word, or one with its article written apart: "Al Hamad". */
function isShort({ form, type, name, first, last }: ActorMention): boolean {
  if (form !== "name" || type === "state" || last - first > 2) return false;
  return last - first === 1 || (type === "person" && foldName(name).length === 1);
}

function group(type: ActorType): "person" | "place" | "body" {
  if (type === "person") return "person";
  return type === "place" ? "place" : "body";
}

export function sourceKindOf(type: ActorType): SourceKind {
  if (type === "person") return "person";
  if (type === "media") return "media";
  return type === "group" ? "collective" : "organization";
}
