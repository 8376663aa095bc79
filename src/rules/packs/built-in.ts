import bodies from "./bodies.yaml";
import offices from "./offices.yaml";
import places from "./places.yaml";
import syria from "./syria.yaml";
import { CompiledPacks, type PackTable } from "./table.js";
import world from "./world.yaml";

/** What the program ships, in order of rising precedence. */
export const BUILT_IN_PACKS = [
  places,
  offices,
  bodies,
  world,
  syria,
] as readonly unknown[] as readonly PackTable[];

let compiled: CompiledPacks | null = null;

/** The built-in packs ready for look-up; the tables are filled once, when they are first asked for. */
export function builtIn(): CompiledPacks {
  compiled ??= new CompiledPacks(BUILT_IN_PACKS);
  return compiled;
}
