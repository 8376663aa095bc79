import type { Rule } from "../rule.js";

/**
 * What words around a topic do to it: `turns` says the contrary of it, `shows` makes a mere mention ("the withdrawal") something that is
 * wanted or told, `suspends` leaves open whether it is so.
 */
export type StanceEffect = "turns" | "shows" | "suspends";

export interface StanceRule extends Rule {
  readonly effect: StanceEffect;
  /** On which side of the topic's words these stand, in one clause with them. */
  readonly place: "before" | "after";
  /** Verbs by lemma, in all their forms; `_` joins the words of a phrase. */
  readonly verbs?: string;
  /** Other words as they stand. */
  readonly words?: string;
}
