import { daysOf } from "../../model/calendar.js";
import type { Actor, DocumentRecord, EventClaim, Role } from "../../model/claims.js";
import { csvCell } from "../csv.js";
import { type View, type Write, wantedClaims } from "../format.js";
import type { Value } from "../rows.js";
import { originals } from "../sheets.js";
import { eventTypeOf, interOf, isCivilian } from "./types.js";

/** ACLED's columns, in its order, then ours, by which each row opens its claim. */
export const ACLED_FIELDS = [
  "event_id_cnty",
  "event_date",
  "year",
  "time_precision",
  "disorder_type",
  "event_type",
  "sub_event_type",
  "actor1",
  "assoc_actor_1",
  "inter1",
  "actor2",
  "assoc_actor_2",
  "inter2",
  "interaction",
  "civilian_targeting",
  "iso3",
  "country",
  "location",
  "source",
  "source_scale",
  "notes",
  "fatalities",
  "plover_class",
  "told_by",
  "via",
  "document",
  "line",
  "start",
  "end",
] as const;

type AcledRow = Readonly<Record<(typeof ACLED_FIELDS)[number], Value>>;

/**
 * Events as comma-separated values under ACLED's columns; types.ts says how classes are told in its words. What is unknown is empty. Only
 * what is told as having happened is a row, and what a text tells again is none; how many are left out is told.
 */
export const writeAcled: Write = function* (view, _surface, tell) {
  yield `${ACLED_FIELDS.join(",")}\n`;
  const left = { unreal: 0, again: 0 };
  const know = knowledgeOf(view);
  for (const claim of wantedClaims(view)) {
    if (claim.type !== "event") continue;
    if (claim.polarity === "negative" || claim.modality !== "actual") left.unreal++;
    else if (claim.sameAs !== null) left.again++;
    else yield rowLine(rowOf(claim, know));
  }
  if (left.unreal > 0) tell(`left out, denied, planned, possible or demanded: ${left.unreal}`);
  if (left.again > 0) tell(`left out, told before in the same text: ${left.again}`);
};

interface Knowledge {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** Names of states by country. */
  readonly states: ReadonlyMap<string, string>;
}

function knowledgeOf({ run }: View): Knowledge {
  const states = run.actors.filter(({ type }) => type === "state");
  return {
    actors: new Map(run.actors.map((actor) => [actor.id, actor])),
    documents: new Map(originals(run).map((document) => [document.id, document])),
    states: new Map(states.map(({ country, name }) => [country ?? "", name])),
  };
}

function rowOf(event: EventClaim, know: Knowledge): AcledRow {
  const [place] = event.places;
  const iso3 = place?.country ?? null;
  const one = sideOf(event.agents, know, iso3);
  const other = sideOf(event.patients, know, iso3);
  const { disorder, event: type, sub } = eventTypeOf(event, other.isCivilian);
  const killed = event.quantities.find(({ of }) => of === "killed")?.value ?? null;
  const document = know.documents.get(event.document);
  return {
    event_id_cnty: event.id,
    ...dateFields(event.date?.edtf ?? null),
    disorder_type: disorder,
    event_type: type,
    sub_event_type: sub,
    actor1: one.actor,
    assoc_actor_1: one.others,
    inter1: one.inter,
    actor2: other.actor,
    assoc_actor_2: other.others,
    inter2: other.inter,
    interaction: [one.inter, other.inter].filter((inter) => inter !== "").join("-"),
    civilian_targeting: disorder === "Political violence" && other.isCivilian ? "Civilian targeting" : null,
    iso3,
    country: know.states.get(iso3 ?? "") ?? null,
    location: place?.name ?? null,
    source: document?.publisher ?? null,
    source_scale: null,
    notes: event.text,
    fatalities: killed,
    plover_class: event.class,
    told_by: event.source?.name ?? null,
    via: (event.source?.via ?? []).map(({ name }) => name).join("; "),
    document: document?.path ?? "-",
    line: event.line,
    start: event.start,
    end: event.end,
  };
}

/** The first who is an actor, and the others. */
function sideOf(roles: readonly Role[], { actors }: Knowledge, country: string | null) {
  const known = roles.filter(({ actor }) => actor !== null);
  const [first, ...others] = known.length > 0 ? known : roles;
  const actor = actors.get(first?.actor ?? "") ?? null;
  return {
    actor: first?.name ?? null,
    others: [...new Set(others.map(({ name }) => name))].join("; "),
    inter: interOf(actor, country),
    isCivilian: actor !== null && isCivilian(actor),
  };
}

/** Precision 1 is the day, 2 the week, 3 the month; a date that is known less exactly has a year at most. */
function dateFields(edtf: string | null): Pick<AcledRow, "event_date" | "year" | "time_precision"> {
  const days = edtf === null ? null : daysOf(edtf);
  if (days?.first == null || days.last === null)
    return { event_date: null, year: null, time_precision: null };
  const year = days.first.slice(0, 4) === days.last.slice(0, 4) ? Number(days.first.slice(0, 4)) : null;
  const length = (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000;
  const precision = length === 0 ? 1 : length < 7 ? 2 : length < 31 ? 3 : null;
  return { event_date: precision === null ? null : days.first, year, time_precision: precision };
}

function rowLine(row: AcledRow): string {
  return `${ACLED_FIELDS.map((field) => csvCell(row[field])).join(",")}\n`;
}
