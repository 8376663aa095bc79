/**
 * `claims/1` in zod, for who reads foreign JSON and for `claims schema`. Objects are loose: fields may be added in a later version, and
 * a reader keeps keys it does not know. The types of claims.ts say the same; `test/schema.test.ts` keeps the two equal.
 */
import { z } from "zod";
import { METADATA_BASES, SEGMENT_KINDS } from "./document.js";
import {
  ACTOR_TYPES,
  AFFILIATIONS,
  CLAIM_KINDS,
  COMMITMENTS,
  EVENT_ASPECTS,
  EVENT_CLASSES,
  MODALITIES,
  POLARITIES,
  QUOTE_ACTS,
  SOURCE_KINDS,
  TIME_BASES,
  TIMEX_TYPES,
} from "./vocabulary.js";

const offset = z.int().min(0);
const place = { start: offset, end: offset };
const maybePlace = { start: offset.nullable(), end: offset.nullable() };
const span = { ...place, text: z.string() };
const textSpan = z.looseObject(span);

const problem = z.looseObject({
  code: z.string(),
  path: z.string().nullable(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  message: z.string(),
  remedy: z.string().nullable(),
});

const basis = z.enum(METADATA_BASES);

const published = z.looseObject({
  edtf: z.string().nullable(),
  basis,
  ...maybePlace,
  notBefore: z.string().nullable(),
  notAfter: z.string().nullable(),
  candidates: z.array(
    z.looseObject({
      edtf: z.string(),
      ...place,
      segment: z.string(),
      taken: z.boolean(),
      because: z.string(),
    }),
  ),
});

const segment = z.looseObject({
  kind: z.enum(SEGMENT_KINDS),
  ...place,
  rules: z.array(z.string()).default([]),
});

const document = z.looseObject({
  id: z.string(),
  path: z.string().nullable(),
  sha256: z.string(),
  encoding: z.string(),
  language: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  agency: z
    .looseObject({ ...span, name: z.string() })
    .nullable()
    .default(null),
  fingerprint: z.string().nullable().default(null),
  mode: z.enum(["news", "history"]),
  published,
  segments: z.array(segment),
});

const actor = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(ACTOR_TYPES),
  country: z.string().nullable(),
  sector: z.string().nullable(),
  pack: z.string().nullable(),
  aliases: z.array(z.string()),
  affiliations: z.array(
    z.looseObject({
      relation: z.enum(AFFILIATIONS),
      actor: z.string(),
      document: z.string().nullable(),
      ...maybePlace,
    }),
  ),
  mentions: z.array(
    z.looseObject({
      document: z.string(),
      ...span,
      form: z.enum(["name", "adjective", "description", "pronoun"]),
      rules: z.array(z.string()),
    }),
  ),
});

const time = z.looseObject({
  id: z.string(),
  document: z.string(),
  ...span,
  type: z.enum(TIMEX_TYPES),
  value: z.string().nullable(),
  mod: z.string().nullable(),
  edtf: z.string().nullable(),
  basis: z.enum(TIME_BASES),
  because: z.string(),
  rules: z.array(z.string()),
});

const date = z.looseObject({
  time: z.string().nullable(),
  ...maybePlace,
  text: z.string().nullable(),
  edtf: z.string().nullable(),
  basis: z.enum(TIME_BASES),
  from: z.string().nullable(),
});

const source = z.looseObject({
  mention: textSpan.nullable(),
  actors: z.array(z.string()),
  actor: z.string().nullable(),
  name: z.string().nullable(),
  anonymous: z.boolean(),
  kind: z.enum(SOURCE_KINDS).nullable(),
  reason: z.string().nullable(),
  via: z.array(
    z.looseObject({ actor: z.string().nullable(), name: z.string(), mention: textSpan.nullable() }),
  ),
});

const claim = {
  id: z.string(),
  document: z.string(),
  ...span,
  line: z.int().min(1),
  column: z.int().min(1),
  segment: z.string(),
  within: z.string().nullable(),
  date: date.nullable(),
  rules: z.array(z.string()),
};

const quote = z.looseObject({
  type: z.literal("quote"),
  ...claim,
  voice: z.enum(["direct", "indirect"]),
  kind: z.enum(CLAIM_KINDS),
  attribution: z.enum(["speech", "attitude"]),
  parts: z.array(textSpan),
  cue: z
    .looseObject({ ...span, lemma: z.string(), commits: z.enum(COMMITMENTS), negated: z.boolean() })
    .nullable(),
  source,
  act: z.enum(QUOTE_ACTS),
  about: z.array(z.string()),
  repairs: z.array(z.looseObject({ kind: z.string(), ...place })),
});

const role = z.looseObject({
  actor: z.string().nullable(),
  name: z.string(),
  country: z.string().nullable(),
  ...maybePlace,
  text: z.string().nullable(),
});

const event = z.looseObject({
  type: z.literal("event"),
  ...claim,
  voice: z.enum(["narrator", "direct", "indirect"]),
  trigger: z.looseObject({ ...span, lemma: z.string() }),
  class: z.enum(EVENT_CLASSES),
  agents: z.array(role),
  patients: z.array(role),
  places: z.array(role),
  quantities: z.array(z.looseObject({ ...span, value: z.number(), of: z.string() })),
  modality: z.enum(MODALITIES),
  polarity: z.enum(POLARITIES),
  aspect: z.enum(EVENT_ASPECTS).default("single"),
  sameAs: z.string().nullable(),
  quote: z.string().nullable(),
  source: source.nullable(),
});

/** One JSON document of `claims extract --json`. */
export const runSchema = z.looseObject({
  schema: z.literal("claims/1"),
  tool: z.looseObject({ name: z.literal("claims"), version: z.string() }),
  offsets: z.enum(["utf16", "codepoint", "byte"]),
  options: z.looseObject({ packs: z.array(z.looseObject({ id: z.string(), sha256: z.string() })) }),
  problems: z.array(problem),
  documents: z.array(document),
  actors: z.array(actor),
  times: z.array(time),
  claims: z.array(z.discriminatedUnion("type", [quote, event])),
});

/** The JSON Schema (2020-12) of a run, as `claims schema` prints it. */
export function jsonSchema(): object {
  return z.toJSONSchema(runSchema, { target: "draft-2020-12" });
}
