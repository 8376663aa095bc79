import { EVIDENCE_RULES } from "./evidence.js";
import { KNOWN_ACTOR_RULES } from "./known.js";

/** All rules that find actors; see rules/packs for the names they know. */
export const ACTOR_RULES = [...KNOWN_ACTOR_RULES, ...EVIDENCE_RULES];
