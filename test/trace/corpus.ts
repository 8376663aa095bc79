import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { InputDocument } from "../../src/model/document.js";
import { ALL_RULES } from "../../src/rules/index.js";

export interface Text {
  readonly name: string;
  readonly document: InputDocument;
}

/** Every seed, every construct and every example on which a rule fires. */
export const TEXTS: readonly Text[] = [
  ...["seeds", "fixtures/constructs"].flatMap(textsIn),
  ...ALL_RULES.flatMap(({ id, yes }) => yes.map((example, at) => textOf(`${id} ${at + 1}`, example))),
];

function textsIn(folder: string): Text[] {
  const path = resolve(import.meta.dirname, "../..", folder);
  const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
  return names.map((name) => textOf(name, `@2020-07-21 ${readFileSync(join(path, name), "utf8")}`));
}

/** `@DATE ` before a text sets the document's date. */
function textOf(name: string, written: string): Text {
  const dated = /^@(\S+) (.*)$/s.exec(written);
  const document: InputDocument = {
    path: name,
    text: dated?.[2] ?? written,
    sha256: "0".repeat(64),
    encoding: "utf-8",
    bodyStart: 0,
    given: dated?.[1] === undefined ? [] : [{ basis: "flag", date: dated[1] }],
  };
  return { name, document };
}
