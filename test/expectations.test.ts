import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Expectation, meets, type Reading } from "./expectations/meets.js";
import { readFixture } from "./expectations/reading.js";

const FOLDER = resolve(import.meta.dirname, "../fixtures/expectations");

interface Sheet {
  readonly text: string;
  readonly must?: readonly Expectation[];
  readonly mustNot?: readonly Expectation[];
  /** Lines that a reader demands and the rules do not give yet; each must still fail, so that none is forgotten when it is mended. */
  readonly open?: readonly Expectation[];
}

const sheets: Sheet[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((name) => {
    const content: unknown = parse(readFileSync(join(FOLDER, name), "utf8"));
    return Array.isArray(content) ? (content as Sheet[]) : [content as Sheet];
  });

const said = ({ claim, because, ...rest }: Expectation): string =>
  `${claim} ${JSON.stringify(rest)}: ${because}`;

describe.each(sheets.map((sheet) => [sheet.text, sheet] as const))("%s", (path, sheet) => {
  const file = resolve(import.meta.dirname, "..", path);
  const reading: Reading | null = existsSync(file) ? readFixture(file) : null;

  it("is there, and asked enough of", () => {
    expect(reading, path).not.toBeNull();
    const asked = (sheet.must?.length ?? 0) + (sheet.mustNot?.length ?? 0) + (sheet.open?.length ?? 0);
    expect(asked, basename(path)).toBeGreaterThanOrEqual(path.startsWith("seeds/") ? 15 : 1);
  });

  it.each((sheet.must ?? []).map((line) => [said(line), line] as const))("must: %s", (_, line) => {
    expect(meets(reading!, line)).toBe(true);
  });

  it.each((sheet.mustNot ?? []).map((line) => [said(line), line] as const))("must not: %s", (_, line) => {
    expect(meets(reading!, line, "just")).toBe(false);
  });

  it.each((sheet.open ?? []).map((line) => [said(line), line] as const))("open: %s", (_, line) => {
    expect(meets(reading!, line), "it is met now: move it to must").toBe(false);
  });
});
