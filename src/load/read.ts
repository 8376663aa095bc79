import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { InputDocument } from "../model/document.js";
import { binaryAt } from "./binary.js";
import { contentOf, empty } from "./content.js";
import { type Decoded, decode, utf16 } from "./decode.js";
import { readFrontMatter } from "./front-matter.js";
import type { Item } from "./item.js";
import { placeOf } from "./place.js";
import { problemOf, unreadable } from "./problems.js";
import { readRecords } from "./records.js";

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
  const content = await contentOf(decoded.text, path);
  switch (content.kind) {
    case "prose":
      yield* readProse(bytes, decoded, path);
      break;
    case "lines":
      yield* readLines([Buffer.from(decoded.text)], path, decoded.encoding);
      break;
    case "run":
      yield { kind: "run", run: content.run, path };
      break;
    case "problem":
      yield content;
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

async function* readJsonLines(path: string): AsyncGenerator<Item> {
  const chunks = createReadStream(path, { highWaterMark: 1 << 20 });
  try {
    const rest: AsyncIterator<Uint8Array> = chunks[Symbol.asyncIterator]();
    const first = await rest.next();
    const head = first.done === true ? new Uint8Array() : first.value;
    const binary = binaryAt(head);
    if (head.length === 0) yield { kind: "problem", problem: empty(path) };
    else if (utf16(head) !== null) yield* readBytes(await readFile(path), path);
    else if (binary !== null) {
      yield { kind: "problem", problem: binaryProblem(head, binary.at, binary.because, path) };
    } else yield* readLines(joined(head, rest), path, null);
  } finally {
    chunks.destroy();
  }
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
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
