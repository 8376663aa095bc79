import { type Explained, recordsCalled } from "../../ask/explain.js";
import type { Run } from "../../model/claims.js";
import { ALL_RULES } from "../../rules/index.js";
import { type Explanation, explanationLines } from "../../write/explanation.js";
import { objectLines } from "../../write/json.js";
import { alternativesTo } from "../alternatives.js";
import { Failure, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { type Reading, readRun } from "../reading.js";
import { sentenceAround } from "../sentence.js";
import { surfaceOf } from "../show.js";
import { documentOf } from "../texts.js";
import { codeOf } from "./extract.js";

export async function run([id, ...paths]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (id === undefined) throw new UsageError("explain wants an id", "see them with claims extract --json");
  const reading = await readRun(await inputsOf(paths, io), flags, io);
  const explanation = await explained(recordCalled(reading.run, id), reading, flags, io);
  const { paint } = surfaceOf(flags, io);
  const lines = flags.json === true ? objectLines(explanation) : explanationLines(explanation, paint);
  await writeOut(lines, flags.output, io);
  return codeOf(reading.isSound, 1, flags);
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

async function explained(
  record: Explained,
  { run: whole, options }: Reading,
  flags: FlagValues,
  io: Io,
): Promise<Explanation> {
  const known = new Map(ALL_RULES.map((rule) => [rule.id, rule.says]));
  const rules = record.rules.map((id) => ({ id, says: known.get(id) ?? null }));
  const place = whole.documents.find(({ id }) => id === record.document) ?? null;
  const path = place?.path ?? null;
  const document = place === null || whole.offsets !== "utf16" ? null : await documentOf(place, flags, io);
  if (document === null) return { record, path, context: null, rules, alternatives: null };
  const context = sentenceAround(record, document);
  return { record, path, context, rules, alternatives: alternativesTo(record, document, options) };
}
