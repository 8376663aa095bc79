import type { QuoteClaim, Source } from "../model/claims.js";
import type { Ground, Loser } from "../model/derivation.js";
import type { QuoteMention } from "../model/found.js";
import { type TextSpan, textAt } from "../model/span.js";
import { HEARSAY_IDS } from "../rules/quotes/hearsay.js";
import { ISSUER, NOT_THE_SUBJECT, REASON, SAME_TEXT, VIA_MEDIUM } from "../rules/quotes/source-rules.js";
import { joinOf } from "./joins.js";
import type { Sight } from "./sight.js";
import { DEFAULT, quoted, record, rules, type Steps, TEXT } from "./steps.js";

/** The source of a quote: its words, who they stand for, of what kind it is, and through whom the words came. */
export function traceSource(steps: Steps, quote: QuoteClaim, mention: QuoteMention, sight: Sight): void {
  const { source } = quote;
  const taken = takenFrom(quote, mention, sight);
  const same = rules(quote.rules.filter((id) => id === SAME_TEXT || id === NOT_THE_SUBJECT));
  const own = taken === null ? attributing(quote) : [record(taken), ...same];
  if (source.mention !== null) {
    const because =
      taken === null ? "the noun phrase of who says it" : "the source of the quote that it goes on with";
    const lost = hearerOf(mention, sight);
    steps.give("source.mention", quoted(source.mention.text), because, {
      grounds: own,
      words: [source.mention],
      lost,
    });
  }
  traceActors(steps, quote, taken, own, sight);
  traceName(steps, source, own);
  traceSort(steps, quote, own);
  traceReason(steps, quote, mention, own, sight);
  traceVia(steps, quote, mention, own, sight);
}

/** The source of an event is that of the quote that tells it. */
export function traceTellersSource(steps: Steps, source: Source, quote: string): void {
  const own = { grounds: [record(quote)], words: source.mention === null ? [] : [source.mention] };
  const because = "as of the quote that tells it";
  const { mention, actors, actor, name, anonymous, kind, reason, via } = source;
  steps.give("source.mention", mention === null ? null : quoted(mention.text), because, own);
  for (const [at, id] of actors.entries()) steps.give(`source.actors[${at}]`, id, because, own);
  for (const [key, value] of Object.entries({ actor, name, anonymous, kind, reason }))
    steps.give(`source.${key}`, value, because, own);
  for (const [at, one] of via.entries()) {
    steps.give(`source.via[${at}].actor`, one.actor, because, own);
    steps.give(`source.via[${at}].name`, one.name, because, own);
    steps.give(
      `source.via[${at}].mention`,
      one.mention === null ? null : quoted(one.mention.text),
      because,
      own,
    );
  }
}

/** The quote whose source this one has: which it goes on with, or which the same text was quoted in. */
function takenFrom(
  { id, rules: ids, source }: QuoteClaim,
  { follows }: QuoteMention,
  { stages }: Sight,
): string | null {
  if (follows !== null) return stages.said[follows]!.id;
  const at = stages.said.findIndex((quote) => quote.id === id);
  if (ids.includes(SAME_TEXT)) return stages.said[at - 1]?.id ?? null;
  if (!ids.includes(NOT_THE_SUBJECT)) return null;
  return stages.said.slice(0, at).findLast((quote) => quote.source.actor === source.actor)?.id ?? null;
}

function attributing({ rules: ids }: QuoteClaim): readonly Ground[] {
  return rules(ids.filter((id) => id.startsWith("quotes/")));
}

function hearerOf({ hearer }: QuoteMention, { stages }: Sight): readonly Loser[] {
  if (hearer === null) return [];
  const { text } = textAt(stages.scan.text, hearer);
  return [
    { what: `${quoted(text)} ${hearer.start}–${hearer.end}`, because: "is told it and does not say it" },
  ];
}

function traceActors(
  steps: Steps,
  quote: QuoteClaim,
  taken: string | null,
  own: readonly Ground[],
  sight: Sight,
): void {
  const { mention, actors, actor } = quote.source;
  const issuer = rules(quote.rules.filter((id) => id === ISSUER));
  for (const [at, id] of actors.entries()) {
    const join = mention === null || taken !== null ? null : joinOf(mention, id, sight);
    const joined = join === null ? "as that of the quote that it goes on with" : join.because;
    const because = issuer.length > 0 ? "the text that speaks is the word of this body" : joined;
    const grounds = [...issuer, ...(join?.grounds ?? own)];
    const support = { grounds, words: join?.words ?? [], lost: join?.lost ?? [] };
    steps.give(`source.actors[${at}]`, id, because, support);
    if (id === actor)
      steps.give("source.actor", id, at === 0 ? because : `${because}; the first of them`, support);
  }
}

function traceName(steps: Steps, { actor, name, mention }: Source, own: readonly Ground[]): void {
  const because =
    actor === null ? "the words that head the phrase; they stand for nobody known" : "the name of that actor";
  const words: readonly TextSpan[] = mention === null ? [] : [mention];
  steps.give("source.name", name, because, { grounds: actor === null ? own : [record(actor)], words });
}

function traceSort(steps: Steps, { source, rules: ids }: QuoteClaim, own: readonly Ground[]): void {
  const { anonymous, kind, actor, mention } = source;
  const hearsay = ids.some((id) => HEARSAY_IDS.has(id));
  const words = mention === null ? [] : [mention];
  const who = actor === null ? own : [record(actor)];
  const unnamed = hearsay
    ? "it is told, and nobody is said to tell it"
    : anonymous
      ? "it is called by what it is, and by no name"
      : "it has a name, or is nobody known";
  steps.give("source.anonymous", anonymous, unnamed, { grounds: anonymous ? who : [DEFAULT, ...who], words });
  const sort = hearsay
    ? "hearsay is by reports"
    : "by the noun that heads the phrase, else by what the actor is";
  steps.give("source.kind", kind, sort, { grounds: who, words });
}

function traceReason(
  steps: Steps,
  { source, rules: ids }: QuoteClaim,
  { reason }: QuoteMention,
  own: readonly Ground[],
  { stages }: Sight,
): void {
  if (source.reason === null) return;
  const words = reason === null ? [] : [textAt(stages.scan.text, reason)];
  const grounds = ids.includes(REASON) ? rules([REASON]) : own;
  steps.give("source.reason", source.reason, "what it asks for, or is not allowed, beside the attribution", {
    grounds,
    words,
  });
}

function traceVia(
  steps: Steps,
  { source, rules: ids }: QuoteClaim,
  { via: reporters }: QuoteMention,
  own: readonly Ground[],
  sight: Sight,
): void {
  for (const [at, { actor, name, mention }] of source.via.entries()) {
    const reports = reporters.some(({ start }) => start === mention?.start);
    const because = reports
      ? "an attribution around this one passes it on"
      : "a medium that is told or named beside it";
    const ground = !reports && ids.includes(VIA_MEDIUM) ? rules([VIA_MEDIUM]) : own;
    const words = mention === null ? [] : [mention];
    const join = actor === null || mention === null ? null : joinOf(mention, actor, sight);
    const field = `source.via[${at}]`;
    const support = { grounds: [...ground, ...(join?.grounds ?? [])], words };
    steps.give(`${field}.actor`, actor, join === null ? because : `${because}; ${join.because}`, support);
    steps.give(`${field}.name`, name, because, support);
    steps.give(`${field}.mention`, mention === null ? null : quoted(mention.text), because, {
      grounds: [TEXT, ...ground],
      words,
    });
  }
}
