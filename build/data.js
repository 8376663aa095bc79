// Large values as files beside the program: a text that is read costs a tenth of one that stands in the program and is compiled.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Texts from this length on are set behind the JSON of the others, so that they need no parsing. */
const LONG = 1000;

const reader = fileURLToPath(new URL("read-data.js", import.meta.url));

/** The module of a value: as program text, for the library, which knows no files. */
export function inProgram(value) {
  return `export default ${JSON.stringify(value)};`;
}

/**
 * The module of a value that it writes into a file beside the program and reads when it is loaded.
 *
 * @param folder of the program
 */
export function besideProgram(folder) {
  return (value, path) => {
    const name = `${basename(path).replace(/\..*$/, "")}.txt`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), written(value));
    return `import { readData } from ${JSON.stringify(reader)};\nexport default readData(\`\${__dirname}/${name}\`);`;
  };
}

/** One line of JSON: the value without its long texts, and their keys and lengths; then these texts, one behind the other. */
function written(value) {
  const isLong = ([, part]) => typeof part === "string" && part.length >= LONG;
  const long = Object.entries(value).filter(isLong);
  const rest = Object.fromEntries(Object.entries(value).filter((entry) => !isLong(entry)));
  const head = { rest, long: long.map(([key, text]) => [key, text.length]) };
  return `${JSON.stringify(head)}\n${long.map(([, text]) => text).join("")}`;
}
