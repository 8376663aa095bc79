import { narrow } from "../../ask/narrow.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { answer } from "./extract.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  return answer(args, flags, io, ["quotes"], (whole) =>
    narrow(whole, { tests: [({ type }) => type === "quote"] }),
  );
}
