import { ACTOR_RULES } from "../rules/actors/index.js";
import { DATE_RULES } from "../rules/dates/index.js";
import { EVENT_RULES } from "../rules/events/index.js";
import { QUOTE_RULES } from "../rules/quotes/index.js";
import type { Rule } from "../rules/rule.js";

/** All rules, in the order of their families. */
export function allRules(): readonly Rule[] {
  return [...DATE_RULES, ...ACTOR_RULES, ...QUOTE_RULES, ...EVENT_RULES];
}
