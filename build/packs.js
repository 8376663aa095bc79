// Compiles packs (YAML) to modules while bundling and testing: one function, once as an esbuild plugin and once as a Vite plugin.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import compromise from "compromise";
import { build } from "esbuild";
import { parse } from "yaml";
import { inProgram } from "./data.js";

const source = (name) => fileURLToPath(new URL(`../src/rules/packs/${name}`, import.meta.url));

/** The reader of packs is TypeScript and the same that reads a user's file: it is bundled and loaded from memory. */
async function loadReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { parsePack } from "./parse.ts"; export { keyOf } from "./key.ts"; export { tableOf } from "./table.ts";`,
      resolveDir: source("."),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    logLevel: "warning",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

let reader = null;

/** What a YAML file becomes: long lines of text, which cost little to load. */
async function compile(path) {
  reader ??= loadReader();
  const { parsePack, keyOf, tableOf } = await reader;
  const text = await readFile(path, "utf8");
  return basename(path) === "first-names.yaml"
    ? firstNames(parse(text), keyOf)
    : tableOf(packOf(parsePack(text, path)));
}

function packOf({ pack, problems }) {
  if (pack !== null) return pack;
  throw new Error(problems.map((p) => `${p.path}:${p.line}:${p.column} ${p.message}`).join("\n"));
}

/** Given names and surnames by hand together with those of compromise's lexicon (MIT), as lists of keys. */
function firstNames(byHand, keyOf) {
  const words = (list) => list.split(/\s+/).map(keyOf);
  const not = new Set([...words(byHand.not), ...words(byHand.weak)]);
  const lists = {
    male: words(byHand.male),
    female: words(byHand.female),
    either: [],
    surnames: words(byHand.surnames),
    weak: words(byHand.weak),
  };
  const kinds = { MaleName: "male", FemaleName: "female", FirstName: "either", LastName: "surnames" };
  for (const [word, tags] of Object.entries(compromise.model().one.lexicon))
    for (const tag of [tags].flat())
      if (kinds[tag] && !not.has(keyOf(word))) lists[kinds[tag]].push(keyOf(word));
  return Object.fromEntries(
    Object.entries(lists).map(([kind, names]) => [kind, [...new Set(names)].sort().join("|")]),
  );
}

/**
 * For esbuild.
 *
 * @param moduleOf the JavaScript module of a value; see data.js
 */
export function packs(moduleOf) {
  return {
    name: "packs",
    setup(build) {
      build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
        contents: moduleOf(await compile(path), path),
        loader: "js",
      }));
    },
  };
}

/** For Vite and vitest. */
export function vitePacks() {
  return {
    name: "packs",
    async load(id) {
      return id.endsWith(".yaml") ? inProgram(await compile(id)) : null;
    },
  };
}
