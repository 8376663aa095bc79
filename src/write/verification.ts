import {
  ANCHOR_STATES,
  type Anchor,
  type AnchorCounts,
  type AnchorState,
  CHECKS,
  type Check,
  type DocumentState,
  type Fault,
  type Verification,
} from "../model/verification.js";
import { limited, type Paint } from "./format.js";
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

/** In this order claims are told: what is gone matters more than what stands elsewhere. */
const GRAVEST: readonly AnchorState[] = ["lost", "ambiguous", "moved"];

/**
 * A verification for a person to read: the documents that do not wholly hold, what in them does not, and where their claims stand now.
 *
 * @param limit of each document, at most so many faults and so many claims
 */
export function* verificationLines(
  verification: Verification,
  paint: Paint,
  limit: number | null,
  tell: (note: string) => void,
): Iterable<string> {
  const { documents, faults, anchors } = verification;
  const faultsOf = grouped(faults);
  const anchorsOf = grouped(anchors);
  const nobodys = faultsOf.get(null) ?? [];
  for (const fault of limited(nobodys, limit, tell, "fault")) yield `${faultText(fault)}\n`;
  for (const document of documents) {
    const own = faultsOf.get(document.id) ?? [];
    const moved = anchorsOf.get(document.id) ?? [];
    if (document.state === "unchanged" && own.length === 0) continue;
    const name = oneLine(document.path ?? document.id);
    yield `${name}: ${stateText(document, own)}\n`;
    const faulty = own.filter(({ check }) => check !== "hash");
    for (const fault of limited(faulty, limit, tell, "fault", `in ${name}`)) yield `  ${faultText(fault)}\n`;
    const shifted = GRAVEST.flatMap((state) => moved.filter((anchor) => anchor.state === state));
    for (const anchor of limited(shifted, limit, tell, "claim", `in ${name}`))
      yield `  ${anchorText(anchor, paint)}\n`;
    // A second copy has the same id, and nothing more to say.
    faultsOf.delete(document.id);
    anchorsOf.delete(document.id);
  }
  yield `${totalsText(verification)}\n`;
}

function stateText({ file, path, state, states }: DocumentState, faults: readonly Fault[]): string {
  const count = faults.filter(({ check }) => check !== "hash").length;
  const told = count === 0 ? "" : counted(count, ["fault", "faults"]);
  if (state === "unread") return told === "" ? "not checked, no text" : `no text, ${told}`;
  const place = file === null || file === path ? "" : ` (${oneLine(file)})`;
  if (state === "unchanged") return `${told}${place}`;
  const claims = states === null ? "" : statesText(states);
  const said = claims === "" ? "no claims" : `claims: ${claims}`;
  return `the text has changed${place}; ${said}${told === "" ? "" : `; ${told}`}`;
}

/** "3 moved, 1 lost" */
function statesText(states: AnchorCounts): string {
  return ANCHOR_STATES.filter((state) => states[state] > 0)
    .map((state) => `${states[state]} ${state}`)
    .join(", ");
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

function totalsText({ documents, checked, faults, states }: Verification): string {
  const parts = CHECKS.map((check) => counted(checked[check], NOUNS[check]));
  const unread = documents.filter(({ state }) => state === "unread").length;
  const held = unread === 0 ? "all hold" : "all of these hold";
  const found = faults.length === 0 ? held : `${counted(faults.length, ["does", "do"])} not hold`;
  const missing = unread === 0 ? "" : `; ${counted(unread, ["text", "texts"])} not found`;
  const claims = statesText(states);
  const told = claims === "" ? "" : `; claims of changed texts: ${claims}`;
  return `${counted(documents.length, ["document", "documents"])}: ${parts.join(", ")}: ${found}${missing}${told}`;
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
  const states = ANCHOR_STATES.map((state) => [
    state,
    verifications.reduce((sum, one) => sum + one.states[state], 0),
  ]);
  return {
    offsets: first.offsets,
    states: Object.fromEntries(states) as AnchorCounts,
    checked: Object.fromEntries(sums) as Verification["checked"],
    documents: verifications.flatMap(({ documents }) => documents),
    faults: verifications.flatMap(({ faults }, run) =>
      faults.map((fault) => ({ ...fault, at: `[${run}].${fault.at}` })),
    ),
    anchors: verifications.flatMap(({ anchors }) => anchors),
  };
}
