import { DATE_RULES } from "../rules/dates/index.js";
import { EVENT_RULES } from "../rules/events/index.js";
import type { Rule } from "../rules/rule.js";

/** All rules, in the order of their families. */
export function allRules(): readonly Rule[] {
  return [...DATE_RULES, ...EVENT_RULES];
}
