import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/ask/corroborate/corroborate.js";
import { type Article, runOfArticles } from "../compare/reading.js";

/** Those that give no date themselves are given theirs. */
const DATES: Readonly<Record<string, string>> = { backers: "2018-06-09", feuds: "2019-02-04" };

const articles = ["albu-kamal", "alliance", "backers", "feuds", "pact"].map((name): Article => {
  const path = `${name}.txt`;
  const text = readFileSync(resolve(import.meta.dirname, "../../seeds", path), "utf8");
  const date = DATES[name];
  return { path, text, ...(date === undefined ? {} : { date }) };
});

describe("the five articles", () => {
  const { corroborations } = corroborate(runOfArticles(articles));
  const told = corroborations
    .filter(({ documents }) => documents > 1)
    .map(({ claims }) => claims.map(({ text }) => text).join(" ~ "));

  it("tell of the meeting at Sochi twice, and of the envoy's reading of it under two spellings", () => {
    expect(told.some((texts) => /Sochi.* ~ .*Sochi/s.test(texts))).toBe(true);
    expect(told.some((texts) => /Hizbullah.* ~ .*Hezbollah/s.test(texts))).toBe(true);
  });

  it("do not tell of one strike, nor of one warning, in two of them", () => {
    expect(
      told.filter((texts) => /\b(?:strike|struck|strikes|attacks|bombard\w*|informed|warned)\b/.test(texts)),
    ).toEqual([]);
  });
});
