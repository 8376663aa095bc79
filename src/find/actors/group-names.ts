import type { ActorMention } from "../../model/found.js";
import type { ActorType } from "../../model/vocabulary.js";
import type { GroupKind } from "../../rules/actors/groups.js";
import { keyOf } from "../../rules/packs/key.js";
import type { CompiledPacks } from "../../rules/packs/table.js";

/** A name or adjective with the noun of a group: "Iran", "-backed", "militias". */
export interface ComposedGroup {
  readonly of: ActorMention;
  readonly noun: string;
  readonly kind: GroupKind;
  /** The group is backed by it, not its own. */
  readonly tie: boolean;
  /** What stands between the two, in lower case. */
  readonly words: readonly string[];
}

type Named = Pick<ActorMention, "entry" | "pack" | "name" | "type" | "country" | "plural">;

const BODIES: ReadonlySet<ActorType> = new Set(["armed-group", "military-unit", "organization", "media"]);

/** Words that make forces those of the other side. */
const OPPOSED: ReadonlySet<string> = new Set(["opposition", "rebel", "insurgent"]);

/**
 * The actor that a group is: the same for all its descriptions, so that "Russian troops" and "Russia's soldiers" are one. A body's
 * own members are the body; null where the words make no actor.
 */
export function groupNamed(group: ComposedGroup, packs: CompiledPacks): Named | null {
  const { of, kind, tie, noun, words } = group;
  const plural = noun.endsWith("s") || kind.suffix === "people" || kind.suffix === "police";
  if (BODIES.has(of.type) && !tie) return isSomeOfParty(group, packs) ? null : { ...reference(of), plural };
  if (of.type === "place" && kind.type !== "government") return null;
  if (tie) {
    const backer = (of.type === "state" && of.entry !== null ? packs.entry(of.entry)?.name : null) ?? of.name;
    return unknown(
      `${backer}-backed ${backedNoun(kind, noun)}`,
      kind.type === "group" ? "group" : "armed-group",
      null,
    );
  }
  const label = labelOf(of, packs);
  const opposed = kind.type !== "group" && words.some((word) => OPPOSED.has(word));
  if (opposed)
    return named(
      `${label} ${words.includes("opposition") ? "opposition" : "rebels"}`,
      "armed-group",
      of,
      packs,
    );
  if (kind.type === "armed-group" || words.includes("militia"))
    return { ...named(`${label} ${armedNoun(noun)}`, "armed-group", of, packs), plural };
  const police = kind.suffix === "police" && words.includes("military") ? "military police" : kind.suffix;
  return { ...named(`${label} ${police}`, kind.type, of, packs), plural };
}

/** "Republican experts" are people of a party; its leaders and officials act for it. */
function isSomeOfParty({ of, noun, kind }: ComposedGroup, packs: CompiledPacks): boolean {
  const isParty = of.entry !== null && packs.entry(of.entry)?.sector === "pty";
  return isParty && kind.type === "group" && !FOR_PARTY.has(noun);
}

const FOR_PARTY: ReadonlySet<string> = new Set(["leaders", "officials", "side", "opposition", "delegation"]);

/** "Syrian" for Syria, for its government and for its president; "Kurdish" for the Kurds. */
function labelOf(of: ActorMention, packs: CompiledPacks): string {
  const owner = of.entry === null ? undefined : packs.entry(of.entry);
  const own = of.type === "state" || of.type === "group" || of.type === "place";
  const state = own || of.country === null ? undefined : packs.state(of.country);
  const known = state?.adjectives[0] ?? owner?.adjectives[0] ?? owner?.name;
  return known ?? (of.type === "state" && of.name.endsWith("ia") ? `${of.name}n` : of.name);
}

/** The pack's entry of that name, or an actor of its own. */
function named(name: string, type: ActorType, of: ActorMention, packs: CompiledPacks): Named {
  const entry = packs.forms(keyOf(name)).find(({ kind }) => kind === "name")?.entry;
  if (entry === undefined) return unknown(name, type, of.country);
  return {
    entry: entry.id,
    pack: entry.pack,
    name: entry.name,
    type: entry.type,
    country: entry.country,
    plural: true,
  };
}

function unknown(name: string, type: ActorType, country: string | null): Named {
  return { entry: null, pack: null, name, type, country, plural: true };
}

function reference({ entry, pack, name, type, country }: ActorMention): Omit<Named, "plural"> {
  return { entry, pack, name, type, country };
}

function backedNoun(kind: GroupKind, noun: string): string {
  return kind.type === "government" || kind.type === "military-unit" ? "forces" : armedNoun(noun);
}

const SIDES = /^(?:rebel|insurgent|separatist|jihadist|terrorist|extremist)s?$/;
const MILITIAS = /^(?:militia|group|faction|fighter|militant|paramilitar|prox|mercenar|gunm[ae]n|combatant)/;

/** Militias, groups and factions of one backer are one actor to a reader; rebels and officials are not. */
function armedNoun(noun: string): string {
  if (SIDES.test(noun)) return noun.endsWith("s") ? noun : `${noun}s`;
  return MILITIAS.test(noun) ? "militias" : noun;
}
