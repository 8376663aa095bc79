// A module named "*.table.ts" computes one value from data. While bundling it is run, and what ships is the value: nothing is computed
// at start-up. Without the bundler it is a module like any other.
import { dirname } from "node:path";
import { build } from "esbuild";

async function evaluate(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    logLevel: "warning",
  });
  const module = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  return module.default;
}

/**
 * For esbuild.
 *
 * @param moduleOf the JavaScript module of a value; see data.js
 */
export function tables(moduleOf) {
  return {
    name: "tables",
    setup(build) {
      build.onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => ({
        contents: moduleOf(await evaluate(path), path),
        resolveDir: dirname(path),
        loader: "js",
      }));
    },
  };
}
