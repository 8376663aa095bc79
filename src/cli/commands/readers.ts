/** The commands that need the pipeline, its rules or its packs. */
export * as asOf from "./as-of.js";
export * as ask from "./ask.js";
export * as check from "./check.js";
export * as corroborate from "./corroborate.js";
export * as dates from "./dates.js";
export * as diff from "./diff.js";
export * as events from "./events.js";
export * as explain from "./explain.js";
export * as extract from "./extract.js";
export * as network from "./network.js";
export * as packs from "./packs.js";
export * as pipe from "./pipe.js";
export * as quotes from "./quotes.js";
export * as rules from "./rules.js";
export * as sources from "./sources.js";
export * as timeline from "./timeline.js";
export * as who from "./who.js";
