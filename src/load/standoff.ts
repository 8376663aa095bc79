import type { Problem } from "../model/problem.js";
import type { Span } from "../model/span.js";
import { problemOf } from "./problems.js";

/** What a file of brat annotations holds, each by its id ("T1", "E3"). Offsets are code points of the text. */
export interface StandoffFile {
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly events: ReadonlyMap<string, StandoffEvent>;
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
  readonly attributes: readonly {
    readonly name: string;
    readonly of: string;
    readonly value: string | null;
  }[];
  readonly notes: readonly { readonly of: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** A stretch of text: several fragments where it is discontinuous. */
export interface Stretch {
  readonly id: string;
  readonly type: string;
  readonly fragments: readonly [Span, ...Span[]];
  readonly text: string;
}

export interface StandoffEvent {
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  /** In the order of the line. */
  readonly roles: readonly (readonly [role: string, filler: string])[];
}

const REMEDY = "write it as in brat's manual, Standoff format";

/**
 * Reads annotations in brat's standoff format. Normalisations (N) and equivalences (*) are passed over. A line that cannot be read is a
 * problem with its place, and the others are read.
 */
export function readStandoff(source: string, path: string): StandoffFile {
  const stretches = new Map<string, Stretch>();
  const events = new Map<string, StandoffEvent>();
  const relations: StandoffFile["relations"][number][] = [];
  const attributes: StandoffFile["attributes"][number][] = [];
  const notes: StandoffFile["notes"][number][] = [];
  const problems: Problem[] = [];
  const references: { id: string; line: number; column: number }[] = [];

  for (const [index, written] of source.split("\n").entries()) {
    const line = written.replace(/\r$/, "");
    if (line.trim() === "") continue;
    const fails = (message: string, column: number) => {
      problems.push(problemOf("bad-annotation", path, message, REMEDY, { line: index + 1, column }));
    };
    const refersTo = (id: string) =>
      references.push({ id, line: index + 1, column: line.lastIndexOf(id) + 1 });
    const [, id = "", rest = ""] = /^(\S+)\t(.*)$/.exec(line) ?? [];
    const [head = "", tail = ""] = parted(rest, "\t");
    const [type = "", arguments_ = ""] = parted(head, " ");
    if (id === "") {
      fails("an annotation begins with its id and a tab", 1);
    } else if (id.startsWith("T")) {
      const fragments = fragmentsOf(arguments_);
      if (fragments === null) fails(`"${arguments_}" is no list of offsets`, id.length + type.length + 3);
      else stretches.set(id, { id, type, fragments, text: tail });
    } else if (id.startsWith("E")) {
      const [first, ...roles] = pairsOf(head);
      if (first === undefined) fails("an event has a type and a trigger", id.length + 2);
      else events.set(id, { id, type: first[0], trigger: first[1], roles });
      for (const [, filler] of pairsOf(head)) refersTo(filler);
    } else if (id.startsWith("R")) {
      const [from, to] = pairsOf(arguments_);
      if (from === undefined || to === undefined)
        fails("a relation has two arguments", id.length + type.length + 3);
      else relations.push({ type, from: from[1], to: to[1] });
      for (const [, filler] of pairsOf(arguments_)) refersTo(filler);
    } else if (/^[AM]/.test(id)) {
      const [of = "", value = null] = arguments_.split(" ");
      attributes.push({ name: type, of, value });
      refersTo(of);
    } else if (id.startsWith("#")) {
      notes.push({ of: arguments_, text: tail });
    } else if (!/^[N*]/.test(id)) {
      fails(`"${id}" is no id that brat knows`, 1);
    }
  }
  for (const { id, line, column } of references) {
    if (stretches.has(id) || events.has(id)) continue;
    problems.push(problemOf("bad-annotation", path, `nothing has the id "${id}"`, REMEDY, { line, column }));
  }
  return { stretches, events, relations, attributes, notes, problems };
}

/** "10 20;30 40" */
function fragmentsOf(written: string): Stretch["fragments"] | null {
  const fragments = written.split(";").map((pair) => {
    const [, start, end] = /^(\d+) (\d+)$/.exec(pair) ?? [];
    return { start: Number(start), end: Number(end) };
  });
  const [first, ...others] = fragments;
  if (first === undefined || fragments.some(({ start, end }) => !(start < end))) return null;
  return [first, ...others];
}

/** "ASSAULT:T1 Agent:T2" */
function pairsOf(written: string): (readonly [string, string])[] {
  return written.split(" ").flatMap((pair) => {
    const colon = pair.lastIndexOf(":");
    return colon < 1 ? [] : [[pair.slice(0, colon), pair.slice(colon + 1)] as const];
  });
}

function parted(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
