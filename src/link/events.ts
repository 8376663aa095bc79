import type { EventClaim, QuoteClaim } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { EventMention } from "../model/found.js";
import { contentId, documentId } from "../model/ids.js";
import type { Cast, Dating } from "../model/linked.js";
import { positionsIn } from "../model/positions.js";
import type { Scan, Sentence } from "../model/scan.js";
import { textAt } from "../model/span.js";
import { polarityOf } from "./events/denial.js";
import { roleReader } from "./events/roles.js";
import { firstTellings } from "./events/same.js";
import { tellersOf } from "./events/tellers.js";

const UNDERSTOOD = "events/understood-state";
const DENIED = "events/denied-by-teller";

/**
 * Gives each event its actors, its date, and the quote that tells it.
 *
 * @param found in text order
 * @param options.without ids of rules that make nothing
 * @returns one claim for each, in the same order
 */
export function linkEvents(
  document: InputDocument,
  scan: Scan,
  found: readonly EventMention[],
  quotes: readonly QuoteClaim[],
  cast: Cast,
  dating: Dating,
  { without = new Set() }: { readonly without?: ReadonlySet<string> } = {},
): EventClaim[] {
  const rolesOf = roleReader(scan, cast, !without.has(UNDERSTOOD));
  const positionOf = positionsIn(scan.text);
  const inOrder = [...found].sort(
    (a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end,
  );
  const tellers = tellersOf(
    inOrder.map(({ trigger }) => trigger),
    quotes,
  );
  const claims = inOrder.map((event, index): EventClaim => {
    const teller = tellers[index]!;
    const sentence = sentenceOf(scan, event);
    const roles = rolesOf(event, sentence, teller ?? null);
    const polarity = without.has(DENIED) ? event.polarity : polarityOf(scan, event, teller);
    const position = positionOf(event.clause.start);
    return {
      type: "event",
      id: contentId(
        "e",
        document.sha256,
        event.clause.start,
        event.clause.end,
        event.trigger.start,
        event.trigger.end,
        event.class,
      ),
      document: documentId(document.sha256),
      start: event.clause.start,
      end: event.clause.end,
      text: scan.text.slice(event.clause.start, event.clause.end),
      line: position.line,
      column: position.column,
      segment: scan.segments[sentence.segment]!.kind,
      voice: teller?.voice ?? "narrator",
      within: teller?.id ?? null,
      trigger: {
        start: event.trigger.start,
        end: event.trigger.end,
        text: scan.text.slice(event.trigger.start, event.trigger.end),
        lemma: event.trigger.lemma,
      },
      class: event.class,
      agents: roles.agents,
      patients: roles.patients,
      places: roles.places,
      quantities: event.quantities.map((quantity) => ({
        ...textAt(scan.text, quantity),
        value: quantity.value,
        of: quantity.of,
      })),
      date: dating.dateOf(event.clause, event.trigger),
      modality: event.modality,
      aspect: event.aspect,
      polarity,
      sameAs: null,
      quote: teller?.id ?? null,
      source: teller?.source ?? null,
      rules: [
        ...event.rules,
        ...(roles.understood ? [UNDERSTOOD] : []),
        ...(polarity === event.polarity ? [] : [DENIED]),
      ],
    };
  });
  return firstTellings(claims);
}

function sentenceOf(scan: Scan, { trigger }: EventMention): Sentence {
  return scan.sentences[scan.sentenceOf[trigger.first]!]!;
}
