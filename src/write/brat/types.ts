/** The types of annotation and brat's configuration of them, annotation.conf (brat manual, "Configuration"). */
import {
  ACTOR_TYPES,
  CLAIM_KINDS,
  COMMITMENTS,
  EVENT_ASPECTS,
  EVENT_CLASSES,
  MODALITIES,
  POLARITIES,
  QUOTE_ACTS,
  TIMEX_TYPES,
} from "../../model/vocabulary.js";

/** Quotes: the event, and its content. */
export const ATTRIBUTION = "Attribution";
export const QUOTE = "Quote";
/** Someone with a part in a claim who is no actor of the run. */
export const NOBODY = "Actor";
export const QUANTITY = "Quantity";

const SPOKEN = "Source?:<ENTITY>, Via*:<ENTITY>, Date?:<ENTITY>";
const ROLES = `Agent*:<ENTITY>, Patient*:<ENTITY>, Place*:<ENTITY>, ${QUANTITY}*:${QUANTITY}, ${SPOKEN}`;

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  Form: ["name", "adjective", "description", "pronoun"],
  Voice: ["narrator", "direct", "indirect"],
  Anonymous: [],
  Modality: MODALITIES,
  Polarity: POLARITIES,
  Aspect: EVENT_ASPECTS,
  Kind: CLAIM_KINDS,
  Act: QUOTE_ACTS,
  Attitude: [],
  Commits: COMMITMENTS,
  Negated: [],
};

export function* configuration(): Iterable<string> {
  yield section("entities", [...ACTOR_TYPES, NOBODY, QUOTE, QUANTITY, ...TIMEX_TYPES]);
  yield section("events", [
    `${ATTRIBUTION}\tContent:${QUOTE}, ${SPOKEN}`,
    ...EVENT_CLASSES.map((name) => `${name}\t${ROLES}`),
  ]);
  const relations = ["Within", "QuotedIn", "SameAs"].map((name) => `${name}\tArg1:<EVENT>, Arg2:<EVENT>`);
  yield section("relations", [...relations, "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>"]);
  yield section("attributes", Object.entries(ATTRIBUTES).map(attribute));
}

function attribute([name, values]: readonly [string, readonly string[]]): string {
  const of = name === "Form" ? "<ENTITY>" : "<EVENT>";
  return values.length === 0 ? `${name}\tArg:${of}` : `${name}\tArg:${of}, Value:${values.join("|")}`;
}

function section(name: string, lines: readonly string[]): string {
  return `[${name}]\n${lines.join("\n")}\n\n`;
}
