import type { ActorMention } from "../../model/found.js";
import { GROUP_NOUNS, type GroupKind, OWNED_GROUPS } from "../../rules/events/groups.js";
import type { Anchor } from "./anchors.js";
import { Part } from "./parts.js";
import { articleBefore, groupOf, isPlural, isTriggerNoun, leftEdge, withPrefix } from "./phrase-edges.js";
import type { View } from "./view.js";

/** A name, and what follows an adjective or a possessive: "Russian | military convoys", "Israel | 's army". */
export function aroundMention(
  view: View,
  mentions: readonly ActorMention[],
  at: number,
  floor: number,
): Anchor {
  const mention = mentions[at]!;
  let last = Math.min(mention.last, view.last);
  let outermost = mention;
  let group: GroupKind | null = groupOf(view, last - 1);
  let thing = false;
  for (let step = 0; step < LONGEST_PHRASE; step++) {
    const part = view.part(last);
    if (part === Part.Possessive && view.part(last + 1) === Part.Noun) last++;
    else if (part === Part.Hyphen && view.part(last + 1) !== Part.Outside) last++;
    else if (
      part === Part.Noun &&
      (extendsOver(view, mention, last) || leadsToGroup(view, last) || isTitle(view, mentions, at, last))
    ) {
      const next = mentions.find((other, index) => index > at && other.first === last);
      if (next !== undefined && next.last > last) {
        outermost = next.form === "adjective" ? outermost : next;
        last = next.last;
        group = groupOf(view, last - 1) ?? group;
        thing = false;
        continue;
      }
      group = isCampaign(view, mention, last) ? "people" : groupOf(view, last);
      thing = group === null;
      last++;
    } else break;
  }
  const named = withPrefix(view, mention.first, floor);
  const first =
    mention.form === "name" && named === mention.first
      ? articleBefore(view, mention.first, floor)
      : Math.max(floor, leftEdge(view, named));
  return {
    first,
    last,
    mention: outermost,
    group,
    pronoun: false,
    thing: thing || (group === null && named !== mention.first),
    plural: outermost.plural || isPlural(view, last - 1),
    nameFirst: named,
    owner: thing && !isBornThere(view, mention.last) ? outermost : null,
  };
}

/** "the Norwegian | -born model": where somebody comes from is not whose he is. */
function isBornThere(view: View, index: number): boolean {
  return (
    view.part(index) === Part.Hyphen &&
    /^(?:born|educated|raised|trained|speaking)$/.test(view.lower(index + 1))
  );
}

/** "National Committee | Chairman Ann Lee": a noun for people that leads up to a person's name. */
function isTitle(view: View, mentions: readonly ActorMention[], at: number, index: number): boolean {
  if (!GROUP_NOUNS.has(view.lower(index))) return false;
  for (let i = at + 1; i < mentions.length && mentions[i]!.first <= index + 1; i++)
    if (mentions[i]!.first === index + 1) return mentions[i]!.type === "person";
  return false;
}

/** How many words a phrase may have behind its name. */
const LONGEST_PHRASE = 8;

/** "US | Secretary of", "Trump | campaign officials": words up to one for an office or for people. */
function leadsToGroup(view: View, index: number): boolean {
  for (let i = index; i < index + 3 && view.part(i) === Part.Noun; i++) {
    const group = GROUP_NOUNS.get(view.lower(i));
    if (group !== undefined && (group === "state" || view.tokens[i]!.shape === "lower")) return true;
    if (isTriggerNoun(view, i)) return false;
  }
  return false;
}

/** Whether the noun at `index` belongs to the phrase of an adjective or possessive before it. */
function extendsOver(view: View, mention: ActorMention, index: number): boolean {
  const before = view.part(index - 1);
  if (before === Part.Hyphen) return true;
  if (before === Part.Possessive) return !isTriggerNoun(view, index);
  if (mention.form !== "adjective" && index === mention.last && leadsToCampaign(view, mention, index))
    return true;
  if (mention.form !== "adjective" && index === mention.last)
    return GROUP_NOUNS.has(view.lower(index)) && view.tokens[index]!.shape === "lower";
  return !isTriggerNoun(view, index);
}

/** "the Lindqvist | presidential campaign". */
function leadsToCampaign(view: View, mention: ActorMention, index: number): boolean {
  return (
    isCampaign(view, mention, index) ||
    (view.part(index) === Part.Noun && isCampaign(view, mention, index + 1))
  );
}

/** "the Lindqvist campaign", "Lindqvist's campaign": whoever runs it acts. */
function isCampaign(view: View, { type }: ActorMention, index: number): boolean {
  return OWNED_GROUPS.has(view.lower(index)) && (type === "person" || type === "organization");
}
