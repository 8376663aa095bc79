import type { Span } from "../../src/model/span.js";
import { type Reading, type Record, rulesOf, spansOf } from "./readings.js";

/** Ids of the records that name a rule. */
export function named({ records }: Reading, rule: string): Set<string> {
  const naming = [...records.values()].filter((record) => rulesOf(record).includes(rule));
  return new Set(naming.map(({ id }) => id));
}

/** Ids of what one reading has and the other has not, or not alike. */
export function changed(before: Reading, after: Reading): ReadonlySet<string> {
  const ids = [...before.records.keys(), ...after.records.keys()];
  const isAlike = (id: string): boolean =>
    JSON.stringify(before.records.get(id)) === JSON.stringify(after.records.get(id));
  return new Set(ids.filter((id) => !isAlike(id)));
}

/** Whether all that a rule gave a record is its id: it only spoke for what others say as well. */
export function isAlikeButRules(before: Reading, after: Reading, id: string): boolean {
  const bare = ({ records }: Reading): string =>
    JSON.stringify(records.get(id), (key, value) => (key === "rules" ? null : value));
  return bare(before) === bare(after);
}

/** Where two readings of a record differ: of an actor, the mentions that only one of them has. */
function differingSpans(before: Record | undefined, after: Record | undefined): readonly Span[] {
  const [old, young] = [before, after].map((record) => (record === undefined ? [] : spansOf(record)));
  if (before === undefined || after === undefined || !("mentions" in before)) return [...old!, ...young!];
  const seen = (spans: readonly Span[]) => new Set(spans.map((span) => JSON.stringify(span)));
  const [inOld, inYoung] = [seen(old!), seen(young!)];
  return [
    ...old!.filter((span) => !inYoung.has(JSON.stringify(span))),
    ...young!.filter((span) => !inOld.has(JSON.stringify(span))),
  ];
}

/** Ids of the records that name a rule, and of those that stand in a segment that does. */
function concerned(reading: Reading, rule: string): Set<string> {
  const naming = named(reading, rule);
  const parts = [...naming].filter((id) => id.startsWith("segment "));
  const inside = [...reading.records.keys()].filter((id) =>
    reading.from(id).some((other) => parts.includes(other)),
  );
  return new Set([...naming, ...(parts.length === 0 ? [] : inside)]);
}

/**
 * What changed although the rule does not concern it, nor does it take anything from a record that the rule does concern (or from one
 * that changed because of it, and so on, in the one reading or the other), nor does it stand in the sentence of one, whose words are free
 * for it now.
 */
export function unaccounted(before: Reading, after: Reading, rule: string): readonly string[] {
  const differing = changed(before, after);
  const accounted = concerned(before, rule);
  const touched = new Set<number>();
  const touch = (id: string): void => {
    if (!differing.has(id)) return;
    const spans = differingSpans(before.records.get(id), after.records.get(id));
    for (const sentence of before.sentencesOf(spans)) touched.add(sentence);
  };
  for (const id of accounted) touch(id);
  const follows = (id: string): boolean => {
    if ([...before.from(id), ...after.from(id)].some((other) => accounted.has(other))) return true;
    const records = [before.records.get(id), after.records.get(id)];
    const spans = records.flatMap((record) => (record === undefined ? [] : spansOf(record)));
    return before.sentencesOf(spans).some((sentence) => touched.has(sentence));
  };
  for (let grows = true; grows; ) {
    const more = [...differing].filter((id) => !accounted.has(id) && follows(id));
    for (const id of more) {
      accounted.add(id);
      touch(id);
    }
    grows = more.length > 0;
  }
  return [...differing].filter((id) => !accounted.has(id));
}
