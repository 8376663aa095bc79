import { type CompiledPacks, compilePacks, type PackData } from "./pack.js";
import syria from "./syria.yaml";
import world from "./world.yaml";

/** What the program ships, in order of rising precedence. */
export const BUILT_IN_PACKS = [world, syria] as readonly unknown[] as readonly PackData[];

let compiled: CompiledPacks | null = null;

/** The built-in packs ready for look-up; the tables are filled once, when they are first asked for. */
export function builtIn(): CompiledPacks {
  compiled ??= compilePacks(BUILT_IN_PACKS);
  return compiled;
}
