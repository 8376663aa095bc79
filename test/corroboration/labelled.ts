import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { corroborate } from "../../src/ask/corroborate/corroborate.js";
import type { Claim, Run } from "../../src/model/claims.js";
import { type Article, runOfArticles } from "../compare/reading.js";

const FOLDER = resolve(import.meta.dirname, "../../fixtures/corroboration");

/** One telling that a person labelled: in which text, at which words, of which happening or saying. */
export interface Labelled {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Fixture {
  readonly run: Run;
  readonly labelled: readonly Labelled[];
  /** Groups of keys that are easily taken for one. */
  readonly near: readonly (readonly string[])[];
}

interface Keys {
  readonly tellings: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly near: readonly (readonly string[])[];
}

/** Reads the texts of a folder of fixtures/corroboration with what stands beside them. */
export function fixtureCalled(name: string): Fixture {
  const file = (path: string) => readFileSync(resolve(FOLDER, name, path), "utf8");
  const sources = parse(file("sources.yaml")) as Record<string, { publisher: string; date: string }>;
  const { tellings, near } = parse(file("keys.yaml")) as Keys;
  const articles = Object.entries(sources).map(
    ([path, given]): Article => ({ ...given, path, text: file(path) }),
  );
  const texts = new Map(articles.map(({ path, text }) => [path, text]));
  const labelled = Object.entries(tellings).flatMap(([key, list]) =>
    list.flatMap((telling) =>
      Object.entries(telling).map(([called, words]): Labelled => {
        const path = `${called}.txt`;
        const start = texts.get(path)?.indexOf(words) ?? -1;
        if (start < 0) throw new Error(`${name}: “${words}” does not stand in ${path}`);
        return { key, text: path, start, end: start + words.length };
      }),
    ),
  );
  return { run: runOfArticles(articles), labelled, near };
}

/** The claim at a labelled place: the event whose trigger, or the quote of which some part, stands there. */
function claimAt(run: Run, { key, text, start, end }: Labelled): Claim | undefined {
  const document = run.documents.find(({ path }) => path === text)?.id;
  const isThere = (claim: Claim) => {
    const span = claim.type === "event" ? claim.trigger : claim;
    return claim.document === document && span.start < end && start < span.end;
  };
  const type = key.startsWith("q-") ? "quote" : "event";
  return run.claims.find((claim) => claim.type === type && isThere(claim));
}

/** For each labelled telling the cluster it is brought into; one that is alone, or was not found at all, has one of its own. */
export function clustersFor({ run, labelled }: Fixture): { clusters: string[]; found: boolean[] } {
  const { of } = corroborate(run);
  const claims = labelled.map((telling) => claimAt(run, telling));
  const clusters = claims.map((claim, index) => {
    if (claim === undefined) return `missed ${index}`;
    const id = claim.type === "event" ? (claim.sameAs ?? claim.id) : claim.id;
    return of.get(id)?.claims[0]?.id ?? id;
  });
  return { clusters, found: claims.map((claim) => claim !== undefined) };
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed (Bagga and Baldwin 1998): for each item, how much of its cluster is of its key, and how much of its key is in its cluster. */
export function bCubed(keys: readonly string[], clusters: readonly string[]): Score {
  let precision = 0;
  let recall = 0;
  for (const [at, key] of keys.entries()) {
    const inCluster = keys.filter((_, other) => clusters[other] === clusters[at]);
    const right = inCluster.filter((other) => other === key).length;
    precision += right / inCluster.length / keys.length;
    recall += right / keys.filter((other) => other === key).length / keys.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
