import { chosen } from "../choices.js";
import { bashScript } from "../complete/bash.js";
import { fishScript } from "../complete/fish.js";
import { zshScript } from "../complete/zsh.js";
import { DONE, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

export async function run([shell]: readonly string[], _flags: FlagValues, io: Io): Promise<number> {
  const shells = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  if (shell === undefined)
    throw new UsageError("complete wants the name of a shell", `it can be ${shells.join(", ")}`);
  const script = SCRIPTS[chosen("complete", shell, shells)];
  await io.stdout.write(script());
  return DONE;
}
