import { createHash } from "node:crypto";
import { type Known, knownOf, type Telling } from "../../src/ask/compare/index.js";
import { runOf } from "../../src/merge/run.js";
import type { Run } from "../../src/model/claims.js";
import { read } from "../../src/pipeline.js";

/** An article as a test writes it. */
export interface Article {
  readonly text: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly path?: string;
}

/** What is read in some articles, as one run; they are called 0.txt, 1.txt … unless they say otherwise. */
export function runOfArticles(articles: readonly Article[]): Run {
  return runOf(
    articles.map(({ text, publisher, date, path }, index) =>
      read({
        path: path ?? `${index}.txt`,
        text,
        sha256: createHash("sha256").update(`${index} ${text}`).digest("hex"),
        encoding: "utf-8",
        bodyStart: 0,
        given: [
          {
            basis: "record",
            ...(publisher === undefined ? {} : { publisher }),
            ...(date === undefined ? {} : { date }),
          },
        ],
      }),
    ),
  );
}

/** The first event or quote of each of two texts, ready to be compared. */
export function firstOf(
  type: "event" | "quote",
  ours: Article,
  theirs: Article,
): { a: Telling; b: Telling; known: Known } {
  const known = knownOf(runOfArticles([ours, theirs]));
  const of = (path: string) =>
    known.tellings.find(({ claim, document }) => claim.type === type && document.path === path);
  const [a, b] = [of("0.txt"), of("1.txt")];
  if (a === undefined || b === undefined)
    throw new Error(`no ${type} in ${a === undefined ? ours.text : theirs.text}`);
  return { a, b, known };
}
