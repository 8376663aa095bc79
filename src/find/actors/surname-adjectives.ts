import type { Token } from "../../model/scan.js";
import { AUXILIARIES, PERSONAL_VERBS, SPEECH } from "../../rules/actors/contexts.js";
import { FUNCTION_WORDS } from "../../rules/actors/heads.js";
import type { Form } from "../../rules/packs/pack.js";

/** "Cuban", "German": a state's adjective of one word, which is a surname as well. */
export function isAdjective(forms: readonly Form[]): boolean {
  return forms.length > 0 && forms.every(({ kind, entry }) => kind === "adjective" && entry.type === "state");
}

/** Whether no noun follows that the word before `last` may belong to: "Cuban said", "Cuban's", "Cuban,". */
export function standsAlone(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (next?.kind !== "word") return next?.kind !== "hyphen";
  const { lower, shape } = next;
  if (shape !== "lower") return false;
  return (
    lower === "'s" ||
    AUXILIARIES.has(lower) ||
    SPEECH.has(lower) ||
    PERSONAL_VERBS.has(lower) ||
    FUNCTION_WORDS.has(lower)
  );
}
