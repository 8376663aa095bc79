import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { foldName, sameName } from "../../src/model/name-folding.js";

/** `= ru | A | B` where two spellings are one name, `! ru | A | B` where they are two. */
const PAIRS = readFileSync(new URL("name-pairs.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => /^[=!]/.test(line))
  .map((line) => {
    const [head = "", one = "", other = ""] = line.split("|").map((field) => field.trim());
    return { same: head.startsWith("="), language: head.slice(2), one, other };
  });

const isJoined = (one: string, other: string): boolean => sameName(foldName(one), foldName(other));

it("holds at least two hundred pairs of each kind, none twice", () => {
  expect(PAIRS.filter(({ same }) => same).length).toBeGreaterThanOrEqual(200);
  expect(PAIRS.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(200);
  expect(new Set(PAIRS.map(({ one, other }) => `${one}|${other}`)).size).toBe(PAIRS.length);
});

it("joins spellings of one name and keeps names apart", () => {
  const joined = PAIRS.filter(({ one, other }) => isJoined(one, other));
  const right = joined.filter(({ same }) => same).length;
  const all = PAIRS.filter(({ same }) => same).length;
  expect(right / joined.length).toBeGreaterThanOrEqual(0.97);
  expect(right / all).toBeGreaterThanOrEqual(0.85);
});

it("folds alike in both directions", () => {
  for (const { one, other } of PAIRS) expect(isJoined(one, other)).toBe(isJoined(other, one));
});
