import { createHash } from "node:crypto";
import type { Actor, Claim, DocumentRecord, Mention, TimeRecord } from "../../model/claims.js";
import type { TextSpan } from "../../model/span.js";
import { KINDS, type View, type Write, wantedClaims, wants } from "../format.js";
import { jsonText } from "../harmless.js";
import { originals } from "../sheets.js";
import { claimBodies, type Place } from "./bodies.js";
import { annotationIri, given, type Json, selectorsOf, textResource } from "./resource.js";
import { Words } from "./words.js";

/**
 * A W3C Web Annotation collection of one page (Web Annotation Data Model, Recommendation of 23 February 2017), an annotation a line: claims,
 * mentions of actors and times, each with its text as target, by TextPositionSelector and TextQuoteSelector. A quote of several parts has
 * a target for each, in order. It is of a run whose offsets are code points, as the model wants them.
 */
export const writeWebAnnotation: Write = function* (view) {
  const annotations = [...annotationsOf(view)];
  const id = `urn:uuid:${uuidOf(annotations.map((annotation) => String(annotation.id)))}`;
  const page = `${id}#page1`;
  const head = jsonText({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: "Claims, actors and times of news texts",
    generator: {
      type: "Software",
      name: view.run.tool.name,
      "schema:softwareVersion": view.run.tool.version,
    },
    total: annotations.length,
  }).slice(0, -1);
  const first = jsonText({ id: page, type: "AnnotationPage", startIndex: 0 }).slice(0, -1);
  yield `${head},\n"first": ${first},"items":[`;
  for (const [index, annotation] of annotations.entries()) {
    yield `${index === 0 ? "" : ","}\n${jsonText(annotation)}`;
  }
  yield `]},\n"last": ${jsonText(page)}}\n`;
};

function* annotationsOf(view: View): Iterable<Json> {
  const { run } = view;
  const places = new Map(originals(run).map((document) => [document.id, placeOf(document, view)]));
  const at = (document: string) => places.get(document) ?? null;
  for (const claim of wantedClaims(view)) {
    const place = at(claim.document);
    if (place !== null) yield claimAnnotation(claim, place);
  }
  for (const actor of wants(view, "actors", KINDS) ? run.actors : []) {
    for (const mention of actor.mentions) {
      const place = at(mention.document);
      if (place !== null) yield mentionAnnotation(actor, mention, place);
    }
  }
  for (const time of wants(view, "times", KINDS) ? run.times : []) {
    const place = at(time.document);
    if (place !== null) yield timeAnnotation(time, place);
  }
}

function placeOf(document: DocumentRecord, { texts }: View): Place & { readonly resource: Json } {
  const text = texts?.get(document.id);
  return {
    document,
    words: text === undefined ? null : new Words(text),
    resource: textResource(document),
  };
}

type Where = ReturnType<typeof placeOf>;

function claimAnnotation(claim: Claim, place: Where): Json {
  const parts = claim.type === "quote" && claim.parts.length > 0 ? claim.parts : [claim];
  return {
    id: annotationIri(place.document, claim.id),
    type: "Annotation",
    motivation: "classifying",
    body: claimBodies(claim, place),
    target: targetsOf(parts, place),
  };
}

function mentionAnnotation({ id, name, type, country }: Actor, mention: Mention, place: Where): Json {
  return {
    id: annotationIri(place.document, `m-${mention.start}-${mention.end}-${id}`),
    type: "Annotation",
    motivation: "identifying",
    body: [
      {
        type: "TextualBody",
        purpose: "identifying",
        value: name,
        "schema:roleName": mention.form,
        "schema:identifier": id,
        "schema:additionalType": type,
        ...given({ "schema:nationality": country }),
      },
    ],
    target: targetsOf([mention], place),
  };
}

function timeAnnotation({ id, type, value, edtf, ...time }: TimeRecord, place: Where): Json {
  return {
    id: annotationIri(place.document, id),
    type: "Annotation",
    motivation: "tagging",
    body: [
      {
        type: "TextualBody",
        purpose: "tagging",
        value: value ?? time.text,
        "schema:additionalType": type,
        ...given({ "schema:temporalCoverage": edtf }),
      },
    ],
    target: targetsOf([time], place),
  };
}

function targetsOf(spans: readonly TextSpan[], { resource, words }: Where): readonly Json[] {
  return spans.map((span) => ({
    type: "SpecificResource",
    source: resource,
    selector: selectorsOf(span, words),
  }));
}

/** The same for the same annotations (UUID version 8, RFC 9562). */
function uuidOf(ids: readonly string[]): string {
  const hash = createHash("sha256").update(ids.join("\n")).digest("hex");
  const variant = ((Number.parseInt(hash[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
