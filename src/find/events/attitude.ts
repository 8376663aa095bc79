import type { EventClass } from "../../model/vocabulary.js";
import type { Anchor } from "./anchors.js";
import type { Fit } from "./match.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** Verbs that tell of an act or of how somebody is minded: "she opposed the motion", "whether they support her". */
const ATTITUDES: ReadonlySet<string> = new Set(
  "support back oppose opposed favor favour endorse ally be".split(" "),
);
const MINDED: ReadonlySet<EventClass> = new Set(["SUPPORT", "REJECT"]);

/** Whether the verb says how people are minded and not what somebody did: in polls, in indirect questions, of kinds of people. */
export function isAttitude(view: View, { trigger }: Fit, use: VerbUse, agents: readonly Anchor[]): boolean {
  if (isAppeal(view, trigger.lemma, use)) return true;
  if (!MINDED.has(trigger.class) || !ATTITUDES.has(trigger.lemma.split(" ")[0]!)) return false;
  if (isIndirectQuestion(view, use) || view.lower(use.verb - 1) === "personally") return true;
  return agents.length > 0 && agents.every(isUnnamed) && (isCounted(view) || isRestrictive(view, use));
}

/** "who speaks to liberals", "a fund allied with Lee", "people opposed to Lee": what somebody is, not what he did. */
function isAppeal(view: View, lemma: string, { verb, group, form, modal }: VerbUse): boolean {
  if (form !== "finite" || modal !== null || group !== verb) return false;
  if (lemma === "oppose") return view.lower(verb) === "opposed" && view.part(verb + 1) === Part.To;
  if (lemma === "ally") return view.part(group - 1) === Part.Noun && view.lower(verb) === "allied";
  return (
    lemma === "speak" && view.part(group - 1) === Part.Relative && view.reading(verb)?.verb?.is.past !== true
  );
}

/** "whether they support her". */
function isIndirectQuestion(view: View, { group }: VerbUse): boolean {
  for (let i = group - 1; i >= group - QUESTION_REACH; i--) {
    const part = view.part(i);
    if (view.lower(i) === "whether") return true;
    if (part === Part.Comma || part === Part.Stop || part === Part.Verb || part === Part.Relative)
      return false;
  }
  return false;
}

const QUESTION_REACH = 6;

/** Voters, Republicans, they: nobody by his own name, and no body that acts as one. */
function isUnnamed({ mention, group, pronoun, plural }: Anchor): boolean {
  if (pronoun) return plural;
  return plural && (group === "people" || group === "crowd") && mention?.form !== "name"
    ? true
    : isKind(mention, plural);
}

/** "Republicans", "Americans": members of what the name names. */
function isKind(mention: Anchor["mention"], plural: boolean): boolean {
  return plural && mention !== null && mention.type !== "person" && mention.type !== "state";
}

/** A share or a poll stands in the sentence. */
function isCounted(view: View): boolean {
  for (let i = view.first; i < view.last; i++) if (POLLING.has(view.lower(i))) return true;
  return false;
}

const POLLING: ReadonlySet<string> = new Set(
  "percent per-cent percentage points margin % poll polls polled polling survey surveys surveyed pollster pollsters respondents".split(
    " ",
  ),
);

/** "Tories who oppose big laws", "voters backing her": what marks them off, in the present. */
function isRestrictive(view: View, { group, verb, form, modal, perfect }: VerbUse): boolean {
  if (form !== "finite" || perfect || view.lower(verb).endsWith("ing")) return false;
  if (modal !== null && !ABLE.has(modal)) return false;
  let relative = group - 1;
  while (view.part(relative) === Part.Adverb) relative--;
  if (view.part(relative) !== Part.Relative || view.part(relative - 1) === Part.Comma) return false;
  return modal !== null || view.reading(verb)?.verb?.is.past !== true || view.lower(verb) === "opposed";
}

const ABLE: ReadonlySet<string> = new Set(["can", "may", "might", "could"]);
