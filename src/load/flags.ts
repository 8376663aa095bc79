import { basename } from "node:path";
import type { GivenMetadata } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { DATE_REMEDY } from "./edtf.js";
import { readMetadata } from "./metadata.js";
import { problemOf } from "./problems.js";

/** What the command line says of the texts: `date` holds each `--date` as it was written, DATE or NAME=DATE. */
export interface MetadataFlags {
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: readonly string[] | undefined;
}

/** The flags, checked. */
export interface FlagReading {
  /** What they say of the text at `path`. */
  givenFor(path: string | null): GivenMetadata | null;
  readonly problems: readonly Problem[];
}

/**
 * Checks flags against the files they are for: a date, title or URL belongs to one text, so with several inputs a date needs the name of
 * its file.
 */
export function readFlags(flags: MetadataFlags, files: readonly string[], inputs: number): FlagReading {
  const problems: Problem[] = [];
  const dates = new Map<string, string>();
  let everywhere: string | undefined;

  for (const written of flags.date ?? []) {
    const [, name, value = ""] = /^(?:(.+)=)?(.*)$/s.exec(written) ?? [];
    const { given, problems: bad } = readMetadata(
      [{ key: "date", value, line: null, column: null }],
      "flag",
      null,
      "only",
    );
    if (value.trim() === "") problems.push(flagProblem("--date: there is no date", DATE_REMEDY));
    problems.push(...bad.map((problem) => ({ ...problem, message: `--date: ${problem.message}` })));
    if (given?.date === undefined) continue;
    if (name === undefined) everywhere = given.date;
    else if (files.some((file) => isNamed(file, name))) dates.set(name, given.date);
    else
      problems.push(
        flagProblem(`--date: no input is called "${name}"`, "give the name of a file that is read"),
      );
  }
  if (inputs > 1) {
    const single = { date: everywhere, title: flags.title, url: flags.url };
    for (const [flag, value] of Object.entries(single)) {
      if (value === undefined) continue;
      const remedy = flag === "date" ? "write --date NAME=DATE" : "put it into a sources.yaml and use --meta";
      problems.push(flagProblem(`--${flag} is for one text, and ${inputs} were given`, remedy));
    }
  }

  return {
    problems,
    givenFor(path) {
      const single = inputs > 1 ? {} : { title: flags.title, url: flags.url, date: everywhere };
      const named = path === null ? undefined : [...dates].find(([name]) => isNamed(path, name))?.[1];
      const said = { ...single, publisher: flags.publisher, author: flags.author };
      const date = named ?? single.date;
      const entries = Object.entries({ ...said, date }).filter((entry) => entry[1] !== undefined);
      return entries.length === 0 ? null : { basis: "flag", ...Object.fromEntries(entries) };
    },
  };
}

/** A file is named by its path, its file name, or that without its ending. */
function isNamed(path: string, name: string): boolean {
  const file = basename(path);
  return name === path || name === file || name === file.replace(/\.[^.]*$/, "");
}

function flagProblem(message: string, remedy: string): Problem {
  return problemOf("bad-flag", null, message, remedy);
}
