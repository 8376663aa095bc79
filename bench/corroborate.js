// `node bench/corroborate.js [FILE.jsonl]`: what it costs to compare the claims of 210, 420 and 840 texts. Prints CPU milliseconds and the
// number of pairs compared, and how both grew: for twice as many claims n log n is 2.15 times as much here, and all pairs 4 times.
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { read, runOf } from "../dist/index.js";

const SIZES = [210, 420, 840];
const REPEATS = 5;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const corpus = process.argv[2] ?? here("../../shared/bench/quotes/polnear.train.jsonl");
if (!existsSync(corpus)) {
  process.stderr.write(
    `bench: no such file: ${corpus}\nGive one: node bench/corroborate.js FILE.jsonl, a {"id","text"} a line\n`,
  );
  process.exit(2);
}

/** The comparison is no part of the library: it is bundled for this by itself. */
async function comparison() {
  const folder = mkdtempSync(join(tmpdir(), "claims-bench-"));
  const outfile = join(folder, "corroborate.mjs");
  const entryPoints = [here("../src/ask/corroborate/corroborate.ts")];
  await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "node", logLevel: "error" });
  const module = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return module.corroborate;
}

function partOf(line) {
  const { id, text, date, publisher } = JSON.parse(line);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const given = [{ basis: "record", ...(date && { date }), ...(publisher && { publisher }) }];
  return read({ path: id, text, sha256, encoding: "utf-8", bodyStart: 0, given });
}

function cost(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

const corroborate = await comparison();
const parts = readFileSync(corpus, "utf8").trimEnd().split("\n").map(partOf);
const runs = SIZES.map((size) => runOf(parts.slice(0, size)));
for (const run of runs) corroborate(run);
let last = null;
for (const [at, run] of runs.entries()) {
  const times = Array.from({ length: REPEATS }, () => cost(() => corroborate(run))).sort((a, b) => a - b);
  const { corroborations, compared } = corroborate(run);
  const several = corroborations.filter(({ documents }) => documents > 1).length;
  const now = { milliseconds: times[REPEATS >> 1], compared, claims: run.claims.length };
  const grown = (key) => (last === null ? "" : ` ×${(now[key] / last[key]).toFixed(2)}`);
  process.stdout.write(
    `${String(SIZES[at]).padStart(4)} texts  ${now.claims} claims${grown("claims")}  ${now.milliseconds.toFixed(0)} ms${grown("milliseconds")}  ` +
      `${compared} pairs compared${grown("compared")}  ${several} told in several texts\n`,
  );
  last = now;
}
