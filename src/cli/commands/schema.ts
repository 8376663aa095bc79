import { jsonSchema } from "../../model/schema.js";
import { DONE } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";

export async function run(_args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  await writeOut([`${JSON.stringify(jsonSchema(), null, 2)}\n`], flags.output, io);
  return DONE;
}
