import type { ActorMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { GROUP_MODIFIERS, type GroupKind, groupKindOf, TIES } from "../../rules/actors/groups.js";
import { keyOf } from "../../rules/packs/key.js";
import type { CompiledPacks } from "../../rules/packs/table.js";

/** How many words may stand between a name and the noun of its group. */
const REACH = 5;

/** Words a group noun only modifies: "government building", "military base". */
const INANIMATE: ReadonlySet<string> = new Set(
  `base bases building buildings camp camps airport airports operation operations presence action activity activities aid equipment facility facilities
   headquarters installation installations intervention service spending support target targets vehicle vehicles council advisers hardware
   doctrine budget exercises exercise campaign coup rule site sites post posts outpost`.split(/\s+/),
);

/**
 * The group that a name or adjective makes with the nouns after it: "Russian military police", "Iran-backed militias", "Assad's
 * forces". A body's own members are the body.
 */
export function groupFrom(scan: Scan, mention: ActorMention, packs: CompiledPacks): ActorMention | null {
  const sentence = scan.sentences[scan.sentenceOf[mention.first]!]!;
  const { tokens } = scan;
  let at = mention.last;
  if (at < sentence.last && tokens[at]!.lower === "'s") at++;
  let tie = tieAt(scan, at, sentence.last);
  const pro = isPro(scan, mention.first, sentence.first);
  const first = pro ? mention.first - 2 : mention.first;
  if (tie !== null) at += 2;
  else if (pro) tie = "backed_by";
  // A later noun heads the phrase: "government forces" are forces, "military officers" officers.
  let noun = -1;
  let kind: GroupKind | null = null;
  const limit = Math.min(sentence.last, at + REACH);
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === "hyphen" && !token.spaced) continue;
    if (token.kind !== "word" || token.shape !== "lower") break;
    const here = groupKindOf(token.lower);
    if (here !== null) {
      noun = at;
      kind = here;
    } else if (!GROUP_MODIFIERS.has(token.lower)) {
      if (INANIMATE.has(token.lower) && noun === at - 1) return null;
      break;
    }
  }
  if (kind === null || noun < 0) return null;
  return groupMention(scan, mention, { first, noun, kind, tie }, packs);
}

function tieAt(scan: Scan, at: number, stop: number): "backed_by" | "part_of" | null {
  if (at + 1 >= stop || scan.tokens[at]!.kind !== "hyphen") return null;
  return TIES.get(scan.tokens[at + 1]!.lower) ?? null;
}

/** "pro-Iranian", "Pro-Assad". */
function isPro(scan: Scan, first: number, start: number): boolean {
  if (first - 2 < start) return false;
  const hyphen = scan.tokens[first - 1]!;
  return (hyphen.kind === "hyphen" || hyphen.kind === "dash") && scan.tokens[first - 2]!.lower === "pro";
}

interface Composed {
  readonly first: number;
  readonly noun: number;
  readonly kind: GroupKind;
  readonly tie: "backed_by" | "part_of" | null;
}

function groupMention(
  scan: Scan,
  of: ActorMention,
  group: Composed,
  packs: CompiledPacks,
): ActorMention | null {
  const { tokens } = scan;
  const { first, noun, kind, tie } = group;
  const span = { first, last: noun + 1, start: tokens[first]!.start, end: tokens[noun]!.end };
  const owner = of.entry === null ? null : (packs.entry(of.entry) ?? null);
  const shared = {
    ...span,
    form: "description",
    gender: null,
    plural: true,
    rules: ["actors/group"],
  } as const;
  const body =
    of.type === "armed-group" ||
    of.type === "military-unit" ||
    of.type === "organization" ||
    of.type === "government";
  if (body && tie === null)
    return { ...shared, entry: of.entry, pack: of.pack, name: of.name, type: of.type, country: of.country };
  if (of.type === "place" && kind.suffix !== "government") return null;
  const state = of.type === "state" ? owner : of.country === null ? null : packs.state(of.country);
  const label = state?.adjectives[0] ?? state?.name ?? of.name;
  if (tie !== null || kind.type === "armed-group") {
    const backer =
      tie === null ? label : `${of.type === "state" && owner !== null ? owner.name : of.name}-backed`;
    const noun_ =
      kind.type === "government" || kind.type === "military-unit" ? "forces" : armedNoun(tokens[noun]!.lower);
    const type = kind.type === "group" ? "group" : "armed-group";
    return {
      ...shared,
      entry: null,
      pack: null,
      name: `${backer} ${noun_}`,
      type,
      country: tie === null ? of.country : null,
    };
  }
  const military = tokens[noun - 1]?.lower === "military" && kind.suffix === "police";
  const suffix = military ? "military police" : kind.suffix;
  const name = `${label} ${suffix}`;
  const known = packs.forms(keyOf(name)).find((form) => form.kind === "name")?.entry;
  if (known !== undefined)
    return {
      ...shared,
      entry: known.id,
      pack: known.pack,
      name: known.name,
      type: known.type,
      country: known.country,
    };
  return { ...shared, entry: null, pack: null, name, type: kind.type, country: of.country };
}

/** Militias, groups and factions of one backer are one actor to a reader; rebels and officials are not. */
function armedNoun(noun: string): string {
  if (/^(?:rebel|insurgent|oppositi|separatist|jihadi|terrorist|extremist)/.test(noun))
    return noun.endsWith("s") ? noun : `${noun}s`;
  return /^(?:militi|group|faction|fighter|militant|paramilit|proxy|proxies|mercenar|gunmen|combatant)/.test(
    noun,
  )
    ? "militias"
    : noun;
}
