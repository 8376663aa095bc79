import type { EventClass } from "../../model/vocabulary.js";

const CLASSES: Readonly<Record<string, readonly EventClass[]>> = {
  "verbal cooperation": ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"],
  "material cooperation": ["COOPERATE", "AID", "RETREAT"],
  "verbal conflict": ["REQUEST", "ACCUSE", "REJECT", "THREATEN"],
  "material conflict": ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
};

/** The quad class of each class of PLOVER: within one a deed is often told under two, as taking a town is ASSAULT or COERCE. */
export const QUADS: ReadonlyMap<EventClass, string> = new Map(
  Object.entries(CLASSES).flatMap(([quad, classes]) => classes.map((one) => [one, quad] as const)),
);
