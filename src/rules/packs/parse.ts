import { createHash } from "node:crypto";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../../model/problem.js";
import { expandPack } from "./expand.js";
import type { PackData } from "./pack.js";
import { packSchema } from "./schema.js";

/**
 * Reads a pack file. zod and yaml cost start-up time: import this module only where a pack is handed in or the program is built.
 *
 * @param text the YAML
 * @param path as it is named in problems
 * @returns the pack, or null and what is wrong with it, each problem with its line and column
 */
export function parsePack(
  text: string,
  path: string | null,
): { readonly pack: PackData | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { code: "bad-pack", path, line, column: col, message, remedy: "see claims packs --help" };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => problem(pos[0], message.split("\n")[0]!));
    return { pack: null, problems };
  }
  const checked = packSchema.safeParse(document.toJS());
  if (!checked.success) {
    const at = (keys: readonly PropertyKey[]): number => offsetOf(document, keys);
    const problems = checked.error.issues.map((issue) => {
      const keys = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
      return problem(at(keys), `${keys.map(String).join(".") || "pack"}: ${issue.message}`);
    });
    return { pack: null, problems };
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { pack: expandPack(checked.data, sha256), problems: [] };
}

/** Where the value at `keys` stands; of a key that is missing, where the map does that lacks it. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
