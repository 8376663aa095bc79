import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
// @ts-expect-error: plain JavaScript, shared with `npm run readme`, which runs it without a build of its own
import { BLOCK, folderOf, printed, readReadme } from "../build/readme-examples.js";

const ROOT = resolve(import.meta.dirname, "..");
const readme: string = readReadme();
const blocks = [...readme.matchAll(BLOCK)].map(([, command, output]) => [command!, output!] as const);

describe("the README", () => {
  const folder: string = folderOf(readme);

  it("has examples", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks)("$ %s", (command, output) => {
    expect(printed(command, folder)).toBe(output);
  });

  it("names the two commands that do everything, as package.json and CI have them", () => {
    const { scripts } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8"));
    expect(readme).toContain("npm ci && npx claims extract seeds/");
    expect(readme).toContain("npm ci && npm test");
    expect(scripts.test).toContain("vitest run");
    expect(readFileSync(resolve(ROOT, ".ci/run"), "utf8")).toMatch(/npm ci && .*npm test/);
  });
});
