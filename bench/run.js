// `npm run bench [-- FILE.jsonl]`: speed beside stock compromise, memory, start-up. Ratios are of one run on one machine.
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const corpus = process.argv[2] ?? here("../../shared/bench/quotes/polnear.train.jsonl");
if (!existsSync(corpus)) {
  process.stderr.write(
    `bench: no such file: ${corpus}\nGive one: npm run bench -- FILE.jsonl, a {"id","text"} a line\n`,
  );
  process.exit(2);
}
const scratch = mkdtempSync(join(tmpdir(), "claims-bench-"));

function workload(kind, file) {
  const { stdout } = spawnSync(process.execPath, [here("workload.js"), kind, file], { encoding: "utf8" });
  const { characters, seconds } = JSON.parse(stdout);
  return characters / 1e6 / seconds;
}

function peak(copies) {
  const text = readFileSync(corpus, "utf8").trimEnd();
  const file = join(scratch, `copies-${copies}.jsonl`);
  for (let copy = 0; copy < copies; copy++) writeFileSync(file, `${text}\n`, { flag: "a" });
  const input = openSync(file, "r");
  const { stderr } = spawnSync(process.execPath, [here("memory.js")], {
    stdio: [input, "ignore", "pipe"],
    encoding: "utf8",
  });
  closeSync(input);
  rmSync(file);
  return Number(stderr.trim().split("\n").at(-1));
}

/** Median wall milliseconds of a command. */
function milliseconds(args, runs = 15) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args, { stdio: "ignore" });
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

const row = (name, value) => process.stdout.write(`${name.padEnd(58)}${value}\n`);

const ours = workload("claims", corpus);
const stock = workload("compromise", corpus);
row("claims, MB of text per CPU second", ours.toFixed(2));
row("stock compromise, the same texts", stock.toFixed(3));
row("ratio", (ours / stock).toFixed(1));
row("characters that compromise tagged at run time", "0 %");

row("peak memory of claims pipe, MB", peak(1));
row("the same, the file ten times over", peak(10));

const bare = milliseconds(["-e", ""]);
const bin = here("../bin/claims.js");
row("node -e '', ms", bare.toFixed(0));
row("claims --help, ms over node", (milliseconds([bin, "--help"]) - bare).toFixed(0));
row(
  "claims extract, one article, ms in all",
  milliseconds([bin, "extract", here("../seeds/pact.txt"), "--json"]).toFixed(0),
);
rmSync(scratch, { recursive: true });
