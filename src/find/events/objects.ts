import { MONTHS_AND_DAYS } from "../../rules/events/words.js";
import type { Anchor } from "./anchors.js";
import type { Fit } from "./match.js";
import { Part } from "./parts.js";
import { isPlaceName } from "./place-names.js";
import type { Roles } from "./verb-roles.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** "received the endorsement of the mayor", "released a list of donors": not whom one met or set free. */
export function isOfAnother(view: View, after: number, [patient]: readonly Anchor[]): boolean {
  for (let i = after; patient !== undefined && i < patient.first; i++)
    if (view.lower(i) === "of") return !COUNTING.has(view.lower(i - 1));
  return false;
}

/** "released | the bank's records", "greeted | the Lee show": the name only says which. */
export function isModifier(view: View, [patient]: readonly Anchor[]): boolean {
  if (patient === undefined || patient.pronoun || isPlaceName(patient)) return false;
  const { last } = patient;
  if (view.part(last) !== Part.Noun || view.tokens[last]!.shape !== "lower") return false;
  return !MONTHS_AND_DAYS.has(view.lower(last)) && !view.lower(last).endsWith("ing");
}

/** "allowed it to happen": whoever lets something be grants nothing. */
export function isLetBe(view: View, { lemma }: Fit["trigger"], patients: readonly Anchor[]): boolean {
  return ALLOWING.has(lemma) && patients.some(({ pronoun, first }) => pronoun && view.lower(first) === "it");
}

const ALLOWING: ReadonlySet<string> = new Set(["allow", "permit"]);

/** "The film by the director was released": who stands behind a preposition in the subject is not who was set free. */
export function isInsideSubject(view: View, { group }: VerbUse, [patient]: readonly Anchor[]): boolean {
  if (patient === undefined || patient.first >= group) return false;
  for (let i = patient.first - 1; i >= patient.first - 3 && i >= view.first; i--) {
    if (/^(?:by|of|from|for|about|among|on|against|toward|towards)$/.test(view.lower(i)))
      return !COUNTING.has(view.lower(i - 1));
    if (view.part(i) !== Part.Noun && view.part(i) !== Part.Determiner) return false;
  }
  return false;
}

const COUNTING: ReadonlySet<string> = new Set(
  "percent dozens hundreds thousands scores tens number numbers group groups members leaders family families handful couple pair all some many most one".split(
    " ",
  ),
);

/** "seized that opportunity": whatever determiner stands before it. */
export function takesChance(view: View, after: number, object: Roles["object"]): boolean {
  if (object !== null) return CHANCES.has(view.lower(object.last - 1));
  return CHANCES.has(view.lower(after + 1));
}

/** What is seized or taken without force. */
const CHANCES: ReadonlySet<string> = new Set(
  "opportunity opportunities chance moment initiative attention spotlight mantle momentum advantage lead issue words".split(
    " ",
  ),
);
