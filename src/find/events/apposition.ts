import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { coordinated } from "./coordination.js";
import { Part } from "./parts.js";

/** "Ann Lee, | a Tory who": the person whom the phrase describes, else the phrase with those joined to it by "and". */
export function bearerOf(view: Phrased, phrase: Anchor): Anchor[] {
  const list = coordinated(view, phrase);
  const [head, ...rest] = list;
  if (rest.length > 0 && isPersonName(head!) && rest.every(isDescription)) return [head!];
  if (list.length > 1 || phrase.mention?.type === "person" || phrase.plural) return list;
  const article = DESCRIBING.has(view.lower(phrase.first)) ? phrase.first : phrase.first - 1;
  if (!DESCRIBING.has(view.lower(article)) || view.part(article - 1) !== Part.Comma) return list;
  const named = anchorAt(view, article - 2);
  return named !== null && isPersonName(named) ? coordinated(view, named) : list;
}

function isPersonName({ mention, thing }: Anchor): boolean {
  return mention?.type === "person" && mention.form === "name" && !thing;
}

/** "a pollster and strategist": what one person is, not more people. */
function isDescription({ mention, group, plural, pronoun }: Anchor): boolean {
  return mention === null && group !== null && !plural && !pronoun;
}

const DESCRIBING: ReadonlySet<string> = new Set(["a", "an", "the"]);
