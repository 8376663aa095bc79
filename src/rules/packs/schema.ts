import { z } from "zod";
import { ACTOR_TYPES, AFFILIATIONS } from "../../model/vocabulary.js";

const text = z.string().min(1);
const texts = z.array(text).default([]);
const country = z.string().regex(/^[A-Z]{3}$/, "must be an ISO 3166-1 alpha-3 code such as SYR");
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");
const day = z
  .union([z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "must be an ISO 8601 date"), z.number().int()])
  .transform(String);

const affiliation = z.strictObject({ relation: z.enum(AFFILIATIONS), actor: id });

const office = z.strictObject({
  title: text,
  of: id,
  from: day.nullable().default(null),
  to: day.nullable().default(null),
});

const actor = z.strictObject({
  id: id.optional(),
  name: text,
  type: z.enum(ACTOR_TYPES),
  country: country.nullable().default(null),
  sector: text.nullable().default(null),
  gender: z.enum(["female", "male"]).nullable().default(null),
  aliases: texts,
  adjectives: texts,
  people: texts,
  metonyms: texts,
  offices: z.array(office).default([]),
  affiliations: z.array(affiliation).default([]),
  part_of: z.array(id).default([]),
  backed_by: z.array(id).default([]),
  leader_of: z.array(id).default([]),
  spokesperson_of: z.array(id).default([]),
  member_of: z.array(id).default([]),
  fights: z.array(id).default([]),
  notForms: texts,
});

const state = z.strictObject({
  name: text,
  id: id.optional(),
  capital: text.optional(),
  aliases: texts,
  adjectives: texts,
  people: texts,
  metonyms: texts,
  notForms: texts,
});

const TERM = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\/(\d{4}(?:-\d\d(?:-\d\d)?)?))? (\S.*)$/;

/** Who held an office, one after the other: "2012-05-15 Name = other spelling", each until the next; "FROM/TO" where nobody follows at once. */
const terms = z.strictObject({
  title: text,
  of: id,
  country: country.nullable().default(null),
  sector: text.nullable().default("gov"),
  held: z.array(
    text.regex(
      TERM,
      "must be a date of ISO 8601, a space and a name: 2012-05-15 Anna Tarrow = A. Tarrow (f)",
    ),
  ),
});

/** The parts of such a line: from, to, and the rest. */
export function termParts(line: string): { from: string; to: string | null; name: string } {
  const [, from, to, name] = TERM.exec(line)!;
  return { from: from!, to: to ?? null, name: name! };
}

/** What a pack file holds. Unknown keys are errors: a misspelt key would otherwise be data that is silently left out. */
export const packSchema = z.strictObject({
  pack: id,
  says: text,
  sources: texts,
  /** By ISO 3166-1 alpha-3 code. */
  states: z.record(country, state).default({}),
  /** By ISO 3166-1 alpha-3 code: "Name" or "Name = other spelling = another". */
  places: z.record(country, z.array(text)).default({}),
  /** The same, of names that are words, persons or other places as well (under "any" where many states have one): they count only where a place is told of. */
  guarded: z.record(z.union([country, z.literal("any")]), z.array(text)).default({}),
  terms: z.array(terms).default([]),
  actors: z.array(actor).default([]),
  /** Ids of actors that are never one, however alike their names. */
  distinct: z.array(z.array(id).min(2)).default([]),
});

export type PackSource = z.infer<typeof packSchema>;
export type ActorSource = z.infer<typeof actor>;
export type StateSource = z.infer<typeof state>;
export type TermsSource = z.infer<typeof terms>;
