// Bundles the library and the program into dist (or --out DIR), so that start-up reads few files.
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { inProgram } from "./data.js";
import { packs } from "./packs.js";
import { buildProgram, options } from "./program.js";
import { tables } from "./tables.js";

const { values } = parseArgs({ options: { out: { type: "string", default: "dist" } } });

await rm(values.out, { recursive: true, force: true });
await build({
  ...options,
  entryPoints: { index: "src/index.ts" },
  outdir: values.out,
  bundle: true,
  format: "esm",
  plugins: [packs(inProgram), tables(inProgram)],
});
const program = join(values.out, "program");
await buildProgram(program);
// In a process of its own, which has compiled nothing else and exits with what the program says.
execFileSync(process.execPath, [fileURLToPath(new URL("bytecode.js", import.meta.url)), program], {
  stdio: "inherit",
});
