#!/usr/bin/env node
// Only what must run before the program is there: a clone whose scripts were skipped gets a sentence, not a stack.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { load } = require("./load.js");

const program = join(__dirname, "../dist/program/cli.cjs");

/** Stands where the program never comes to its end. */
process.exitCode = 2;

if (existsSync(program)) {
  load(program)
    .main(process.argv.slice(2))
    .then((code) => {
      process.exitCode = code;
    });
} else {
  process.stderr.write("claims: not built yet: run `npm run build` in the project's folder\n");
}
