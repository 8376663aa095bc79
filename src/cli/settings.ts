import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "./exit.js";
import { FLAGS, type Flag, type FlagName, type FlagValues, GENERAL_FLAGS } from "./flags.js";
import type { Io } from "./io.js";

/** The project's settings, in the working folder. */
const FILE = "claims.yaml";

export type Value = string | readonly string[];

/** The flags of a command, filled up from `CLAIMS_*` and then from claims.yaml where the command line does not say. */
export async function withSettings(
  flags: FlagValues,
  ofCommand: readonly FlagName[],
  io: Io,
): Promise<FlagValues> {
  const missing = [...ofCommand, ...GENERAL_FLAGS].filter(
    (name) => (FLAGS[name] as Flag).setting === true && !isGiven(name, flags),
  );
  if (missing.length === 0) return flags;
  const file = await readSettings();
  const found: Record<string, unknown> = {};
  for (const name of missing) {
    const variable = `CLAIMS_${name.toUpperCase().replaceAll("-", "_")}`;
    const written = io.env[variable];
    if (written !== undefined && written !== "") found[name] = checked(name, written, variable);
    else if (file.has(name)) found[name] = checked(name, file.get(name) ?? "", `${FILE}, ${name}`);
  }
  return { ...found, ...flags };
}

/** What claims.yaml says is to be read where the command line names nothing; null where it does not say. */
export async function settledInputs(): Promise<readonly string[] | null> {
  const inputs = (await readSettings()).get("inputs");
  if (inputs === undefined) return null;
  return typeof inputs === "string" ? [inputs] : inputs;
}

function isGiven(name: FlagName, flags: FlagValues): boolean {
  return flags[name] !== undefined || (name === "format" && flags.json === true);
}

function checked(name: FlagName, value: Value, place: string): Value {
  const { choices, repeat }: Flag = FLAGS[name];
  if (repeat === true) return typeof value === "string" ? [value] : value;
  if (typeof value !== "string") throw new UsageError(`${place}: one value is wanted, not a list`);
  if (choices !== undefined && !choices.includes(value)) {
    throw new UsageError(`${place}: "${value}" is no ${name}`, `it can be ${choices.join(", ")}`);
  }
  return value;
}

/** Keys that claims.yaml may have, each with its value. */
async function readSettings(): Promise<ReadonlyMap<string, Value>> {
  if (!existsSync(FILE)) return new Map();
  const { parseSettings } = await import("./settings-file.js");
  return parseSettings(readFileSync(FILE, "utf8"), FILE);
}
