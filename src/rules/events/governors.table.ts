import { GOVERNORS } from "./governors.js";
import { nounForms, verbForms } from "./inflect.js";

type Kind = keyof typeof GOVERNORS;

function formsOf(kind: Kind): string[] {
  const lemmas = GOVERNORS[kind].split(/\s+/);
  if (kind === "toByAdjective") return lemmas;
  if (kind === "toByNoun") return lemmas.flatMap(nounForms);
  return lemmas.flatMap((lemma) => verbForms(lemma).map(([form]) => form));
}

/** Every form of the governors, by kind. */
const table = Object.fromEntries(
  (Object.keys(GOVERNORS) as Kind[]).map((kind) => [kind, [...new Set(formsOf(kind))]]),
) as unknown as Readonly<Record<Kind, readonly string[]>>;

export default table;
