#!/usr/bin/env node
// Only what must run before the bundle is there: a clone whose scripts were skipped gets a sentence, not a stack.
import { existsSync } from "node:fs";

const bundle = new URL("../dist/cli.js", import.meta.url);
if (existsSync(bundle)) {
  const { main } = await import(bundle.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write("claims: not built yet: run `npm run build` in the project's folder\n");
  process.exitCode = 2;
}
