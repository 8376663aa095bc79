import type { Actor, Claim, Run, TimeRecord } from "../../model/claims.js";
import type { Difference } from "../../model/difference.js";
import type { Segment } from "../../model/document.js";

/** What all records have that are compared. */
export interface Compared {
  readonly record: object;
  readonly of: Difference["of"];
  readonly id: string;
  readonly label: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly rules: readonly string[];
  /** Its entry in a pack, as `PACK/ID`, where it is an actor of one. */
  readonly entry: string | null;
  /** What it is beside its words; records with other words are not taken for the same. */
  readonly sort: string;
}

/** What is compared of a run. */
export type Comparable = Pick<Run, "documents" | "actors" | "times" | "claims">;

/** The records of one sort. */
export type List = (run: Comparable) => Compared[];

const NOWHERE = { start: null, end: null, line: null, rules: [] as readonly string[], entry: null, sort: "" };

export function documents(run: Comparable): Compared[] {
  return run.documents.map(({ path: _path, segments: _segments, ...record }) => {
    return { ...NOWHERE, record, of: "document", id: "document", label: record.title ?? "the document" };
  });
}

/** That the words are others, their hash says. */
export function documentsOfOtherText(run: Comparable): Compared[] {
  return documents({ ...run, documents: run.documents.map((record) => ({ ...record, fingerprint: "" })) });
}

export function segments(run: Comparable): Compared[] {
  return run.documents.flatMap((document) =>
    document.segments.map((segment: Segment): Compared => {
      const { kind, start, end } = segment;
      const label = `${kind} ${start}–${end}`;
      return {
        ...NOWHERE,
        record: segment,
        of: "segment",
        id: `${start}-${end}`,
        label,
        start,
        end,
        sort: kind,
      };
    }),
  );
}

export function actors(run: Comparable): Compared[] {
  return run.actors.map((actor) => actorCompared(actor, actor));
}

export function actorsInDocument(run: Comparable): Compared[] {
  return run.actors.map((actor) => {
    const affiliations = actor.affiliations.filter(({ document }) => document !== null);
    return actorCompared(actor, { affiliations, mentions: actor.mentions });
  });
}

/** Without its aliases, which are its mentions in all documents. */
export function actorsAnywhere(run: Comparable): Compared[] {
  return run.actors.map(({ mentions, aliases: _aliases, ...actor }) => {
    const affiliations = actor.affiliations.filter(({ document }) => document === null);
    return actorCompared({ ...actor, mentions }, { ...actor, affiliations });
  });
}

/** Its id is a name that others use, so that another id is a change of the actor and of each claim that names it. */
function actorCompared({ id, name, pack, mentions }: Omit<Actor, "aliases">, record: object): Compared {
  const rules = [...new Set(mentions.flatMap((mention) => mention.rules))];
  const entry = pack === null ? null : `${pack}/${id}`;
  return { ...NOWHERE, record: { ...record, actor: id }, of: "actor", id, label: name, rules, entry };
}

export function times(run: Comparable): Compared[] {
  return run.times.map((record: TimeRecord): Compared => {
    const { id, text, start, end, rules } = record;
    return { record, of: "time", id, label: text, start, end, line: null, rules, entry: null, sort: "" };
  });
}

export function quotes(run: Comparable): Compared[] {
  return claimsOf(run, "quote");
}

export function events(run: Comparable): Compared[] {
  return claimsOf(run, "event");
}

function claimsOf(run: Comparable, of: Claim["type"]): Compared[] {
  return run.claims
    .filter(({ type }) => type === of)
    .map((record): Compared => {
      const { id, text, line, rules } = record;
      const { start, end } = record.type === "event" ? record.trigger : record;
      const sort = record.type === "event" ? record.trigger.text : "";
      return { record, of, id, label: text, start, end, line, rules, entry: null, sort };
    });
}
