import { daysOf } from "../model/calendar.js";
import type { DocumentRecord, EventClaim } from "../model/claims.js";
import { type Write, wantedClaims } from "./format.js";
import { jsonText, oneLine } from "./harmless.js";
import { whatText } from "./rows.js";
import { originals } from "./sheets.js";

/**
 * The dated events in the JSON of Knight Lab's TimelineJS (timeline.knightlab.com/docs/json-format.html). Its texts are HTML, so all that
 * comes from a document is escaped. An event that a text tells again is shown once; those without a calendar date are counted and left
 * out, since a slide must have one.
 */
export const writeTimelineJs: Write = function* (view, _surface, tell) {
  const documents = new Map(originals(view.run).map((document) => [document.id, document]));
  const slides: object[] = [];
  let undated = 0;
  for (const claim of wantedClaims(view)) {
    if (claim.type !== "event" || claim.sameAs !== null) continue;
    const dates = datesOf(claim.date?.edtf ?? null);
    if (dates === null) undated++;
    else slides.push(slideOf(claim, dates, documents.get(claim.document) ?? null));
  }
  if (undated > 0) tell(`left out, without a calendar date: ${undated}`);
  yield '{"scale": "human", "events": [';
  for (const [index, slide] of slides.entries()) yield `${index === 0 ? "" : ","}\n${jsonText(slide)}`;
  yield "\n]}\n";
};

interface SlideDates {
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
}

function slideOf(event: EventClaim, dates: SlideDates, document: DocumentRecord | null): object {
  const who = event.agents.map(({ name }) => name).join(", ");
  const whom = event.patients.map(({ name }) => name).join(", ");
  const headline = [who, whatText(event), whom].filter((part) => part !== "").join(" ");
  const paragraphs = [`“${html(event.text)}”`, wordOf(event), documentText(document)];
  return {
    unique_id: event.id,
    group: event.class,
    ...dates,
    text: {
      headline: html(headline),
      text: paragraphs
        .filter((text) => text !== "")
        .map((text) => `<p>${text}</p>`)
        .join(""),
    },
    autolink: false,
  };
}

/** "on the word of an official via The Lerin Post"; nothing where the article says it itself. */
function wordOf({ source }: EventClaim): string {
  if (source === null) return "";
  const via = source.via.map(({ name }) => ` via ${name}`).join("");
  return html(`on the word of ${source.name ?? "somebody unnamed"}${via}`);
}

function documentText(document: DocumentRecord | null): string {
  if (document === null) return "";
  const { publisher, title, path, url } = document;
  const named = html([publisher, title ?? path].filter((part) => part !== null).join(": "));
  return url !== null && /^https?:\/\//i.test(url) ? `<a href="${html(url)}">${named}</a>` : named;
}

/** A point as exact as it is known; a stretch from its first to its last day. Null without a first and a last. */
function datesOf(edtf: string | null): SlideDates | null {
  const days = edtf === null ? null : daysOf(edtf);
  if (edtf === null || days === null) return null;
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (year !== undefined) return { start_date: dateOf(year, month, day) };
  const first = days.first ?? days.last;
  if (first === null) return null;
  const start = dateOf(...(first.split("-") as [string, string, string]));
  const isStretch = days.first !== null && days.last !== null && days.first !== days.last;
  return {
    start_date: start,
    ...(isStretch ? { end_date: dateOf(...(days.last.split("-") as [string, string, string])) } : {}),
    display_date: edtf,
  };
}

function dateOf(year: string, month?: string, day?: string): object {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function html(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
