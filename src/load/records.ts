import { createHash } from "node:crypto";
import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { decodeNarrow } from "./decode.js";
import { readMetadata } from "./metadata.js";
import { problemOf } from "./problems.js";

/** One line of a JSONL file that is not blank. */
export interface RecordItem {
  /** From 1. */
  readonly line: number;
  /** The `id` of the record, or null. */
  readonly id: string | number | null;
  /** The text; null where the line has none, and then `problems` says why. */
  readonly document: InputDocument | null;
  /** A line that `claims pipe` wrote, which is a run of its own; null otherwise. */
  readonly run: object | null;
  readonly problems: readonly Problem[];
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Reads JSON lines, one document a line (keys `text`, `id` and those of metadata; others are passed over), as they come in: memory
 * holds one line. Never throws on what a line says.
 *
 * @param path the file they are from, for problems and for the paths of its documents; null for standard input
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string | null,
): AsyncGenerator<RecordItem> {
  let line = 0;
  for await (const bytes of linesOf(chunks)) {
    line++;
    const { text, encoding, damagedAt } = decodeNarrow(bytes);
    if (text.trim() === "") continue;
    const item = await readRecord(text, encoding, path, line);
    if (damagedAt === null) {
      yield item;
    } else {
      const message = "bytes that are not UTF-8 stand here, read as U+FFFD";
      const place = { line, column: damagedAt + 1 };
      const problem = problemOf("bad-encoding", path, message, "save the file as UTF-8", place);
      yield { ...item, problems: [problem, ...item.problems] };
    }
  }
}

/** Splits at line feeds; linear however the bytes are cut into chunks. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      held.push(chunk.subarray(start, end));
      yield held.length === 1 ? chunk.subarray(start, end) : Buffer.concat(held);
      held = [];
      start = end + 1;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield Buffer.concat(held);
}

async function readRecord(
  source: string,
  encoding: string,
  path: string | null,
  line: number,
): Promise<RecordItem> {
  const nothing = { line, id: null, document: null, run: null };
  const fails = (code: string, message: string, remedy: string, column: number) =>
    problemOf(code, path, message, remedy, { line, column });

  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const { jsonError } = await import("./json-error.js");
    const { offset, message } = jsonError(source);
    const remedy = "write one JSON object a line";
    return { ...nothing, problems: [fails("bad-json", `not JSON: ${message}`, remedy, offset + 1)] };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const remedy = 'write an object a line, as in {"id": "…", "text": "…"}';
    return { ...nothing, problems: [fails("bad-record", "not a JSON object", remedy, 1)] };
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = idOf(fields.get("id"));
  if (isRun(value)) return { line, id: idOf(fields.get("key")), document: null, run: value, problems: [] };
  const text = fields.get("text");
  if (typeof text !== "string") {
    const problem = fails("no-text", 'a record without "text"', 'give each record a "text"', 1);
    return { ...nothing, id, problems: [problem] };
  }

  const entries = [...fields]
    .filter(([key]) => key !== "text" && key !== "id")
    .map(([key, entry]) => ({ key, value: entry, line, column: source.indexOf(`"${key}"`) + 1 || null }));
  const { given, problems } = readMetadata(entries, "record", path, "among-others");
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  const document: InputDocument = {
    path: recordPath(path, id, line),
    text,
    sha256,
    encoding,
    bodyStart: 0,
    given: given === null ? [] : [given],
  };
  const lone = LONE_SURROGATE.exec(text);
  if (lone === null) return { line, id, document, run: null, problems };
  const message = `half a surrogate pair at offset ${lone.index} of the text`;
  const problem = fails("lone-surrogate", message, "write the character whole or leave it out", 1);
  return { line, id, document, run: null, problems: [...problems, problem] };
}

/** Whether a value is what an earlier run wrote. */
export function isRun(value: unknown): value is object {
  if (typeof value !== "object" || value === null || !("schema" in value)) return false;
  return typeof value.schema === "string" && value.schema.startsWith("claims/");
}

function idOf(value: unknown): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** A file may hold many documents: `docs.jsonl#a17`, or the line where a record has no id. */
function recordPath(path: string | null, id: string | number | null, line: number): string | null {
  if (path === null) return id === null ? null : String(id);
  return `${path}#${id ?? line}`;
}
