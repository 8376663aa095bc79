import type { Entry } from "./pack.js";
import { CompiledPacks, type PackTable } from "./table.js";

/** What is doubtful about packs taken together. */
export interface PackDoubt {
  readonly code: "collision" | "unreachable" | "unknown-actor" | "cycle";
  /** Ids of the entries it is about. */
  readonly entries: readonly string[];
  readonly message: string;
}

/** Checks packs as they would be used together: forms that two entries claim, entries no form reaches, ties to nobody, cycles. */
export function lintPacks(tables: readonly PackTable[]): PackDoubt[] {
  const compiled = new CompiledPacks(tables);
  return [...collisions(compiled), ...unreachable(compiled), ...unknownActors(compiled), ...cycles(compiled)];
}

/** Two names that are equal; a metonym or an adjective beside a name is decided by its context. */
function collisions(packs: CompiledPacks): PackDoubt[] {
  const doubts: PackDoubt[] = [];
  for (const key of packs.keys()) {
    const ids = [
      ...new Set(
        packs
          .forms(key)
          .filter(({ kind }) => kind === "name")
          .map(({ entry }) => entry.id),
      ),
    ];
    if (ids.length > 1)
      doubts.push({
        code: "collision",
        entries: ids,
        message: `“${key}” is a name of ${ids.join(" and ")}.`,
      });
  }
  return doubts;
}

/** An entry all of whose forms belong to another first. */
function unreachable(packs: CompiledPacks): PackDoubt[] {
  const reached = new Set<string>();
  for (const key of packs.keys()) {
    const all = packs.forms(key);
    for (const kind of ["name", "people", "adjective", "metonym"] as const) {
      const first = all.find((form) => form.kind === kind);
      if (first !== undefined) reached.add(first.entry.id);
    }
  }
  return packs
    .entries()
    .map(({ id }) => id)
    .filter((id) => !reached.has(id))
    .map((id) => ({ code: "unreachable", entries: [id], message: `No form leads to ${id}.` }));
}

function unknownActors(packs: CompiledPacks): PackDoubt[] {
  const doubts: PackDoubt[] = [];
  for (const entry of packs.entries())
    for (const actor of tiesOf(entry, packs))
      if (packs.entry(actor) === undefined)
        doubts.push({
          code: "unknown-actor",
          entries: [entry.id],
          message: `${entry.id} is tied to ${actor}, which no pack has.`,
        });
  return doubts;
}

function tiesOf({ id, affiliations }: Entry, packs: CompiledPacks): Set<string> {
  return new Set([...affiliations.map(({ actor }) => actor), ...packs.officesOf(id).map(({ of }) => of)]);
}

/** What is part of itself, over any number of steps. */
function cycles(packs: CompiledPacks): PackDoubt[] {
  const doubts: PackDoubt[] = [];
  const done = new Set<string>();
  for (const { id: start } of packs.entries()) {
    const path: string[] = [];
    let next: string | undefined = start;
    while (next !== undefined && !done.has(next)) {
      const at = path.indexOf(next);
      if (at >= 0) {
        const loop = path.slice(at);
        doubts.push({ code: "cycle", entries: loop, message: `${[...loop, next].join(" is part of ")}.` });
        break;
      }
      path.push(next);
      next = packs.entry(next)?.affiliations.find(({ relation }) => relation === "part_of")?.actor;
    }
    for (const id of path) done.add(id);
  }
  return doubts;
}
