// Keeps the bytecode of the program as it stands after it has read a few texts: V8 compiles a function when it is first called, so what
// a run needs is what a run has called. See bin/load.js.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bytecodeFolder, loadWith } from "../bin/load.js";

const RUNS = [
  ["--help"],
  ["extract", "seeds/"],
  ["extract", "seeds/", "--json"],
  ["who", "--actor", "Russia", "seeds/"],
  ["timeline", "seeds/"],
];

const program = resolve(process.argv[2], "cli.cjs");
const bytecode = bytecodeFolder(program);
const scripts = new Map();
const { run } = loadWith(bytecode, program, (name, script) => scripts.set(name, script));

let said = "";
const write = async (text) => {
  said = text;
};
const sink = { write, isTerminal: false, columns: null };
const io = { stdin: { kind: "other", chunks: [] }, stdout: sink, stderr: sink, env: {}, now: () => 0 };
for (const args of RUNS) {
  const code = await run([...args, "--debug"], io);
  if (code !== 0) throw new Error(`claims ${args.join(" ")} ended with ${code}: ${said}`);
}

mkdirSync(bytecode, { recursive: true });
for (const [name, script] of scripts) writeFileSync(join(bytecode, `${name}.bin`), script.createCachedData());
