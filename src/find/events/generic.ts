import type { Anchor } from "./anchors.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** "you", "any company": nobody in particular. */
export function isNobody(view: View, agents: readonly Anchor[]): boolean {
  return agents.length > 0 && agents.every(({ first }) => ANYBODY.has(view.lower(first)));
}

/** "a party that rejects its own", "candidates who refuse money": a present form of some that are only described. */
export function isGeneric(view: View, use: VerbUse, agents: readonly Anchor[]): boolean {
  if (use.form !== "finite" || use.perfect || agents.length === 0) return false;
  if (use.modal !== null && use.modal !== "can") return false;
  if (view.part(use.group - 1) !== Part.Relative || (use.modal === null && use.group !== use.verb))
    return false;
  const isPresent =
    /(?:[^s]s|[^d])$/.test(view.lower(use.verb)) && view.reading(use.verb)?.verb?.is.past === false;
  return (
    isPresent &&
    agents.every(
      ({ mention, first, plural }) => mention === null && (plural ? true : INDEFINITE.has(view.lower(first))),
    )
  );
}

/** "women who are attacked", in the present: a kind of people, whoever they are. */
export function isKindThatSuffers(view: View, use: VerbUse, patients: readonly Anchor[]): boolean {
  if (!use.passive || use.form !== "finite" || view.lower(use.group) !== "are") return false;
  if (view.part(use.group - 1) !== Part.Relative) return false;
  return patients.every(
    ({ mention, group, plural, first, last }) =>
      mention === null && group !== null && plural && last - first === 1,
  );
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "some", "one"]);

const ANYBODY: ReadonlySet<string> = new Set(
  "you any anyone anybody no nobody every everyone everybody each neither whoever".split(" "),
);
