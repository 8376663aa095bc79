import { nearest } from "../ask/nearest.js";
import { ALL_RULES } from "../rules/index.js";
import type { Rule } from "../rules/rule.js";
import { UsageError } from "./exit.js";

/** @throws UsageError with what may have been meant, where no rule has the id */
export function ruleCalled(id: string, rules: readonly Rule[] = ALL_RULES): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const meant = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  throw new UsageError(
    `no rule is called "${id}"`,
    meant.length === 0 ? "see claims rules" : `did you mean ${meant.join(", ")}?`,
  );
}
