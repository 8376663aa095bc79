import { attributionOf } from "../link/quotes/attribution.js";
import type { QuoteClaim } from "../model/claims.js";
import type { Step } from "../model/derivation.js";
import type { QuoteMention } from "../model/found.js";
import { holds } from "../model/span.js";
import { traceCue, traceWithin } from "./cues.js";
import { traceDate } from "./dates.js";
import { packGround } from "./pack-names.js";
import { traceIdentity, tracePlace } from "./place.js";
import type { Sight } from "./sight.js";
import { traceSource } from "./sources.js";
import { quoted, record, rules, Steps, TEXT } from "./steps.js";

/** How each field of a quote came to be. */
export function quoteSteps(quote: QuoteClaim, mention: QuoteMention, sight: Sight): readonly Step[] {
  const steps = new Steps();
  const own = rules(quote.rules.filter((id) => id.startsWith("quotes/")));
  traceIdentity(steps, quote);
  steps.give("type", quote.type, "words that are somebody's", { grounds: own });
  tracePlace(steps, quote, "from its first part to its last", { words: quote.parts, grounds: own }, sight);
  for (const [at, part] of quote.parts.entries())
    steps.give(`parts[${at}]`, quoted(part.text), "what is said, without the marks around it", {
      grounds: own,
      words: [part],
    });
  traceCue(steps, quote, sight);
  traceKind(steps, quote);
  traceWithin(steps, quote.within);
  traceSource(steps, quote, mention, sight);
  traceDate(steps, quote, attributionOf(sight.stages.scan, mention), mention.cue, sight);
  traceAbout(steps, quote, sight);
  traceRepairs(steps, quote);
  return steps.all;
}

const KINDS = {
  direct: "all of its words stand in quote marks",
  indirect: "none of its words stand in quote marks",
  mixed: "some of its words stand in quote marks, and some do not",
} as const;

function traceKind(steps: Steps, { kind, voice, parts }: QuoteClaim): void {
  steps.give("kind", kind, KINDS[kind], { grounds: [TEXT], words: parts });
  const whose =
    voice === "direct" ? "in the very words" : "in words that are not, or not all, the source's own";
  steps.give("voice", voice, whose, { grounds: [TEXT] });
}

function traceAbout(steps: Steps, { about, parts }: QuoteClaim, sight: Sight): void {
  for (const [at, id] of about.entries()) {
    const actor = sight.read.actors.find((one) => one.id === id);
    const inside = actor?.mentions.filter((mention) => parts.some((part) => holds(part, mention))) ?? [];
    const names = inside.flatMap(({ text }) => packGround(actor, text, sight));
    const grounds = [
      record(id),
      ...rules([...new Set(inside.flatMap((mention) => mention.rules))]),
      ...names,
    ];
    steps.give(`about[${at}]`, id, "it is named in what is said", { grounds, words: inside });
  }
}

function traceRepairs(steps: Steps, { repairs }: QuoteClaim): void {
  for (const [at, { kind, start, end }] of repairs.entries()) {
    steps.give(`repairs[${at}].kind`, kind, "a quote mark was missing, or not the one that was meant", {
      grounds: [TEXT],
    });
    steps.give(`repairs[${at}]`, `${start}–${end}`, "where the mark stands, or should", { grounds: [TEXT] });
  }
}
