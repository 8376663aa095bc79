import type { Scan } from "../../src/model/scan.js";
import { scan } from "../../src/scan/scan.js";

/** A text as one paragraph, scanned. */
export function scanOf(text: string): Scan {
  return scan(text, [{ kind: "paragraph", start: 0, end: text.length, rules: [] }]);
}
