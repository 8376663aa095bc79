import { contextOf, type Explained, recordsCalled } from "../../ask/explain.js";
import { load } from "../../load/index.js";
import type { Run } from "../../model/claims.js";
import { ALL_RULES } from "../../rules/index.js";
import { type Explanation, explanationLines } from "../../write/explanation.js";
import { objectLines } from "../../write/json.js";
import { Failure, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { readRun } from "../reading.js";
import { surfaceOf } from "../show.js";
import { codeOf } from "./extract.js";

export async function run([id, ...paths]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (id === undefined) throw new UsageError("explain wants an id", "see them with claims extract --json");
  const { run: whole, isSound } = await readRun(await inputsOf(paths, io), flags, io);
  const record = recordCalled(whole, id);
  const explanation = await explained(whole, record);
  const { paint } = surfaceOf(flags, io);
  const lines = flags.json === true ? objectLines(explanation) : explanationLines(explanation, paint);
  await writeOut(lines, flags.output, io);
  return codeOf(isSound, 1, flags);
}

function recordCalled(whole: Run, id: string): Explained {
  const [record, ...others] = recordsCalled(whole, id);
  if (record === undefined) {
    throw new Failure(`nothing has the id "${id}" in what was read`, "see ids with claims extract --json");
  }
  if (others.length > 0) {
    const ids = [record, ...others].slice(0, 5).map((one) => one.id);
    throw new Failure(`${others.length + 1} ids begin with "${id}"`, `say which: ${ids.join(", ")}`);
  }
  return record;
}

async function explained(whole: Run, record: Explained): Promise<Explanation> {
  const says = new Map(ALL_RULES.map((rule) => [rule.id, rule.says]));
  const document = whole.documents.find((candidate) => candidate.id === record.document) ?? null;
  const path = document?.path ?? null;
  const text = document === null || whole.offsets !== "utf16" ? null : await textOf(path, document.sha256);
  const rules = record.rules.map((id) => ({ id, says: says.get(id) ?? null }));
  if (text === null || document === null) return { record, path, context: null, rules };
  const around = contextOf(record, document);
  const context = {
    before: text.slice(around.start, record.start),
    words: text.slice(record.start, record.end),
    after: text.slice(record.end, around.end),
  };
  return { record, path, context, rules };
}

/** The text of a document, read again, if its file is still there and the same. */
async function textOf(path: string | null, sha256: string): Promise<string | null> {
  if (path === null) return null;
  for await (const item of load([path.replace(/#[^#/]*$/, "")])) {
    if (item.kind === "document" && item.document.sha256 === sha256) return item.document.text;
  }
  return null;
}
