import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom: a text flows one way. A file that stands directly in src is a layer of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  rules: ["model"],
  load: ["model", "rules"],
  segment: ["model", "rules"],
  scan: ["model", "rules"],
  tag: ["model", "rules"],
  find: ["model", "rules"],
  link: ["model", "rules"],
  /** It asks what became of what the stages found, and is handed it; no stage knows of it. */
  account: ["model", "rules"],
  merge: ["model"],
  // A question by topic and stance needs the words for them, which are knowledge and no part of any claim.
  ask: ["model", "rules"],
  write: ["model"],
  "pipeline.ts": ["model", "rules", "segment", "scan", "tag", "find", "link"],
  "index.ts": ["model", "rules", "merge", "pipeline.ts"],
  // It tells again, for one record, what `link` decided of all.
  trace: ["model", "rules", "link"],
  cli: [
    "model",
    "rules",
    "load",
    "segment",
    "scan",
    "merge",
    "ask",
    "write",
    "account",
    "trace",
    "pipeline.ts",
  ],
};

/** Packages that only some files may use; all others that are not listed here are refused everywhere. */
const PACKAGES: Record<string, (file: string) => boolean> = {
  compromise: (file) => file.startsWith("tag/"),
  chalk: (file) => file.startsWith("write/table") || file.startsWith("cli/"),
  "cli-table3": (file) => file.startsWith("write/table") || file.startsWith("cli/"),
  commander: (file) => file.startsWith("cli/"),
  zod: (file) => file === "model/schema.ts" || file.startsWith("load/") || file.startsWith("rules/packs/"),
  yaml: (file) => file.startsWith("load/") || file.startsWith("cli/") || file.startsWith("rules/packs/"),
  "node:crypto": (file) =>
    file === "model/ids.ts" || /^(?:link|load|merge|cli|write|rules\/packs)\//.test(file),
};
const TERMINAL_SIDE = /^(?:load|cli)\//;

const ROOT = resolve(import.meta.dirname, "../../src");
const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(?:ts|js)$/.test(file));

/** Every module a file names: static, re-exported, type-only and dynamic. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(ROOT, file), "utf8");
  const pattern =
    /^(?:import|export)\s[^"'`;]*?\bfrom\s*"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function layerOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : file;
}

function refusals(file: string): string[] {
  return importsOf(file).flatMap((target) => {
    if (target.startsWith(".")) {
      const to = layerOf(relative(ROOT, resolve(dirname(join(ROOT, file)), target)).replace(/\.js$/, ".ts"));
      const from = layerOf(file);
      return to === from || MAY_IMPORT[from]?.includes(to)
        ? []
        : [`${file}: ${from} may not import ${to} (${target})`];
    }
    const allowed = PACKAGES[target];
    if (allowed !== undefined) return allowed(file) ? [] : [`${file} may not import ${target}`];
    const bare = target.replace(/^node:/, "").split("/")[0] ?? "";
    if (builtinModules.includes(bare) && TERMINAL_SIDE.test(file)) return [];
    return LIBRARIES.get(target)?.test(file) ? [] : [`${file} may not import ${target}`];
  });
}

/** Small libraries, each at home in one layer. */
const LIBRARIES = new Map<string, RegExp>([
  ["tinyglobby", /^load\//],
  ["@humanwhocodes/momoa", /^load\//],
  ["string-width", /^write\//],
  ["csv-stringify/sync", /^write\//],
  ["diff", /^(?:ask|write)\//],
]);

describe("imports point one way", () => {
  it("reads every source file, and each names only layers it may", () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect([...new Set(FILES.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))).toEqual([]);
    expect(FILES.flatMap(refusals)).toEqual([]);
  });

  it("would refuse a wrong one", () => {
    const names = importsOf("pipeline.ts");
    expect(names).toContain("./scan/scan.js");
    expect(MAY_IMPORT.find).not.toContain("link");
    expect(PACKAGES.compromise?.("find/events.ts")).toBe(false);
  });
});
