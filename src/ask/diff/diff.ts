import type { Actor, Claim, Run, TimeRecord } from "../../model/claims.js";
import type { Difference } from "../../model/difference.js";
import type { Segment } from "../../model/document.js";
import { changedFields } from "./fields.js";
import { type Likeness, type Matching, matched } from "./match.js";

/** What all records have that are compared. */
interface Compared {
  readonly record: object;
  readonly of: Difference["of"];
  readonly id: string;
  readonly label: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
  readonly rules: readonly string[];
  /** What it is beside its words; records with other words are not taken for the same. */
  readonly sort: string;
}

/** Compares two runs of one document each. Paths, versions and options are not compared: they change no claim. */
export function differences(was: Run, is: Run): Difference[] {
  const sameText = was.documents[0]?.sha256 === is.documents[0]?.sha256;
  const lists = [documents, ...(sameText ? [segments] : []), actors, times, quotes, events];
  const groups = lists.map((list) => matchedBy(list(was), list(is), sameText));
  const renamed = new Map(
    groups.flatMap(({ pairs }) =>
      pairs.filter(([old]) => old.of !== "actor").map(([old, now]) => [old.id, now.id] as const),
    ),
  );
  return groups.flatMap(({ pairs, removed, added }) => [
    ...removed.map((record) => whole("removed", record)),
    ...added.map((record) => whole("added", record)),
    ...pairs.flatMap(([old, now]) => changes(old, now, renamed, sameText)),
  ]);
}

function matchedBy(was: readonly Compared[], is: readonly Compared[], sameText: boolean): Matching<Compared> {
  const likeness: Likeness<Compared> = {
    keys: [({ id }) => id, ({ sort, label }) => `${sort}\n${label}`],
    spanOf: sameText ? ({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }) : null,
  };
  return matched(was, is, likeness);
}

function changes(
  was: Compared,
  is: Compared,
  renamed: ReadonlyMap<string, string>,
  sameText: boolean,
): Difference[] {
  const from = sameText ? { wasFrom: 0, isFrom: 0 } : { wasFrom: was.start ?? 0, isFrom: is.start ?? 0 };
  const fields = changedFields(was.record, is.record, { renamed, ...from });
  const moved = was.start !== is.start && was.label === is.label;
  if (fields.length === 0 && !moved) return [];
  const kind =
    moved && fields.every(({ field }) => /(?:^|\.)(?:start|end)$/.test(field)) ? "moved" : "changed";
  return [{ ...placed(was, is), kind, fields: kind === "moved" ? [] : fields }];
}

function whole(kind: "added" | "removed", record: Compared): Difference {
  const { start } = placed(kind === "added" ? null : record, kind === "added" ? record : null);
  const { of, label, line, rules } = record;
  return { kind, of, label, line, start, fields: [], rules };
}

function placed(was: Compared | null, is: Compared | null): Omit<Difference, "kind" | "fields"> {
  const { of, label, line } = (is ?? was) as Compared;
  const rules = [...new Set([...(is?.rules ?? []), ...(was?.rules ?? [])])];
  return { of, label, line, start: { was: was?.start ?? null, is: is?.start ?? null }, rules };
}

const NOWHERE = { start: null, end: null, line: null, rules: [] as readonly string[], sort: "" };

function documents(run: Run): Compared[] {
  return run.documents.map(({ path: _path, segments: _segments, ...record }) => {
    return { ...NOWHERE, record, of: "document", id: "document", label: record.title ?? "the document" };
  });
}

function segments(run: Run): Compared[] {
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

function actors(run: Run): Compared[] {
  return run.actors.map((record: Actor): Compared => {
    const rules = [...new Set(record.mentions.flatMap((mention) => mention.rules))];
    // Its id is a name that others use, so that another id is a change of the actor and of each claim that names it.
    return {
      ...NOWHERE,
      record: { ...record, actor: record.id },
      of: "actor",
      id: record.id,
      label: record.name,
      rules,
    };
  });
}

function times(run: Run): Compared[] {
  return run.times.map((record: TimeRecord): Compared => {
    const { id, text, start, end, rules } = record;
    return { record, of: "time", id, label: text, start, end, line: null, rules, sort: "" };
  });
}

function quotes(run: Run): Compared[] {
  return claimsOf(run, "quote");
}

function events(run: Run): Compared[] {
  return claimsOf(run, "event");
}

function claimsOf(run: Run, of: Claim["type"]): Compared[] {
  return run.claims
    .filter(({ type }) => type === of)
    .map((record): Compared => {
      const { id, text, line, rules } = record;
      const { start, end } = record.type === "event" ? record.trigger : record;
      const sort = record.type === "event" ? record.trigger.text : "";
      return { record, of, id, label: text, start, end, line, rules, sort };
    });
}
