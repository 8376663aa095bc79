import type { ActorMention } from "../../model/found.js";
import { foldName, sameName } from "../../model/name-folding.js";
import type { ActorType } from "../../model/vocabulary.js";
import { type FoldedWord, sameWord } from "../../model/word-folding.js";
import { COMPANY_SUFFIXES } from "../../rules/actors/heads.js";
import { keyOf } from "../../rules/packs/key.js";
import { slugOf } from "../../rules/packs/slug.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import type { ActorInDocument } from "./local-actor.js";
import { nearest, note } from "./nearest.js";

/** The actors of a document by their names: as written, by their spelling, by surname or given name, by the letters of a bracket. */
export class NameIndex {
  private readonly byKey = new Map<string, ActorInDocument>();
  private readonly byAcronym = new Map<string, ActorInDocument>();
  /** By the consonants of their last word, so that few are compared. */
  private readonly bySkeleton = new Map<string, ActorInDocument[]>();
  private readonly byFirst = new Map<string, ActorInDocument[]>();
  private readonly bodies: ActorInDocument[] = [];

  constructor(private readonly packs: CompiledPacks) {}

  /** A new actor, to be found by the spellings of its name. */
  add(actor: ActorInDocument): void {
    note(this.bySkeleton, actor.folded.at(-1)?.frame, actor);
    note(this.byFirst, actor.folded[0]?.word, actor);
    if (kindOf(actor.type) === "body" && actor.folded.length > 1) this.bodies.push(actor);
  }

  /** From here on, what is written so is this actor. */
  name({ type, name }: ActorMention, actor: ActorInDocument): void {
    this.byKey.set(keyWithKind(type, name), actor);
  }

  abbreviate(letters: string, actor: ActorInDocument): void {
    this.byAcronym.set(keyOf(letters), actor);
  }

  written({ type, name }: ActorMention): ActorInDocument | undefined {
    return this.byKey.get(keyWithKind(type, name));
  }

  /** The body of letters in brackets behind its name. */
  abbreviated(letters: string): ActorInDocument | undefined {
    return this.byAcronym.get(keyOf(letters));
  }

  /** The body whose words begin with the letters. */
  initialled(letters: string): ActorInDocument | undefined {
    if (letters !== letters.toUpperCase()) return undefined;
    const sought = keyOf(letters);
    return sought.length < 2 ? undefined : this.bodies.find(({ name }) => initialsOf(name) === sought);
  }

  /** Whose name is another spelling of this one, unless a pack keeps the two apart. */
  spelt({ type, name }: ActorMention): ActorInDocument | undefined {
    const folded = foldName(name);
    const last = folded.at(-1);
    if (last === undefined) return undefined;
    return this.bySkeleton
      .get(last.frame)
      ?.find(
        (actor) =>
          kindOf(actor.type) === kindOf(type) &&
          sameName(actor.folded, folded) &&
          !this.packs.areDistinct(actor.id, slugOf(name)),
      );
  }

  /** "German Institute" after "German Institute for International Affairs"; "Tarrow" after "Tarrow Motor Co." */
  begun({ type, name, form }: ActorMention): ActorInDocument | undefined {
    const [first, ...more] = foldName(name);
    if (first === undefined || form === "description" || kindOf(type) !== "body") return undefined;
    const key = keyOf(name);
    return this.byFirst.get(first.word)?.find((actor) => {
      if (kindOf(actor.type) !== "body" || !keyOf(actor.name).startsWith(`${key} `)) return false;
      return more.length > 0 || actor.folded.slice(1).every(({ word }) => COMPANY_SUFFIXES.has(word));
    });
  }

  /** Who is called by a surname or a given name alone: the last one mentioned before it, else one after it. */
  called({ name, start, gender }: ActorMention): ActorInDocument | undefined {
    const [word] = foldName(name).slice(-1);
    if (word === undefined) return undefined;
    const persons = this.namesakes(word);
    const meant = persons.length > 0 ? persons : this.givenNamesakes(word);
    return nearest(gender === null ? meant : meant.filter((person) => mayBe(person, gender)), start);
  }

  /** The persons of a surname: of those spelt as it is, else of those who may be meant by it. */
  private namesakes(surname: FoldedWord): ActorInDocument[] {
    const spelt = (this.bySkeleton.get(surname.frame) ?? []).filter(
      (actor) => isFullyNamed(actor) && sameWord(actor.folded.at(-1)!, surname),
    );
    const exact = spelt.filter(({ folded }) => folded.at(-1)!.word === surname.word);
    return exact.length > 0 ? exact : spelt;
  }

  private givenNamesakes({ word }: FoldedWord): ActorInDocument[] {
    return (this.byFirst.get(word) ?? []).filter(isFullyNamed);
  }
}

/** "Mrs. Tarrow" is not Robert Tarrow. */
function mayBe(person: ActorInDocument, gender: "female" | "male"): boolean {
  return person.gender === null || person.gender === gender;
}

/** The letters that the capitalised words of a name begin with. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return keyOf(words.map((word) => word[0]).join(""));
}

function isFullyNamed({ type, folded }: ActorInDocument): boolean {
  return type === "person" && folded.length > 1;
}

/** Persons, places and bodies never share a name's actor. */
export function kindOf(type: ActorType): "person" | "place" | "body" {
  if (type === "person") return "person";
  return type === "place" ? "place" : "body";
}

function keyWithKind(type: ActorType, name: string): string {
  return `${kindOf(type)} ${keyOf(name)}`;
}
