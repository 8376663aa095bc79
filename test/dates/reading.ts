import { findTimes } from "../../src/find/times.js";
import { resolveTimes } from "../../src/link/dating.js";
import type { GivenMetadata, InputDocument } from "../../src/model/document.js";
import type { Dating } from "../../src/model/linked.js";
import type { Scan } from "../../src/model/scan.js";
import { scan } from "../../src/scan/scan.js";
import { segment } from "../../src/segment/segment.js";

export interface Read {
  readonly scanned: Scan;
  readonly dating: Dating;
}

/** The dates of a text; `date` is the document's, as a flag would give it. */
export function readDates(text: string, date?: string): Read {
  return readGiven(text, date === undefined ? [] : [{ basis: "flag", date }]);
}

export function readGiven(text: string, given: readonly GivenMetadata[], mode?: Dating["mode"]): Read {
  const document: InputDocument = {
    path: null,
    text,
    sha256: "0".repeat(64),
    encoding: "utf-8",
    bodyStart: 0,
    given,
  };
  const scanned = scan(text, segment(document));
  return { scanned, dating: resolveTimes(document, scanned, findTimes(scanned), mode) };
}

/** Each expression as `words = TIMEX3 value`. */
export function values(text: string, date?: string): string[] {
  return readDates(text, date).dating.times.map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

/** Each expression as `words = EDTF`. */
export function edtfs(text: string, date?: string): string[] {
  return readDates(text, date).dating.times.map(
    ({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`,
  );
}
