import { actorsCalled, type Explained, recordsCalled } from "../../ask/explain.js";
import type { Actor, DocumentRecord } from "../../model/claims.js";
import type { Derivation } from "../../model/derivation.js";
import { ALL_RULES } from "../../rules/index.js";
import { type Explanation, explanationLines } from "../../write/explanation.js";
import { limited } from "../../write/format.js";
import { oneLine } from "../../write/harmless.js";
import { objectLines } from "../../write/json.js";
import { alternativesTo } from "../alternatives.js";
import { derivationIn } from "../derivations.js";
import { Failure, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { idsByName } from "../packs.js";
import { type Reading, readInputs } from "../reading.js";
import { sentenceAround } from "../sentence.js";
import { surfaceOf } from "../show.js";
import { documentOf } from "../texts.js";
import { limitOf } from "../view.js";
import { codeOf } from "./extract.js";

export async function run([id, ...paths]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (id === undefined || id.trim() === "")
    throw new UsageError("explain wants an id", "see them with claims extract --json");
  const limit = limitOf(flags.limit);
  const reading = await readInputs(await inputsOf(paths, io), flags, io);
  const record = recordCalled(reading, id);
  const whole =
    "mentions" in record
      ? await explainedActor(record, reading, flags, io)
      : await explained(record, reading, flags, io);
  const notes: string[] = [];
  const explanation = withFewer(whole, limit, (note) => notes.push(note));
  const surface = surfaceOf(flags, io);
  const lines = flags.json === true ? objectLines(explanation) : explanationLines(explanation, surface);
  await writeOut(lines, flags.output, io);
  for (const note of notes) await io.stderr.write(`${note}\n`);
  return codeOf(reading.isSound, 1, flags);
}

function recordCalled({ run: whole, packs }: Reading, id: string): Explained | Actor {
  const records = recordsCalled(whole, id);
  const found = records.length > 0 ? null : actorsCalled(whole, id, (name) => idsByName(packs, name));
  const [record, ...others] = found === null ? records : found.actors;
  if (record === undefined) {
    const meant = found !== null && "meant" in found ? found.meant : [];
    const hint =
      meant.length > 0 ? `did you mean ${meant.join(", ")}?` : "see ids with claims extract --json";
    throw new Failure(`nothing has the id or the name "${id}" in what was read`, hint);
  }
  if (others.length > 0) {
    const ids = [record, ...others].slice(0, 5).map((one) => one.id);
    const how = found === null ? "ids begin with" : "actors go by";
    throw new Failure(`${others.length + 1} ${how} "${id}"`, `say which: ${ids.join(", ")}`);
  }
  return record;
}

/** Of each text, the first fields only. */
function withFewer(whole: Explanation, limit: number | null, tell: (note: string) => void): Explanation {
  const derivations = whole.derivations.map((derivation) => {
    const where = `in ${oneLine(derivation.path ?? "-")}`;
    return { ...derivation, steps: limited(derivation.steps, limit, tell, "field", where) };
  });
  return { ...whole, derivations };
}

const SAYS = new Map(ALL_RULES.map((rule) => [rule.id, rule.says]));

function saying(ids: readonly string[]): Explanation["rules"] {
  return [...new Set(ids)].map((id) => ({ id, says: SAYS.get(id) ?? null }));
}

async function explained(
  record: Explained,
  { run: whole, options }: Reading,
  flags: FlagValues,
  io: Io,
): Promise<Explanation> {
  const rules = saying(record.rules);
  const place = whole.documents.find(({ id }) => id === record.document) ?? null;
  const path = place?.path ?? null;
  const document = place === null || whole.offsets !== "utf16" ? null : await documentOf(place, flags, io);
  if (document === null) return { record, path, context: null, rules, derivations: [], alternatives: null };
  const derivation = derivationIn(record, document, options);
  return {
    record,
    path,
    context: sentenceAround(record, document),
    rules,
    derivations: derivation === null ? [] : [derivation],
    alternatives: alternativesTo(record, document, options),
  };
}

/** An actor is explained from each text that mentions it. */
async function explainedActor(
  record: Actor,
  { run: whole, options }: Reading,
  flags: FlagValues,
  io: Io,
): Promise<Explanation> {
  const rules = saying(record.mentions.flatMap((mention) => mention.rules));
  const derivations: Derivation[] = [];
  for (const place of whole.offsets === "utf16" ? textsOf(record, whole.documents) : []) {
    const document = await documentOf(place, flags, io);
    const derivation = document === null ? null : derivationIn(record, document, options);
    if (derivation !== null) derivations.push(derivation);
  }
  return { record, path: null, context: null, rules, derivations, alternatives: null };
}

function textsOf({ mentions }: Actor, documents: readonly DocumentRecord[]): readonly DocumentRecord[] {
  const ids = new Set(mentions.map(({ document }) => document));
  return documents.filter(({ id, duplicateOf }) => ids.has(id) && duplicateOf === null);
}
