import { describe, expect, it } from "vitest";
import { readStandoff, type StandoffFile } from "../../src/load/standoff.js";
import type { Run } from "../../src/model/claims.js";
import { bratFolder, fileNames } from "../../src/write/brat/folder.js";
import { essences, hostile, seeds, viewOf } from "./runs.js";

describe.each([
  ["the seeds", seeds()],
  ["a hostile text", hostile()],
] as const)("brat, of %s", (_, read) => {
  const files = new Map(
    [...bratFolder(viewOf(read))].map(({ name, pieces }) => [name, [...pieces].join("")]),
  );
  const pairs = [...files.keys()]
    .filter((name) => name.endsWith(".ann"))
    .map((name) => ({ ann: files.get(name) ?? "", text: files.get(name.replace(/ann$/, "txt")) ?? "" }));

  it("is a configuration and two files a text", () => {
    expect(files.size).toBe(1 + 2 * read.run.documents.length);
    expect(files.has("annotation.conf")).toBe(true);
    const were = [...read.texts.values()].map((text) => text.replaceAll("\r\n", " \n"));
    expect(pairs.map(({ text }) => text).sort()).toEqual(were.sort());
  });

  it("keeps to the standoff format line by line", () => {
    for (const { ann, text } of pairs) {
      const points = [...text];
      for (const line of ann.trimEnd().split("\n")) {
        expect(line).toMatch(LINE);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not be there
        expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
        const [, places, words] = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/.exec(line) ?? [];
        if (places === undefined) continue;
        const fragments = places.split(";").map((pair) => pair.split(" ").map(Number));
        const sliced = fragments.map(([start, end]) => points.slice(start, end).join("")).join(" ");
        expect(sliced).not.toMatch(/[\r\n]/);
        expect(words).toBe(sliced);
      }
    }
  });

  it("uses only types and roles of its configuration, each where it is allowed", () => {
    const known = new Set(
      [...(files.get("annotation.conf") ?? "").matchAll(/^[\w-]+/gm)].map(([name]) => name),
    );
    for (const { ann } of pairs) {
      const { stretches, events, relations, attributes, problems } = readStandoff(ann, "a.ann");
      expect(problems).toEqual([]);
      for (const { type } of [...stretches.values(), ...events.values(), ...relations])
        expect(known).toContain(type);
      for (const { name } of attributes) expect(known).toContain(name);
      for (const { type, trigger } of events.values()) expect(stretches.get(trigger)?.type).toBe(type);
    }
  });

  it("gives back the spans, the sources and the chains of the run", () => {
    const back = pairs.flatMap(({ ann }) => claimsIn(readStandoff(ann, "a.ann")));
    expect(back.length).toBeGreaterThan(2);
    expect(sorted(back)).toEqual(sorted(essences(read.run)));
  });

  it("gives back each actor's mentions", () => {
    const back = pairs.flatMap(({ ann }) => {
      const file = readStandoff(ann, "a.ann");
      const note = notesOf(file.notes);
      return file.attributes
        .filter(({ name }) => name === "Form")
        .map(({ of }) => [note.get(of)?.actor, ...(partsOf(file, of)[0] ?? [])]);
    });
    const were = read.run.actors.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => [id, start, end]),
    );
    expect(sorted(back)).toEqual(sorted(were));
  });
});

describe("names of brat files", () => {
  const named = (...paths: (string | null)[]) =>
    fileNames(paths.map((path) => ({ path })) as unknown as Run["documents"]);

  it.each([
    [
      ["seeds/a.txt", "b.md"],
      ["a", "b"],
    ],
    [
      ["x/a.txt", "y/a.txt"],
      ["x_a", "y_a"],
    ],
    [
      ["docs.jsonl#1", "docs.jsonl#2"],
      ["docs-1", "docs-2"],
    ],
    [[null], ["standard-input"]],
    [
      ["../../etc/passwd", "a b;c\u001b.txt"],
      ["passwd", "a_b_c_"],
    ],
    [
      ["a?.txt", "a*.txt", "..txt"],
      ["a_", "a_-2", "text"],
    ],
  ])("of %j are %j", (paths, names) => {
    expect(named(...paths)).toEqual(names);
  });
});

describe("a file of annotations", () => {
  it("is told where it is wrong, and read for the rest", () => {
    const ann =
      "T1\tQuote 0 5\thello\nT2 Quote 0 5\nE1\tASSAULT:T9\nT3\tQuote 5 x\t\nX1\tfoo\nR1\tWithin Arg1:E1\n";
    const { stretches, problems } = readStandoff(ann, "a.ann");
    expect([...stretches.keys()]).toEqual(["T1"]);
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 1, "an annotation begins with its id and a tab"],
      [4, 10, '"5 x" is no list of offsets'],
      [5, 1, '"X1" is no id that brat knows'],
      [6, 11, "a relation has two arguments"],
      [3, 12, 'nothing has the id "T9"'],
    ]);
  });
});

/** The lines that the manual knows: T, E, R, A, # with what each wants. */
const LINE =
  /^(?:T\d+\t[\w-]+ \d+ \d+(?:;\d+ \d+)*\t.+|E\d+\t[\w-]+:T\d+(?: [\w-]+:[TE]\d+)*|R\d+\t[\w-]+ Arg1:[TE]\d+ Arg2:[TE]\d+|A\d+\t[\w-]+ [TE]\d+(?: [\w-]+)?|#\d+\tAnnotatorNotes [TERA]\d+\t.+)$/;

type Note = Record<string, unknown>;

function notesOf(notes: StandoffFile["notes"]): Map<string, Note> {
  return new Map(notes.map(({ of, text }) => [of, JSON.parse(text) as Note]));
}

/** The parts of a stretch: its fragments, or what its note says where a fragment is less than a part. */
function partsOf({ stretches, notes }: StandoffFile, id: string): number[][] {
  const { spans } = (notesOf(notes).get(id) ?? {}) as { spans?: number[][] };
  return spans ?? (stretches.get(id)?.fragments ?? []).map(({ start, end }) => [start, end]);
}

/** The claims that annotations stand for, as `essence` has them. */
function claimsIn(file: StandoffFile): object[] {
  const { events, relations, attributes, notes } = file;
  const noteOf = notesOf(notes);
  const idOf = new Map([...events.keys()].map((id) => [id, String(noteOf.get(id)?.id)]));
  return [...events.values()].map(({ id, type, trigger, roles }) => {
    const note = noteOf.get(id) ?? {};
    const filled = new Map(roles);
    const said = (name: string) => attributes.find((one) => one.of === id && one.name === name)?.value;
    const linked = (name: string) =>
      idOf.get(relations.find((one) => one.from === id && one.type === name)?.to ?? "") ?? note[name] ?? null;
    const place = (role: string) => (filled.has(role) ? partsOf(file, filled.get(role) ?? "")[0] : null);
    const all = (role: string) => {
      const list: unknown[] = [];
      for (let at = 1; ; at++) {
        const name = at === 1 ? role : `${role}${at}`;
        const who = (filled.has(name) ? noteOf.get(filled.get(name) ?? "") : note[name]) as Note | undefined;
        if (who === undefined) return list;
        list.push([who.actor, who.name, place(name)]);
      }
    };
    const source = note.source as Note | undefined;
    const date = note.date as Note | undefined;
    const shared = {
      id: note.id,
      within: linked("Within"),
      source:
        source === undefined
          ? null
          : {
              mention: place("Source"),
              who: [source.actor, source.name],
              actors: source.actors,
              anonymous: attributes.some((one) => one.of === id && one.name === "Anonymous"),
              kind: source.kind,
              reason: source.reason,
              via: all("Via"),
            },
      date: place("Date"),
      edtf: date?.edtf ?? null,
    };
    if (type === "Attribution") {
      const parts = partsOf(file, filled.get("Content") ?? "");
      const cue = partsOf(file, trigger);
      const isCueless = JSON.stringify(cue) === JSON.stringify(parts);
      return {
        ...shared,
        parts,
        cue: isCueless ? null : cue[0],
        kind: said("Kind"),
        act: said("Act"),
      };
    }
    return {
      ...shared,
      span: [note.start, note.end],
      class: type,
      trigger: partsOf(file, trigger)[0],
      agents: all("Agent"),
      patients: all("Patient"),
      places: all("Place"),
      modality: said("Modality"),
      polarity: said("Polarity"),
      quote: linked("QuotedIn"),
      sameAs: linked("SameAs"),
    };
  });
}

function sorted(records: readonly unknown[]): string[] {
  return records.map((record) => JSON.stringify(record)).sort();
}
