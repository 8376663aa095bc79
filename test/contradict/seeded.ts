import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parse } from "yaml";
import { contradict } from "../../src/ask/contradict/contradict.js";
import { runOf } from "../../src/merge/run.js";
import type { DocumentClaims } from "../../src/model/claims.js";
import type { Contradiction, Odds } from "../../src/model/contradiction.js";
import { read } from "../../src/pipeline.js";

const FIXTURES = resolve(import.meta.dirname, "../../fixtures");
const TEXTS = resolve(FIXTURES, "corroboration/first");

/** A change of one thing in a copy of a text, made by a person to contradict it. */
export interface Edit {
  readonly type: Odds;
  readonly in: string;
  readonly was: string;
  readonly is: string;
}

/** What came of one edit: what is found in the run of all texts and the changed copy, and what of it is the change. */
export interface Outcome {
  readonly edit: Edit;
  readonly isFound: boolean;
  /** Contradictions that the change did not make. */
  readonly others: readonly Contradiction[];
}

const SOURCES = parse(readFileSync(resolve(TEXTS, "sources.yaml"), "utf8")) as Record<
  string,
  { readonly publisher: string; readonly date: string }
>;

const EDITS: readonly Edit[] = Object.entries(
  parse(readFileSync(resolve(FIXTURES, "contradictions/edits.yaml"), "utf8")) as Record<
    Odds,
    readonly Omit<Edit, "type">[]
  >,
).flatMap(([type, edits]) => edits.map((edit) => ({ type: type as Odds, ...edit })));

const TEXT_OF = new Map(
  Object.keys(SOURCES).map((path) => [path, readFileSync(resolve(TEXTS, path), "utf8")]),
);
const ORIGINALS = [...TEXT_OF].map(([path, text]) => partOf(path, text, SOURCES[path]!.publisher));

export function outcomes(): Outcome[] {
  return EDITS.map((edit) => {
    const path = `${edit.in}.txt`;
    const text = TEXT_OF.get(path) ?? "";
    const at = text.indexOf(edit.was);
    if (at < 0 || text.indexOf(edit.was, at + 1) >= 0)
      throw new Error(`“${edit.was}” does not stand once in ${path}`);
    const copy = partOf(path, text.replace(edit.was, edit.is), "The Copyist");
    const { contradictions } = contradict(runOf([...ORIGINALS, copy]));
    const start = text.lastIndexOf("\n", at) + 1;
    const end = at + edit.is.length;
    const isOfIt = ({ claims }: Contradiction) =>
      claims.some(
        ({ document, start: from, end: to }) => document === copy.document.id && from < end && start < to,
      );
    const plain = contradictions.filter(({ relation }) => relation === "contradicts");
    return {
      edit,
      isFound: plain.some((one) => one.type === edit.type && isOfIt(one)),
      others: plain.filter((one) => !isOfIt(one)),
    };
  });
}

function partOf(path: string, text: string, publisher: string): DocumentClaims {
  const { date } = SOURCES[path]!;
  return read({
    path: publisher === "The Copyist" ? `copy-${path}` : path,
    text,
    sha256: createHash("sha256").update(`${publisher} ${text}`).digest("hex"),
    encoding: "utf-8",
    bodyStart: 0,
    given: [{ basis: "record", publisher, date }],
  });
}

/** What is found over all seeds and fixtures together, none of them changed. */
export function foundInAll(): { readonly texts: number; readonly plain: readonly Contradiction[] } {
  const folders = ["../seeds", "constructs", "corroboration/first", "corroboration/second"];
  const paths = folders.flatMap((folder) =>
    readdirSync(resolve(FIXTURES, folder))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => resolve(FIXTURES, folder, name)),
  );
  const parts = paths.map((path) => {
    const text = readFileSync(path, "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    return read({ path, text, sha256, encoding: "utf-8", bodyStart: 0, given: givenFor(path) });
  });
  const { contradictions } = contradict(runOf(parts));
  return { texts: paths.length, plain: contradictions.filter(({ relation }) => relation === "contradicts") };
}

/** The date that a sources.yaml beside a text gives it. */
function givenFor(path: string): { readonly basis: "sidecar"; readonly date: string }[] {
  const file = resolve(path, "../sources.yaml");
  if (!existsSync(file)) return [];
  const sources = parse(readFileSync(file, "utf8")) as typeof SOURCES;
  const date = sources[basename(path)]?.date;
  return date === undefined ? [] : [{ basis: "sidecar", date }];
}
