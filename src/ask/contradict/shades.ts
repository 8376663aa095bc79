import type { Contradiction } from "../../model/contradiction.js";
import type { Aspect, Evidence } from "../../model/evidence.js";

/** So many bits must speak for two events being one. */
const ENOUGH = 10;
const EXACT: ReadonlySet<Aspect> = new Set(["date", "place", "quantity"]);

/** Two tellings of one event that can both hold: the one more exact than the other, or only possible where the other is plain. */
export function shadeOf(
  evidence: readonly Evidence[],
): Pick<Contradiction, "relation" | "type" | "ours" | "theirs" | "because"> | null {
  const different = evidence.filter(({ verdict }) => verdict === "different");
  const hedge = evidence.find(({ aspect, verdict }) => aspect === "modality" && verdict === "different");
  if (different.length > (hedge === undefined ? 0 : 1)) return null;
  const bits = evidence.reduce((sum, one) => sum + (one === hedge ? 0 : one.bits), 0);
  if (bits < ENOUGH) return null;
  const narrower = evidence.find(({ aspect, verdict }) => EXACT.has(aspect) && verdict === "compatible");
  const shade = hedge ?? narrower;
  if (shade === undefined || shade.aspect === "class") return null;
  return {
    relation: hedge === undefined ? "narrows" : "hedges",
    type: shade.aspect as Contradiction["type"],
    ours: shade.ours ?? "",
    theirs: shade.theirs ?? "",
    because: shade.because,
  };
}
