import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from "yaml";
import type { Problem } from "../model/problem.js";
import type { Entry } from "./metadata.js";

/** A YAML mapping with the place of each key, or the problem that it is none. */
export type YamlReading =
  | { readonly entries: readonly YamlEntry[]; readonly problem: null }
  | { readonly entries: null; readonly problem: Problem };

export interface YamlEntry extends Entry {
  /** The entries of a value that is a mapping itself; null for any other value. */
  readonly children: readonly YamlEntry[] | null;
}

/**
 * Reads a YAML mapping.
 *
 * @param firstLine line of the file on which `source` begins
 */
export function readYaml(source: string, path: string | null, firstLine: number, code: string): YamlReading {
  const lines = new LineCounter();
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const failure = (offset: number, message: string): YamlReading => ({
    entries: null,
    problem: { code, path, ...placeAt(offset), message, remedy: "write one `key: value` a line" },
  });
  let document: ReturnType<typeof parseDocument>;
  try {
    // Dates must stay the text that was written; the failsafe schema keeps "2018-06" and "1e3" alike.
    document = parseDocument(source, { lineCounter: lines, schema: "failsafe", prettyErrors: false });
  } catch {
    return failure(0, "nested too deeply to be read");
  }
  const [error] = document.errors;
  if (error !== undefined) return failure(error.pos[0], `not YAML: ${error.message.toLowerCase()}`);
  if (document.contents === null) return { entries: [], problem: null };
  if (!isMap(document.contents)) return failure(0, "not a list of keys and values");
  return { entries: entriesOf(document.contents, placeAt), problem: null };
}

function entriesOf(map: YAMLMap, placeAt: (offset: number) => { line: number; column: number }): YamlEntry[] {
  return map.items.map(({ key, value }) => {
    const place = placeAt((key as Node).range?.[0] ?? 0);
    return {
      key: isScalar(key) ? String(key.value ?? "") : "",
      value: writtenValue(value),
      children: isMap(value) ? entriesOf(value, placeAt) : null,
      ...place,
    };
  });
}

/** A text, a list of texts, null where nothing is written; anything else stays a node, which no metadata key takes. */
function writtenValue(node: unknown): unknown {
  if (isScalar(node))
    return node.type === "PLAIN" && /^(?:~|null|)$/.test(String(node.value)) ? null : node.value;
  return isSeq(node) ? node.items.map(writtenValue) : node;
}
