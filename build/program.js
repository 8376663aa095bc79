// Bundles the program: one chunk for what is loaded together, each a CommonJS module, since node finds and links those in half the time.
import { mkdir, writeFile } from "node:fs/promises";
import { build, transform } from "esbuild";
import { besideProgram } from "./data.js";
import { packs } from "./packs.js";
import { tables } from "./tables.js";

/** What each bundle is made with. */
export const options = {
  platform: "node",
  target: "node20",
  legalComments: "none",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
};

export async function buildProgram(folder) {
  const moduleOf = besideProgram(folder);
  const { outputFiles } = await build({
    ...options,
    entryPoints: { cli: "src/cli/main.ts" },
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    write: false,
    // Chunks are made of ES modules only.
    splitting: true,
    format: "esm",
    chunkNames: "[name]-[hash]",
    plugins: [packs(moduleOf), tables(moduleOf)],
  });
  await mkdir(folder, { recursive: true });
  await Promise.all(outputFiles.map(async ({ path, text }) => writeFile(path, await commonJs(text))));
}

async function commonJs(text) {
  const { code } = await transform(text, {
    ...options,
    format: "cjs",
    define: { "import.meta.url": "__filename" },
    supported: { "dynamic-import": false },
  });
  return inAscii(code);
}

/** One letter that is none of Latin-1 would make node hold the whole chunk in two bytes a letter. esbuild leaves them in patterns. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
