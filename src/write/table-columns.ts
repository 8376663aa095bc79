/** The columns of the tables that a person reads. */
import type { Actor, Claim, ClaimDate, EventClaim, QuoteClaim } from "../model/claims.js";
import type { Paint, Told } from "./format.js";
import { oneLine } from "./harmless.js";
import { deedText, whatText } from "./rows.js";
import type { Column } from "./table-grid.js";
import { cutEnd } from "./table-width.js";

/** Where a claim stands, and the columns that takes at least. */
export interface Place {
  readonly text: (claim: Claim) => string;
  readonly least: number;
}

/** Date, who, what, whom, on whose word, and where it stands; where some are told by several texts, of how many origins each is. */
export function eventColumns(
  paint: Paint,
  place: Place,
  told: ReadonlyMap<string, Told>,
): Column<EventClaim>[] {
  const origins: Column<EventClaim> = {
    title: "origins",
    text: ({ id }) => String(told.get(id)?.count ?? 1),
    align: "right",
  };
  const words = (event: EventClaim) => told.get(event.id)?.origins.join("; ");
  return [
    { title: "date", text: ({ date }) => dateText(date), paint: dated(paint) },
    { title: "who", text: ({ agents }) => namesOf(agents), paint: paint.actor, least: 8 },
    {
      title: "what",
      text: whatText,
      brief: deedText,
      paint: (text, event) => (isDoubtful(event) ? paint.doubt(text) : text),
      least: 10,
    },
    { title: "whom", text: ({ patients }) => namesOf(patients), paint: paint.actor, least: 8 },
    {
      title: "on whose word",
      text: (event) => words(event) ?? wordOf(event),
      brief: (event) => words(event) ?? speakerOf(event),
      paint: paint.quote,
      least: 8,
    },
    ...(told.size > 0 ? [origins] : []),
    { title: "where", ...place, isPath: true },
  ];
}

export function quoteColumns(paint: Paint, place: Place): Column<QuoteClaim>[] {
  return [
    { title: "who", text: wordOf, brief: speakerOf, paint: paint.actor, least: 12 },
    { title: "date", text: ({ date }) => dateText(date), paint: dated(paint) },
    { title: "where", ...place, isPath: true },
    { title: "words", text: wordsText, paint: paint.quote, least: 16 },
  ];
}

export function actorColumns(paint: Paint): Column<Actor>[] {
  return [
    { title: "name", text: ({ name }) => name, paint: paint.actor, least: 12 },
    { title: "type", text: ({ type }) => type },
    { title: "mentions", text: ({ mentions }) => String(mentions.length), align: "right" },
    { title: "also called", text: ({ aliases }) => aliases.join("; "), least: 12 },
  ];
}

/** The date as far as it is settled; the words of the text where it is not. */
export function dateText(date: ClaimDate | null): string {
  if (date === null) return "";
  return date.edtf === null ? (date.text ?? "?") : shortInterval(date.edtf);
}

/** "2018-06-04/2018-06-10" as "2018-06-04/10": the end of an interval without what it shares with its start. */
function shortInterval(edtf: string): string {
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(edtf) ?? [];
  if (start === undefined || end === undefined) return edtf;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${start}/${end.slice(8)}`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${start}/${end.slice(5)}` : edtf;
}

function dated(paint: Paint): (text: string, claim: Claim) => string {
  return (text, { date }) => (date?.edtf === null ? paint.doubt(text) : paint.date(text));
}

function isDoubtful({ modality, polarity, date }: EventClaim): boolean {
  return modality !== "actual" || polarity === "negative" || date?.edtf === null;
}

/** Who said it, with those it came through. */
function wordOf(claim: Claim): string {
  const via = (claim.source?.via ?? []).map(({ name }) => name).join(", ");
  return via === "" ? speakerOf(claim) : `${speakerOf(claim)} via ${via}`;
}

function speakerOf({ source }: Claim): string {
  return source === null ? "" : shortName(source.name ?? "unnamed");
}

/** Direct words in quote marks, others without. */
function wordsText({ parts, kind, text }: QuoteClaim): string {
  const words = parts.length === 0 ? text : parts.map((part) => oneLine(part.text)).join(" … ");
  return kind === "direct" ? `“${words}”` : words;
}

function namesOf(roles: EventClaim["agents"]): string {
  return [...new Set(roles.map(({ name }) => shortName(name)))].join(", ");
}

/** Columns from which on a name is a clause rather than a name. */
const LONGEST_NAME = 40;

/** "the soldiers who had come back from the…": where who it is has only a description, its beginning, in whole words. */
function shortName(name: string): string {
  const cut = cutEnd(oneLine(name), LONGEST_NAME);
  return cut === oneLine(name) ? cut : cut.replace(/[\s,;]+\S*…$/, "…");
}
