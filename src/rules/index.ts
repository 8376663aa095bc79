import { ACTOR_RULES } from "./actors/index.js";
import { DATE_RULES } from "./dates/index.js";
import { EVENT_RULES } from "./events/index.js";
import { QUOTE_RULES } from "./quotes/index.js";
import { SOURCE_RULES } from "./quotes/source-rules.js";
import type { Rule } from "./rule.js";
import { SEGMENT_RULES } from "./segments.js";
import { STANCES } from "./stances/table.js";
import { TOPICS } from "./topics/index.js";
import { TAKES_UP } from "./topics/takes-up.js";

/** Every rule of the project, family by family, in the order in which they are tried. */
export const ALL_RULES: readonly Rule[] = [
  ...SEGMENT_RULES,
  ...DATE_RULES,
  ...ACTOR_RULES,
  ...QUOTE_RULES,
  ...SOURCE_RULES,
  ...EVENT_RULES,
];

/** The rules by which questions are answered; no claim carries them, an answer names them as its reasons. */
export const QUESTION_RULES: readonly Rule[] = [...TOPICS, TAKES_UP, ...STANCES];
