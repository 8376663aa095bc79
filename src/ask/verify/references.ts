import type { Run } from "../../model/claims.js";
import { CONTENT_ID } from "../../model/ids.js";
import type { Findings } from "./findings.js";
import { type Found, isObject, objectsOf } from "./objects.js";

type Sort = "document" | "actor" | "time" | "quote" | "event" | "claim";

/** What the fields of references lead to, and whether it must be of the same document. */
const LEADS_TO: Readonly<Record<string, readonly [to: Sort, isNear: boolean]>> = {
  document: ["document", false],
  duplicateOf: ["document", false],
  actor: ["actor", false],
  actors: ["actor", false],
  about: ["actor", false],
  time: ["time", true],
  from: ["claim", true],
  within: ["quote", true],
  quote: ["quote", true],
  sameAs: ["event", true],
};

/** Strings that are words, not references, whatever they look like. */
const WORDS = new Set(["text", "name", "title", "because", "reason", "lemma"]);

interface Target {
  readonly sort: Sort;
  readonly document: string | null;
}

/** Follows each reference: those in fields that are known to hold one, and any string anywhere that has the form of an id of content. */
export function checkReferences(run: Run, findings: Findings): void {
  const targets = targetsOf(run, findings);
  for (const found of objectsOf(run)) {
    for (const [field, value] of Object.entries(found.value)) {
      if (field === "id" || WORDS.has(field)) continue;
      for (const { at, id } of namedIn(field, value, found))
        follow(field, id, { ...found, at }, targets, findings);
    }
  }
}

/** Also expects that no id is given twice; a second copy of a document has the id of the first. */
function targetsOf(run: Run, findings: Findings): Map<string, Target> {
  const targets = new Map<string, Target>();
  const add = (id: string, sort: Sort, document: string | null, at: string) => {
    findings.expect(
      "reference",
      { at, document },
      `"${id}" is the id of another too`,
      false,
      targets.has(id),
    );
    targets.set(id, { sort, document });
  };
  for (const [at, { id, duplicateOf }] of run.documents.entries()) {
    if (duplicateOf === null) add(id, "document", id, `documents[${at}]`);
  }
  for (const [at, { id }] of run.actors.entries()) add(id, "actor", null, `actors[${at}]`);
  for (const [at, { id, document }] of run.times.entries()) add(id, "time", document, `times[${at}]`);
  for (const [at, { id, document, type }] of run.claims.entries()) add(id, type, document, `claims[${at}]`);
  return targets;
}

/** The ids that a field names. */
function namedIn(
  field: string,
  value: unknown,
  { at }: Found,
): { readonly at: string; readonly id: string }[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item, index) => {
    const isReference = typeof item === "string" && (Object.hasOwn(LEADS_TO, field) || CONTENT_ID.test(item));
    return isReference ? [{ at: `${at}.${field}${Array.isArray(value) ? `[${index}]` : ""}`, id: item }] : [];
  });
}

function follow(
  field: string,
  id: string,
  where: Found,
  targets: ReadonlyMap<string, Target>,
  findings: Findings,
): void {
  const target = targets.get(id);
  if (target === undefined && field === "actor" && isOfPack(where)) return;
  const [to, isNear] = LEADS_TO[field] ?? [target?.sort, false];
  const is = target === undefined || fits(target.sort, to) ? target?.sort : null;
  findings.expect("reference", where, `"${id}" is not in the run`, true, is !== undefined);
  if (target === undefined) return;
  findings.expect("reference", where, `"${id}" is no ${to}`, true, is !== null);
  if (isNear)
    findings.expect("reference", where, `"${id}" is of another document`, where.document, target.document);
}

function fits(sort: Sort, to: Sort | undefined): boolean {
  return sort === to || (to === "claim" && (sort === "quote" || sort === "event"));
}

/** A tie that a pack tells and no text does may lead to an actor of the pack whom no text names. */
function isOfPack({ value }: Found): boolean {
  return isObject(value) && "relation" in value && value.document === null;
}
