/**
 * Bytes to documents: files, folders, globs and standard input; texts, Markdown with front matter and JSON lines. The only stage that
 * reads files. What cannot be read comes as a problem among the documents, and never stops the rest.
 */
export type { MetadataFlags } from "./flags.js";
export type { Item } from "./item.js";
export { type LoadOptions, load } from "./load.js";
export { METADATA_KEYS, type MetadataKey } from "./metadata.js";
export { type RecordItem, readRecords } from "./records.js";
