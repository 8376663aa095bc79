import type { InputDocument } from "../model/document.js";
import type { TimeMention } from "../model/found.js";
import type { Dating } from "../model/linked.js";
import type { Scan } from "../model/scan.js";

/** Finds the document's own date and resolves its time expressions against it. */
export function resolveTimes(_document: InputDocument, _scan: Scan, _found: readonly TimeMention[]): Dating {
  return {
    published: {
      edtf: null,
      basis: "unknown",
      start: null,
      end: null,
      notBefore: null,
      notAfter: null,
      candidates: [],
    },
    mode: "news",
    times: [],
    dateOf: () => null,
  };
}
