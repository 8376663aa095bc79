import {
  ANCHOR_STATES,
  type Anchor,
  type AnchorState,
  CHECKS,
  type Check,
  type DocumentState,
  type Fault,
  type Verification,
} from "../model/verification.js";
import type { Paint } from "./format.js";
import { oneLine } from "./harmless.js";
import { cutEnd } from "./table-width.js";

/** How far words and values are shown. */
const LONGEST_LABEL = 70;
const LONGEST_VALUE = 60;

const SIGNS: Readonly<Record<AnchorState, string>> = { same: "=", moved: ">", ambiguous: "?", lost: "-" };
/** One and several of what is checked. */
const NOUNS: Readonly<Record<Check, readonly [one: string, several: string]>> = {
  hash: ["hash", "hashes"],
  id: ["id", "ids"],
  span: ["span", "spans"],
  place: ["place", "places"],
  segment: ["segment", "segments"],
  line: ["line", "lines"],
  reference: ["reference", "references"],
};

/** A verification for a person to read: the documents that do not wholly hold, what in them does not, and where their claims stand now. */
export function* verificationLines(verification: Verification, paint: Paint): Iterable<string> {
  const { documents, faults, anchors } = verification;
  const faultsOf = grouped(faults);
  const anchorsOf = grouped(anchors);
  for (const fault of faultsOf.get(null) ?? []) yield `${faultText(fault)}\n`;
  for (const document of documents) {
    const own = faultsOf.get(document.id) ?? [];
    const moved = anchorsOf.get(document.id) ?? [];
    if (document.state === "unchanged" && own.length === 0) continue;
    yield `${oneLine(document.path ?? document.id)}: ${stateText(document, own, moved)}\n`;
    for (const fault of own) if (fault.check !== "hash") yield `  ${faultText(fault)}\n`;
    for (const anchor of moved) if (anchor.state !== "same") yield `  ${anchorText(anchor, paint)}\n`;
    // A second copy has the same id, and nothing more to say.
    faultsOf.delete(document.id);
    anchorsOf.delete(document.id);
  }
  yield `${totalsText(verification)}\n`;
}

function stateText(
  { file, path, state }: DocumentState,
  faults: readonly Fault[],
  anchors: readonly Anchor[],
): string {
  const count = faults.filter(({ check }) => check !== "hash").length;
  const told = count === 0 ? "" : counted(count, ["fault", "faults"]);
  if (state === "unread") return told === "" ? "not checked, no text" : `no text, ${told}`;
  const place = file === null || file === path ? "" : ` (${oneLine(file)})`;
  if (state === "unchanged") return `${told}${place}`;
  const states = ANCHOR_STATES.map(
    (name) => [name, anchors.filter((anchor) => anchor.state === name).length] as const,
  );
  const claims = states.filter(([, number]) => number > 0).map(([name, number]) => `${number} ${name}`);
  const said = claims.length === 0 ? "no claims" : `claims: ${claims.join(", ")}`;
  return `the text has changed${place}; ${said}${told === "" ? "" : `; ${told}`}`;
}

function faultText({ check, at, line, message, expected, found }: Fault): string {
  const place = line === null ? "" : ` line ${line}`;
  const values = typeof expected === "boolean" ? "" : `: ${valueText(expected)} → ${valueText(found)}`;
  return `! ${check} ${oneLine(at)}${place}: ${oneLine(message)}${values}`;
}

function valueText(value: unknown): string {
  return value === undefined ? "none" : cutEnd(oneLine(JSON.stringify(value)), LONGEST_VALUE);
}

function anchorText({ state, of, label, was, is, because }: Anchor, paint: Paint): string {
  const words = paint.quote(cutEnd(oneLine(label), LONGEST_LABEL));
  const place = `line ${was.line}${is === null ? "" : ` → ${is.line}`}`;
  const more = is === null ? oneLine(because ?? "") : `begins at ${is.start}, not ${was.start}`;
  return `${SIGNS[state]} ${state} ${of} ${place}: ${words}: ${more}`;
}

function totalsText({ documents, checked, faults }: Verification): string {
  const parts = CHECKS.map((check) => counted(checked[check], NOUNS[check]));
  const unread = documents.filter(({ state }) => state === "unread").length;
  const held = unread === 0 ? "all hold" : "all of these hold";
  const found = faults.length === 0 ? held : `${counted(faults.length, ["does", "do"])} not hold`;
  const missing = unread === 0 ? "" : `; ${counted(unread, ["text", "texts"])} not found`;
  return `${counted(documents.length, ["document", "documents"])}: ${parts.join(", ")}: ${found}${missing}`;
}

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : several}`;
}

function grouped<T extends { readonly document: string | null }>(
  records: readonly T[],
): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const record of records) {
    const group = groups.get(record.document);
    if (group === undefined) groups.set(record.document, [record]);
    else group.push(record);
  }
  return groups;
}

/** The verifications of several runs as one; where something stands in its run is told with the number of the run. */
export function joined(verifications: readonly Verification[]): Verification {
  const [first, ...others] = verifications as readonly [Verification, ...Verification[]];
  if (others.length === 0) return first;
  const sums = CHECKS.map((check) => [
    check,
    verifications.reduce((sum, { checked }) => sum + checked[check], 0),
  ]);
  return {
    offsets: first.offsets,
    checked: Object.fromEntries(sums) as Verification["checked"],
    documents: verifications.flatMap(({ documents }) => documents),
    faults: verifications.flatMap(({ faults }, run) =>
      faults.map((fault) => ({ ...fault, at: `[${run}].${fault.at}` })),
    ),
    anchors: verifications.flatMap(({ anchors }) => anchors),
  };
}
