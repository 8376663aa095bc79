/** The format of gold files. What of it is told to a user stands in the help of `claims score`. */
import { z } from "zod";
import { type GoldDocument, type GoldEvent, type GoldQuote, TIERS } from "../model/gold.js";
import type { Span } from "../model/span.js";
import { CLAIM_KINDS, EVENT_CLASSES } from "../model/vocabulary.js";

const offset = z.int().min(0);
const span = z.tuple([offset, offset]).refine(([start, end]) => start < end, "a span ends after it starts");
const tier = z.enum(TIERS).default("core");
const day = z.iso.date();

const quote = z.looseObject({
  tier,
  kind: z.enum(CLAIM_KINDS).nullish(),
  parts: z.array(span).min(1),
  /** Words of the text. */
  source: z.string().nullish(),
  speaker: z.string().nullish(),
  speakerNames: z.array(z.string()).optional(),
  anonymous: z.boolean().default(false),
});

const event = z.looseObject({
  tier,
  trigger: z.looseObject({ start: offset, end: offset }),
  class: z.enum(EVENT_CLASSES).nullish(),
  agents: z.array(z.looseObject({ name: z.string(), names: z.array(z.string()).default([]) })).nullish(),
  date: z.looseObject({ edtf: z.string().nullable(), within: z.tuple([day, day]).nullish() }).nullish(),
});

const actor = z.looseObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  mentions: z.array(span),
  adjectiveMentions: z.array(span).default([]),
  descriptorMentions: z.array(span).default([]),
});

export const goldSchema = z
  .looseObject({
    file: z.string().nullish(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "a SHA-256 has 64 hexadecimal digits")
      .nullish(),
    offsets: z.literal("utf16", "offsets of gold are UTF-16 code units").default("utf16"),
    quotes: z.array(quote).nullish(),
    events: z.array(event).nullish(),
    actors: z.array(actor).nullish(),
  })
  .refine(
    ({ file, sha256 }) => file != null || sha256 != null,
    'say which text it is of: "sha256" or "file"',
  );

type Written = z.infer<typeof goldSchema>;

export function goldOf(written: Written, path: string): GoldDocument {
  return {
    path,
    file: written.file ?? null,
    sha256: written.sha256 ?? null,
    text: null,
    quotes: written.quotes?.map(quoteOf) ?? null,
    events: written.events?.map(eventOf) ?? null,
    actors:
      written.actors?.map(({ name, aliases, mentions, adjectiveMentions, descriptorMentions }) => ({
        names: [name, ...aliases],
        mentions: mentions.map(spanOf),
        others: [...adjectiveMentions, ...descriptorMentions].map(spanOf),
      })) ?? null,
  };
}

function quoteOf({
  tier: rank,
  kind,
  parts,
  source,
  speaker,
  speakerNames,
  anonymous,
}: z.infer<typeof quote>): GoldQuote {
  const known = (anonymous ? [source, speaker] : (speakerNames ?? [speaker ?? source])).filter(
    (name) => name != null,
  );
  return {
    tier: rank,
    kind: kind ?? null,
    parts: parts.map(spanOf),
    source: known.length === 0 ? null : { names: anonymous && source == null ? [] : known, anonymous },
  };
}

function eventOf({ tier: rank, trigger, class: name, agents, date }: z.infer<typeof event>): GoldEvent {
  return {
    tier: rank,
    trigger: { start: trigger.start, end: trigger.end },
    class: name ?? null,
    agents: agents?.map((agent) => [agent.name, ...agent.names]) ?? null,
    date: date == null ? null : { edtf: date.edtf, within: date.within ?? null },
  };
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
