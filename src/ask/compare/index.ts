/** Comparison of claims over and within documents: `knownOf` a run, `candidatePairs` of it, `evidenceOn` each. */
export { candidatePairs, type Pair } from "./blocks.js";
export { evidenceOn } from "./evidence.js";
export { type Known, knownOf, type Telling } from "./telling.js";
