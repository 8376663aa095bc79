// Compiles packs (YAML) to modules while bundling and testing: one function, once as an esbuild plugin and once as a Vite plugin.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** The JavaScript module that a pack becomes. */
async function compile(path) {
  const pack = parse(await readFile(path, "utf8"));
  return `export default ${JSON.stringify(pack)};`;
}

/** For esbuild. */
export function packs() {
  return {
    name: "packs",
    setup(build) {
      build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
        contents: await compile(path),
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
      return id.endsWith(".yaml") ? compile(id) : null;
    },
  };
}
