// `node bench/name-pairs.js`: how well spellings of names are joined, by language, over test/actors/name-pairs.txt; and which are not.
//
// Precision: of the pairs that are joined, those that are one name. Recall: of those that are one name, the joined.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const { outputFiles } = await build({
  entryPoints: [here("../src/model/name-folding.ts")],
  bundle: true,
  write: false,
  format: "esm",
  logLevel: "warning",
});
const { foldName, sameName } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
);

const pairs = readFileSync(here("../test/actors/name-pairs.txt"), "utf8")
  .split("\n")
  .filter((line) => /^[=!]/.test(line))
  .map((line) => {
    const [head, one, other] = line.split("|").map((field) => field.trim());
    const isJoined = sameName(foldName(one), foldName(other));
    return { isSame: head.startsWith("="), language: head.slice(2), one, other, isJoined };
  });

function row(name, some) {
  const joined = some.filter(({ isJoined }) => isJoined);
  const same = some.filter(({ isSame }) => isSame);
  const right = joined.filter(({ isSame }) => isSame).length;
  const share = (part, whole) => (whole === 0 ? "-" : (part / whole).toFixed(3)).padStart(10);
  const counts = `${String(same.length).padStart(6)}${String(some.length - same.length).padStart(6)}`;
  process.stdout.write(
    `${name.padEnd(10)}${counts}${share(right, joined.length)}${share(right, same.length)}\n`,
  );
}

process.stdout.write("language    same apart precision    recall\n");
for (const language of [...new Set(pairs.map((pair) => pair.language))].sort())
  row(
    language,
    pairs.filter((pair) => pair.language === language),
  );
row("all", pairs);
for (const { isSame, isJoined, one, other } of pairs)
  if (isSame !== isJoined) process.stdout.write(`${isJoined ? "joined" : "missed"}  ${one} | ${other}\n`);
