import type { Fit } from "./match.js";
import { Part } from "./parts.js";
import type { Roles } from "./verb-roles.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** Whether a verb tells that it was not done: by its negation, by who does or suffers it, by its noun, or by what it hangs on. */
export function isDenied(view: View, fit: Fit, use: VerbUse, roles: Roles): boolean {
  if (use.negated && isAtLast(view, use)) return false;
  return use.negated || isNoObject(view, fit) || isNobodys(view, roles) || isDoubted(view, use);
}

/** "No banker was arrested", "not one of the bankers", "neither he nor Lee". */
function isNobodys(view: View, { agents, patients }: Roles): boolean {
  return [...agents, ...patients].some(({ first, pronoun }) => {
    if (pronoun) return view.lower(first - 1) === "neither";
    const before = view.lower(first - 1);
    if (before === "of") return view.lower(first - 2) === "none" || view.lower(first - 3) === "not";
    return view.lower(first) === "no" || before === "no" || before === "neither";
  });
}

/** "I don't believe I have ever met him": what is not thought is denied (neg-raising; Horn, A Natural History of Negation, 1989). */
function isDoubted(view: View, { form, group }: VerbUse): boolean {
  if (form !== "finite" && form !== "infinitive") return false;
  for (let i = group - 1; i >= group - DOUBT_REACH && i > view.first; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Comma || part === Part.Quote) return false;
    if (part === Part.Relative && isUnfounded(view, i - 1)) return true;
    if (part === Part.Verb)
      return (
        DOUBTED.has(view.lower(i)) &&
        (view.part(i - 1) === Part.Negation || view.lower(i - 1).endsWith("n't"))
      );
  }
  return false;
}

const DOUBTED: ReadonlySet<string> = new Set(["believe", "think", "say"]);
/** "no sign | that he", "disputed the claim | that he": what the noun before "that" denies. */
function isUnfounded(view: View, noun: number): boolean {
  if (UNSEEN.has(view.lower(noun)) && view.lower(noun - 1) === "no") return true;
  if (!CLAIMED.has(view.lower(noun))) return false;
  for (let i = noun - 1; i >= noun - 3; i--) if (DISPUTING.has(view.lower(i))) return true;
  return false;
}

const CLAIMED: ReadonlySet<string> = new Set(
  "assertion assertions claim claims allegation allegations report reports suggestion suggestions notion idea accusation accusations".split(
    " ",
  ),
);
const DISPUTING: ReadonlySet<string> = new Set(
  "challenged challenges disputed disputes denied denies rejected rejects dismissed dismisses refuted refutes rebutted".split(
    " ",
  ),
);
const UNSEEN: ReadonlySet<string> = new Set([
  "sign",
  "evidence",
  "indication",
  "proof",
  "hint",
  "suggestion",
]);
const DOUBT_REACH = 5;

/** "did not agree until May": then it did (Karttunen, Until, 1974). */
function isAtLast(view: View, { verb, group }: VerbUse): boolean {
  if (!/^(?:did|had|was|were)/.test(view.lower(group))) return false;
  for (let i = verb + 1; i <= verb + UNTIL_REACH; i++) {
    if (view.lower(i) === "until") return true;
    if (view.part(i) === Part.Stop || view.part(i) === Part.Comma || view.part(i) === Part.Verb) return false;
  }
  return false;
}

const UNTIL_REACH = 8;

/** "offered no talks". */
function isNoObject(view: View, { noun }: Fit): boolean {
  return noun !== null && (view.lower(noun.first - 1) === "no" || view.lower(noun.first - 2) === "no");
}
