// Bundles the program and the library into dist (or --out DIR), so that start-up reads few files.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { packs } from "./packs.js";
import { tables } from "./tables.js";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });

await rm(values.out, { recursive: true, force: true });
await build({
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir: values.out,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  legalComments: "none",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
  // Packages written as CommonJS ask for node's modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  plugins: [packs(), tables()],
});
