import { bashScript } from "../complete/bash.js";
import { fishScript } from "../complete/fish.js";
import { zshScript } from "../complete/zsh.js";
import { DONE, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";

const SCRIPTS = new Map([
  ["bash", bashScript],
  ["zsh", zshScript],
  ["fish", fishScript],
]);

export async function run([shell]: readonly string[], _flags: FlagValues, io: Io): Promise<number> {
  const script = SCRIPTS.get(shell ?? "");
  const shells = [...SCRIPTS.keys()].join(", ");
  if (shell === undefined)
    throw new UsageError("complete wants the name of a shell", `give one of ${shells}`);
  if (script === undefined)
    throw new UsageError(`no completion for "${shell}"`, `there is one for ${shells}`);
  await io.stdout.write(script());
  return DONE;
}
