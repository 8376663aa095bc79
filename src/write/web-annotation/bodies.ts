/** What an annotation says of a stretch of text: class, chain and actors of a claim. */
import type {
  Claim,
  ClaimDate,
  DocumentRecord,
  EventClaim,
  QuoteClaim,
  Role,
  Source,
} from "../../model/claims.js";
import type { TextSpan } from "../../model/span.js";
import { annotationIri, given, type Json, selectorsOf, textIri } from "./resource.js";
import type { Words } from "./words.js";

/** The document around a claim. */
export interface Place {
  readonly document: DocumentRecord;
  /** Null where its text is not at hand. */
  readonly words: Words | null;
}

/**
 * The order of bodies means nothing in JSON-LD, so each role has its `schema:position`; that of `via` runs from the outermost
 * intermediary inwards.
 */
export function claimBodies(claim: Claim, place: Place): Json[] {
  const own = claim.type === "quote" ? quoteBodies(claim, place) : eventBodies(claim, place);
  return [...own, ...chain(claim.source, place), ...dates(claim.date, place), ...links(claim, place)];
}

function quoteBodies({ kind, act, attribution, voice, cue, about }: QuoteClaim, place: Place): Json[] {
  return [
    ...classes({ type: "quote", kind, act, attribution, voice }),
    ...(cue === null ? [] : [standing("cue", 1, cue, place, { "schema:name": cue.lemma })]),
    ...about.map((id, at) => understood("about", at + 1, id, { "schema:identifier": id })),
  ];
}

function eventBodies(event: EventClaim, place: Place): Json[] {
  const { modality, polarity, aspect, voice, trigger } = event;
  return [
    ...classes({ type: "event", class: event.class, modality, polarity, aspect, voice }),
    standing("trigger", 1, trigger, place, { "schema:name": trigger.lemma }),
    ...roles("agent", event.agents, place),
    ...roles("patient", event.patients, place),
    ...roles("place", event.places, place),
    ...event.quantities.map(({ value, of, ...span }, at) =>
      standing("quantity", at + 1, span, place, { "schema:value": value, "schema:unitText": of }),
    ),
  ];
}

function classes(values: Readonly<Record<string, string>>): Json[] {
  return Object.entries(values).map(([name, value]) => {
    return { type: "TextualBody", purpose: "classifying", value, "schema:name": name };
  });
}

function roles(name: string, list: readonly Role[], place: Place): Json[] {
  return list.map(({ actor, name: called, start, end, text }, at) =>
    someone(
      name,
      at + 1,
      actor,
      called,
      start === null || end === null || text === null ? null : { start, end, text },
      place,
    ),
  );
}

function chain(source: Source | null, place: Place): Json[] {
  if (source === null) return [];
  const { actors, actor, name, kind, reason, anonymous, mention, via } = source;
  const known = given({ "schema:name": name, "schema:disambiguatingDescription": reason });
  const ids = actors.length > 1 ? actors : actor;
  const who = { ...given({ "schema:identifier": ids }), ...known };
  return [
    ...classes({ anonymous: String(anonymous), ...(kind === null ? {} : { source: kind }) }),
    mention === null ? understood("source", 1, name ?? "", who) : standing("source", 1, mention, place, who),
    ...via.map((through, at) => someone("via", at + 1, through.actor, through.name, through.mention, place)),
  ];
}

function dates(date: ClaimDate | null, place: Place): Json[] {
  if (date === null) return [];
  const { start, end, text, edtf, basis, time } = date;
  const known = given({
    "schema:temporalCoverage": edtf,
    "schema:description": basis,
    "schema:identifier": time,
  });
  if (start === null || end === null || text === null) return [understood("date", 1, edtf ?? "", known)];
  return [standing("date", 1, { start, end, text }, place, known)];
}

/** Other claims that this one stands in or tells again. */
function links(claim: Claim, { document }: Place): Json[] {
  const others =
    claim.type === "event"
      ? { within: claim.within, quote: claim.quote, sameAs: claim.sameAs }
      : { within: claim.within };
  return Object.entries(others).flatMap(([name, id]) =>
    id === null
      ? []
      : [
          {
            type: "SpecificResource",
            purpose: "linking",
            source: annotationIri(document, id),
            "schema:roleName": name,
          },
        ],
  );
}

function someone(
  role: string,
  position: number,
  actor: string | null,
  name: string,
  span: TextSpan | null,
  place: Place,
): Json {
  const who = given({ "schema:identifier": actor, "schema:name": name });
  return span === null ? understood(role, position, name, who) : standing(role, position, span, place, who);
}

/** What is said in words of the text. */
function standing(role: string, position: number, span: TextSpan, place: Place, known: Json): Json {
  return {
    type: "SpecificResource",
    purpose: "identifying",
    source: textIri(place.document.sha256),
    selector: selectorsOf(span, place.words),
    "schema:roleName": role,
    "schema:position": position,
    ...known,
  };
}

/** What is understood and stands nowhere. */
function understood(role: string, position: number, value: string, known: Json): Json {
  return {
    type: "TextualBody",
    purpose: "identifying",
    value,
    "schema:roleName": role,
    "schema:position": position,
    ...known,
  };
}
