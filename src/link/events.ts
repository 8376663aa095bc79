import type { EventClaim, QuoteClaim, Role } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { EventMention, TokenSpan } from "../model/found.js";
import type { Cast, Dating } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { textAt } from "../model/span.js";
import type { EventClass } from "../model/vocabulary.js";
import { onlyCountry, rolesOf, stateOf } from "./events/roles.js";
import { firstTellings } from "./events/same.js";
import { tellersOf } from "./events/tellers.js";
import { contentId, documentId } from "./ids.js";
import { positionsIn } from "./positions.js";

/** Classes whose target, where the text names none, is the agent's own state: a ban, a protest or a demand at home. */
const DOMESTIC: ReadonlySet<EventClass> = new Set([
  "COERCE",
  "PROTEST",
  "CONCEDE",
  "ASSAULT",
  "ACCUSE",
  "REQUEST",
  "REJECT",
  "THREATEN",
  "SANCTION",
]);

/**
 * Gives each event its actors, its date, and the quote that tells it.
 *
 * @param found in text order
 * @returns one claim for each, in the same order
 */
export function linkEvents(
  document: InputDocument,
  scan: Scan,
  found: readonly EventMention[],
  quotes: readonly QuoteClaim[],
  cast: Cast,
  dating: Dating,
): EventClaim[] {
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
      ...textAt(scan.text, event.clause),
      ...positionOf(event.clause.start),
      segment: scan.segments[sentenceOf(scan, event).segment]!.kind,
      voice: teller?.voice ?? "narrator",
      within: teller?.id ?? null,
      trigger: { ...textAt(scan.text, event.trigger), lemma: event.trigger.lemma },
      class: event.class,
      ...actorsOf(scan, event, cast),
      quantities: event.quantities.map((quantity) => ({
        ...textAt(scan.text, quantity),
        value: quantity.value,
        of: quantity.of,
      })),
      date: dating.dateOf(event.clause, event.trigger),
      modality: event.modality,
      polarity: event.polarity,
      sameAs: null,
      quote: teller?.id ?? null,
      source: teller?.source ?? null,
      rules: event.rules,
    };
  });
  return firstTellings(claims);
}

function sentenceOf(scan: Scan, { trigger }: EventMention): Scan["sentences"][number] {
  return scan.sentences[scan.sentenceOf[trigger.first]!]!;
}

function actorsOf(
  scan: Scan,
  event: EventMention,
  cast: Cast,
): Pick<EventClaim, "agents" | "patients" | "places"> {
  const sentence: TokenSpan = sentenceOf(scan, event);
  const places = rolesOf(scan.text, cast, event.places, null);
  const home = places.find(({ country }) => country !== null)?.country ?? onlyCountry(cast, sentence);
  const agents = rolesOf(scan.text, cast, event.agents, home);
  const patients = rolesOf(scan.text, cast, event.patients, null);
  return { agents, patients: DOMESTIC.has(event.class) ? atHome(patients, agents, cast) : patients, places };
}

/** Patients of no known state are the agent's own; where there is none at all, its state is understood. */
function atHome(patients: readonly Role[], agents: readonly Role[], cast: Cast): Role[] {
  const country = agents.find((agent) => agent.country !== null)?.country ?? null;
  if (country === null) return [...patients];
  if (patients.length > 0)
    return patients.map((role) =>
      role.country === null && role.actor === null ? { ...role, country } : role,
    );
  const state = stateOf(cast, country);
  return state === null
    ? []
    : [{ actor: state.id, name: state.name, country, start: null, end: null, text: null }];
}
