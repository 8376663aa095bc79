/** The library's door: text in, claims out. It knows no files, no clock, no terminal and no environment. */
export { runOf } from "./merge/run.js";
export type * from "./model/claims.js";
export type * from "./model/document.js";
export type * from "./model/problem.js";
export type * from "./model/span.js";
export type * from "./model/vocabulary.js";
export { read } from "./pipeline.js";
