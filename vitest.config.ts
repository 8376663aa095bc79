import { defineConfig } from "vitest/config";
// @ts-expect-error: plain JavaScript, shared with the bundler, which runs it without a build of its own
import { vitePacks } from "./build/packs.js";

export default defineConfig({
  plugins: [vitePacks()],
  test: { include: ["test/**/*.test.ts"], testTimeout: 20_000 },
});
