import type { ActorMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { GROUP_MODIFIERS, type GroupKind, groupKindOf, TIES } from "../../rules/actors/groups.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import { groupNamed } from "./group-names.js";

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
  const { tokens } = scan;
  const next = tokens[mention.last];
  if (next === undefined || next.kind === "punctuation" || next.kind === "quote") return null;
  const sentence = scan.sentences[scan.sentenceOf[mention.first]!]!;
  let at = mention.last;
  if (at < sentence.last && tokens[at]!.lower === "'s") at++;
  let tie = tieAt(scan, at, sentence.last);
  if (isPrefixed(scan, mention.first, sentence.first, "anti")) return null;
  const pro = isPrefixed(scan, mention.first, sentence.first, "pro");
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
  const words = tokens.slice(mention.last, noun).map(({ lower }) => lower);
  const name = groupNamed({ of: mention, noun: tokens[noun]!.lower, kind, tie: tie !== null, words }, packs);
  if (name === null) return null;
  return {
    first,
    last: noun + 1,
    start: tokens[first]!.start,
    end: tokens[noun]!.end,
    form: "description",
    gender: null,
    rules: ["actors/group"],
    decidedBy: null,
    entry: name.entry,
    pack: name.pack,
    name: name.name,
    type: name.type,
    country: name.country,
    plural: name.plural,
  };
}

function tieAt(scan: Scan, at: number, stop: number): "backed_by" | "part_of" | null {
  if (at + 1 >= stop || scan.tokens[at]!.kind !== "hyphen") return null;
  return TIES.get(scan.tokens[at + 1]!.lower) ?? null;
}

/** "pro-Iranian", "Pro-Assad"; "anti-Iranian protesters" are those against it, and nobody's own. */
function isPrefixed(scan: Scan, first: number, start: number, prefix: "pro" | "anti"): boolean {
  if (first - 2 < start) return false;
  const hyphen = scan.tokens[first - 1]!;
  return (hyphen.kind === "hyphen" || hyphen.kind === "dash") && scan.tokens[first - 2]!.lower === prefix;
}
