import type { Scan, Token } from "../../model/scan.js";
import { AUXILIARIES, SPEECH } from "../../rules/actors/contexts.js";
import { FUNCTION_WORDS } from "../../rules/actors/heads.js";
import type { Salient } from "./antecedents.js";

/** Whether "it" may take up what is named there: not of several ("Republicans"), nor a word before the noun it stands with ("a Senate race"). */
export function mayBeThing({ tokens }: Scan, { at, last, actor }: Salient): boolean {
  if (last <= at) return true;
  const end = tokens[last - 1]!;
  const isSeveral =
    last - at === 1 && end.shape === "title" && end.lower.endsWith("s") && !/s$/i.test(actor.name);
  return !isSeveral && !standsBeforeNoun(tokens, last);
}

function standsBeforeNoun(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (next?.kind !== "word") return next?.kind === "hyphen";
  const { lower, shape } = next;
  if (lower === "'s" || FUNCTION_WORDS.has(lower) || AUXILIARIES.has(lower) || SPEECH.has(lower))
    return false;
  return shape !== "lower" || !/(?:ed|[^s]s|ly)$/.test(lower);
}

/** How many words may stand between a preposition and the name it governs. */
const REACH = 3;

/** "According to the N", "president of the regional N": a name inside a phrase that a preposition opens. */
export function isInPhrase({ tokens, sentences, sentenceOf }: Scan, at: number): boolean {
  const { first } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= first && i >= at - REACH; i--) {
    const { kind, lower } = tokens[i]!;
    if (PREPOSITIONS.has(lower)) return true;
    if (
      kind !== "word" ||
      /(?:ed|ing)$/.test(lower) ||
      (FUNCTION_WORDS.has(lower) && !/^(?:the|a|an|its|their|his|her)$/.test(lower))
    )
      return false;
  }
  return false;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "with of by for to from in on at against about after before under over like than behind between into near through via amid".split(
    " ",
  ),
);
