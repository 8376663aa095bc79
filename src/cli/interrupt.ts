import { INTERRUPTED } from "./exit.js";

const cleanings = new Set<() => void>();

/** Has something undone if the run is interrupted; call what it returns when that is no longer needed. */
export function onInterrupt(clean: () => void): () => void {
  cleanings.add(clean);
  return () => cleanings.delete(clean);
}

/** An interrupt leaves nothing half-written and no stack. What was to be written is lost anyway, so the process may end at once. */
export function watchInterrupts(): void {
  process.once("SIGINT", () => {
    for (const clean of cleanings) clean();
    process.exit(INTERRUPTED);
  });
}
