import { defineConfig } from "vitest/config";
// @ts-expect-error: plain JavaScript, shared with the bundler, which runs it without a build of its own
import { vitePacks } from "./build/packs.js";

/** Where `.ci/run` wants the counts, beside what is printed. */
const report = process.env.CLAIMS_TEST_REPORT;

export default defineConfig({
  plugins: [vitePacks()],
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
