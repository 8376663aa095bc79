import { parse } from "yaml";
import { Failure } from "./exit.js";
import { SETTING_KEYS } from "./flags.js";

export type Value = string | readonly string[];

/**
 * Reads claims.yaml: keys with a text or a list of texts.
 *
 * @throws Failure with the key that is wrong
 */
export function parseSettings(source: string, file: string): ReadonlyMap<string, Value> {
  let content: unknown;
  try {
    content = parse(source, { schema: "failsafe" });
  } catch (error) {
    throw new Failure(`${file}: ${(error as Error).message.split("\n")[0]}`, "write one `key: value` a line");
  }
  const known = ["inputs", ...SETTING_KEYS];
  const values = new Map<string, Value>();
  for (const [key, value] of Object.entries(content ?? {})) {
    if (!known.includes(key)) throw new Failure(`${file}: unknown key "${key}"`, `use ${known.join(", ")}`);
    const isList = Array.isArray(value) && value.every((item) => typeof item === "string");
    if (typeof value !== "string" && !isList) {
      throw new Failure(`${file}: the value of "${key}" is not a text`, "write a text or a list of texts");
    }
    values.set(key, value);
  }
  return values;
}
