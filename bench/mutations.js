// `node bench/mutations.js [N]`: the property tests of `claims verify` over N mutated texts (10,000) instead of the share that `npm test` takes.
import { spawnSync } from "node:child_process";

const env = { ...process.env, CLAIMS_MUTATIONS: process.argv[2] ?? "10000" };
const { status } = spawnSync("npx", ["vitest", "run", "test/verify/mutations.test.ts"], {
  env,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
