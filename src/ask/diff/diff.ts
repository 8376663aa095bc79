import type { Actor, Run } from "../../model/claims.js";
import type { Difference } from "../../model/difference.js";
import { changedFields } from "./fields.js";
import { type Likeness, type Matching, matched } from "./match.js";
import {
  actors,
  actorsAnywhere,
  actorsInDocument,
  type Comparable,
  type Compared,
  documents,
  documentsOfOtherText,
  events,
  type List,
  quotes,
  segments,
  times,
} from "./records.js";

/** Compares two runs of one document each. Paths, versions and options are not compared: they change no claim. */
export function differences(was: Run, is: Run): Difference[] {
  return differencesIn(was, is, actors);
}

/** Compares two documents of runs of many: of actors only what the document says of them. */
export function documentDifferences(was: Comparable, is: Comparable): Difference[] {
  return differencesIn(was, is, actorsInDocument);
}

/** Compares what is said, whatever the document, of the actors that both runs have; which ones a document names is told of it. */
export function actorDifferences(was: readonly Actor[], is: readonly Actor[]): Difference[] {
  const nothing = { documents: [], times: [], claims: [] };
  const found = compared({ ...nothing, actors: was }, { ...nothing, actors: is }, [actorsAnywhere], false);
  return found.filter(({ kind }) => kind === "changed");
}

function differencesIn(was: Comparable, is: Comparable, actorList: List): Difference[] {
  const sameText = was.documents[0]?.sha256 === is.documents[0]?.sha256;
  const own = sameText ? [documents, segments] : [documentsOfOtherText];
  const lists = [...own, actorList, times, quotes, events];
  return compared(was, is, lists, sameText);
}

function compared(was: Comparable, is: Comparable, lists: readonly List[], sameText: boolean): Difference[] {
  const groups = lists.map((list) => matchedBy(list(was), list(is), sameText));
  const pairs = groups.flatMap((group) => group.pairs);
  const renamed = new Map(pairs.filter(isRenamed).map(([old, now]) => [old.id, now.id] as const));
  const entries = entriesOf(was, is);
  return groups.flatMap((group) => [
    ...group.removed.map((record) => whole("removed", record)),
    ...group.added.map((record) => whole("added", record)),
    ...group.pairs.flatMap(([old, now]) => changes(old, now, { renamed, sameText, entries })),
  ]);
}

/** Whether the later id stands for the earlier. Another id of an actor is a change, but for the digest of the text in an unnamed one's. */
function isRenamed([was, is]: readonly [Compared, Compared]): boolean {
  return was.of !== "actor" || withoutDigest(was.id) === withoutDigest(is.id);
}

function withoutDigest(id: string): string {
  return id.replace(/-[0-9a-f]{8}(?=(?:-\d+)?$)/, "");
}

/** The entries of packs, by the ids of their actors. */
function entriesOf(...runs: readonly Comparable[]): ReadonlyMap<string, string> {
  const packed = runs.flatMap((run) => run.actors).filter(({ pack }) => pack !== null);
  return new Map(packed.map(({ id, pack }) => [id, `${pack}/${id}`]));
}

function matchedBy(was: readonly Compared[], is: readonly Compared[], sameText: boolean): Matching<Compared> {
  const likeness: Likeness<Compared> = {
    keys: [({ id }) => id, ({ sort, label }) => `${sort}\n${label}`],
    spanOf: sameText ? ({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }) : null,
  };
  return matched(was, is, likeness);
}

interface Setting {
  readonly renamed: ReadonlyMap<string, string>;
  readonly sameText: boolean;
  readonly entries: ReadonlyMap<string, string>;
}

function changes(was: Compared, is: Compared, { renamed, sameText, entries }: Setting): Difference[] {
  const from = sameText ? { wasFrom: 0, isFrom: 0 } : { wasFrom: was.start, isFrom: is.start };
  const fields = changedFields(was.record, is.record, { renamed, ...from });
  const moved = was.start !== is.start && was.label === is.label;
  if (fields.length === 0 && !moved) return [];
  const kind =
    moved && fields.every(({ field }) => /(?:^|\.)(?:start|end)$/.test(field)) ? "moved" : "changed";
  const named = fields
    .flatMap((change) => [change.was, change.is])
    .flatMap((value) => namedIn(value, entries));
  const place = placed(was, is);
  const behind = [...new Set([...place.entries, ...named])];
  return [{ ...place, kind, fields: kind === "moved" ? [] : fields, entries: behind }];
}

/** The entries of the actors that a value names. */
function namedIn(value: unknown, entries: ReadonlyMap<string, string>): string[] {
  if (typeof value === "string") return entries.has(value) ? [entries.get(value)!] : [];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((field) => namedIn(field, entries))
    : [];
}

function whole(kind: "added" | "removed", record: Compared): Difference {
  const { start } = placed(kind === "added" ? null : record, kind === "added" ? record : null);
  const { of, label, line, rules, entry } = record;
  return { kind, of, label, line, start, fields: [], rules, entries: entry === null ? [] : [entry] };
}

function placed(was: Compared | null, is: Compared | null): Omit<Difference, "kind" | "fields"> {
  const { of, label, line } = (is ?? was) as Compared;
  const rules = [...new Set([...(is?.rules ?? []), ...(was?.rules ?? [])])];
  const entries = [...new Set([is?.entry ?? null, was?.entry ?? null])].filter((entry) => entry !== null);
  return { of, label, line, start: { was: was?.start ?? null, is: is?.start ?? null }, rules, entries };
}
