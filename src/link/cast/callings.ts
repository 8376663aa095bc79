import type { ActorMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { PERSON_NOUNS, TITLE_MODIFIERS, TITLES } from "../../rules/actors/titles.js";
import type { ActorInDocument } from "./local-actor.js";

/** How far titles before a name and an apposition after it are read, in tokens. */
const REACH = 9;

/**
 * The nouns a person is called by beside the name, by which the text may call him again: "the Russian academic" after "N, a Russian
 * academic", "the president" after "President N".
 */
export function readCallings(scan: Scan, mention: ActorMention, actor: ActorInDocument): void {
  if (mention.type !== "person" || mention.form !== "name") return;
  const { tokens } = scan;
  const { first: start, last: stop } = scan.sentences[scan.sentenceOf[mention.first]!]!;
  for (let i = mention.first - 1; i >= start && i >= mention.first - REACH; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== "word" || (!TITLES.has(lower) && !TITLE_MODIFIERS.has(lower))) break;
    if (TITLES.has(lower)) actor.called.add(lower);
  }
  if (tokens[mention.last]?.text !== ",") return;
  for (let i = mention.last + 1; i < stop && i <= mention.last + REACH; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === "punctuation" || lower === "who" || lower === "of" || lower === "at") return;
    if (PERSON_NOUNS.has(lower)) actor.called.add(lower);
  }
}
