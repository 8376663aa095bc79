import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { InputDocument } from "../model/document.js";
import { binaryAt, type Decoded, decode, utf16 } from "./decode.js";
import { readFrontMatter } from "./front-matter.js";
import type { Item } from "./item.js";
import { placeOf } from "./place.js";
import { problemOf, unreadable } from "./problems.js";
import { isRun, readRecords } from "./records.js";

/** Reads one file by its ending; a failure of the system becomes a problem. */
export async function* readItems(path: string): AsyncGenerator<Item> {
  try {
    if (/^\.(?:jsonl|ndjson)$/i.test(extname(path))) yield* readJsonLines(path);
    else yield* readBytes(await readFile(path), path);
  } catch (error) {
    yield { kind: "problem", problem: unreadable(path, error) };
  }
}

/** Reads what stands in one file or on standard input: a text, or the JSON of an earlier run. */
export async function* readBytes(bytes: Uint8Array, path: string | null): AsyncGenerator<Item> {
  const decoded = decode(bytes);
  if ("because" in decoded) {
    yield { kind: "problem", problem: binaryProblem(bytes, decoded.at, decoded.because, path) };
    return;
  }
  const { text } = decoded;
  if (text.trim() === "") {
    const message = path === null ? "standard input is empty" : "holds no text";
    const remedy = path === null ? "pipe a text in, or give a path" : "check the file, or leave it out";
    yield { kind: "problem", problem: problemOf("empty", path, message, remedy) };
  } else if (/^\s*<(?:!doctype html|html)\b/i.test(text)) {
    const remedy = "save its words as plain text";
    yield { kind: "problem", problem: problemOf("html", path, "an HTML page, not a text", remedy) };
  } else if (isNamedJson(path) || /^\s*\{/.test(text)) {
    yield* readBraces(bytes, decoded, path);
  } else {
    yield* readProse(bytes, decoded, path);
  }
}

async function* readProse(bytes: Uint8Array, decoded: Decoded, path: string | null): AsyncGenerator<Item> {
  const { text, encoding, damagedAt } = decoded;
  if (damagedAt !== null) {
    const message = `bytes that are not ${encoding.toUpperCase()} stand here, read as U+FFFD`;
    const place = placeOf(text, damagedAt);
    yield {
      kind: "problem",
      problem: problemOf("bad-encoding", path, message, "save the file as UTF-8", place),
    };
  }
  const { bodyStart, given, problems } = await readFrontMatter(text, path);
  for (const problem of problems) yield { kind: "problem", problem };
  const document: InputDocument = {
    path,
    text,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    encoding,
    bodyStart,
    given: given === null ? [] : [given],
  };
  yield { kind: "document", document };
}

/** A text that begins with a brace: an earlier run, the lines of `claims pipe`, JSON of something else, or prose after all. */
async function* readBraces(bytes: Uint8Array, decoded: Decoded, path: string | null): AsyncGenerator<Item> {
  const whole = parsed(decoded.text);
  if (isRun(whole)) {
    yield { kind: "run", run: whole, path };
    return;
  }
  const firstLine = parsed(/^\s*(\{.*)/.exec(decoded.text)?.[1] ?? "");
  if (isRun(firstLine) || isTextRecord(firstLine)) {
    yield* readLines([Buffer.from(decoded.text)], path, decoded.encoding);
    return;
  }
  if (!isNamedJson(path) && whole === undefined && !decoded.text.slice(0, 400).includes('"claims/')) {
    yield* readProse(bytes, decoded, path);
    return;
  }
  yield { kind: "problem", problem: await notARun(decoded.text, whole !== undefined, path) };
}

async function notARun(text: string, isJson: boolean, path: string | null) {
  const remedy = 'give texts, JSON lines with a "text" each, or the output of claims extract --json';
  if (isJson) return problemOf("not-a-run", path, "JSON, but not of an earlier run", remedy);
  const { jsonError } = await import("./json-error.js");
  const { offset, message } = jsonError(text);
  return problemOf("bad-json", path, `not JSON: ${message}`, remedy, placeOf(text, offset));
}

async function* readJsonLines(path: string): AsyncGenerator<Item> {
  const stream = createReadStream(path, { highWaterMark: 1 << 20 })[Symbol.asyncIterator]();
  const first = await stream.next();
  if (first.done === true) {
    const problem = problemOf("empty", path, "holds no text", "check the file, or leave it out");
    yield { kind: "problem", problem };
    return;
  }
  const head = first.value as Uint8Array;
  if (utf16(head) !== null) {
    yield* readBytes(await readFile(path), path);
    return;
  }
  const binary = binaryAt(head);
  if (binary !== null) {
    yield { kind: "problem", problem: binaryProblem(head, binary.at, binary.because, path) };
    return;
  }
  yield* readLines(from(head, stream), path, null);
}

async function* from(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** @param encoding what the bytes were before they became UTF-8; null where they are as they were read */
async function* readLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string | null,
  encoding: string | null,
): AsyncGenerator<Item> {
  for await (const { document, run, problems } of readRecords(chunks, path)) {
    for (const problem of problems) yield { kind: "problem", problem };
    if (run !== null) yield { kind: "run", run, path };
    if (document !== null) {
      yield { kind: "document", document: encoding === null ? document : { ...document, encoding } };
    }
  }
}

function binaryProblem(bytes: Uint8Array, at: number, because: string, path: string | null) {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, at));
  const remedy = "save it as plain text";
  return problemOf("binary", path, `not a text: ${because}`, remedy, placeOf(before, before.length));
}

function isNamedJson(path: string | null): boolean {
  return path !== null && extname(path).toLowerCase() === ".json";
}

function isTextRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

/** The value, or undefined where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
