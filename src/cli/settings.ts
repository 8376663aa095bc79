import { existsSync, readFileSync } from "node:fs";
import { chosen } from "./choices.js";
import { UsageError } from "./exit.js";
import {
  calledOf,
  FLAGS,
  type Flag,
  type FlagName,
  type FlagValues,
  GENERAL_FLAGS,
  isSetting,
  SETTING_KEYS,
} from "./flags.js";
import type { Io } from "./io.js";
import type { Value } from "./settings-file.js";

/** The project's settings, in the working folder. */
const FILE = "claims.yaml";

/** The flags of a command, filled up from `CLAIMS_*` and then from claims.yaml where the command line does not say. */
export async function withSettings(
  flags: FlagValues,
  ofCommand: readonly FlagName[],
  io: Io,
): Promise<FlagValues> {
  const missing = [...ofCommand, ...GENERAL_FLAGS].filter((name) => isSetting(name) && !isGiven(name, flags));
  if (missing.length === 0) return flags;
  const file = mayMatter(missing) ? await readSettings() : new Map<string, Value>();
  const found: Record<string, unknown> = {};
  for (const name of missing) {
    const key = calledOf(name);
    const variable = `CLAIMS_${key.toUpperCase().replaceAll("-", "_")}`;
    const written = io.env[variable];
    if (written !== undefined && written !== "") found[name] = checked(name, written, variable);
    else if (file.has(key)) found[name] = checked(name, file.get(key) ?? "", `${FILE}, ${key}`);
  }
  return { ...found, ...flags, settled: new Set(Object.keys(found) as FlagName[]) };
}

/** What claims.yaml says is to be read where the command line names nothing; null where it does not say. */
export async function settledInputs(): Promise<readonly string[] | null> {
  const inputs = (await readSettings()).get("inputs");
  if (inputs === undefined) return null;
  return typeof inputs === "string" ? [inputs] : inputs;
}

/**
 * Whether claims.yaml seems to have one of these keys, or one that nobody knows. To read YAML takes longer than to read most texts, so
 * a file that only names inputs is not parsed where paths were given.
 */
function mayMatter(missing: readonly FlagName[]): boolean {
  if (!existsSync(FILE)) return false;
  const keys = [...readFileSync(FILE, "utf8").matchAll(/^([^\s#:[\]-][^:\n]*):/gm)].map(
    ([, key]) => key ?? "",
  );
  const wanted = new Set(missing.map(calledOf));
  return keys.some((key) => key !== "inputs" && (wanted.has(key) || !SETTING_KEYS.includes(key)));
}

function isGiven(name: FlagName, flags: FlagValues): boolean {
  return flags[name] !== undefined || (calledOf(name) === "format" && flags.json === true);
}

function checked(name: FlagName, value: Value, place: string): Value {
  const { choices, repeat }: Flag = FLAGS[name];
  if (repeat === true) return typeof value === "string" ? [value] : value;
  if (typeof value !== "string") throw new UsageError(`${place}: one value is wanted, not a list`);
  return choices === undefined ? value : chosen(place, value, choices);
}

/** Keys that claims.yaml may have, each with its value. */
async function readSettings(): Promise<ReadonlyMap<string, Value>> {
  if (!existsSync(FILE)) return new Map();
  const { parseSettings } = await import("./settings-file.js");
  return parseSettings(readFileSync(FILE, "utf8"), FILE);
}
