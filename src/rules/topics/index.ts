import type { TopicFamily } from "./family.js";
import { FORCES } from "./forces.js";
import { PEOPLE } from "./people.js";
import { STATES } from "./states.js";

/** Every family of near-synonyms. */
export const TOPICS: readonly TopicFamily[] = [...FORCES, ...STATES, ...PEOPLE];
