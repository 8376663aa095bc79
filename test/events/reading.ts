import { createHash } from "node:crypto";
import type { EventClaim, Role } from "../../src/model/claims.js";
import { read } from "../../src/pipeline.js";

/** The events of a text; `date` is the document's. */
export function eventsIn(text: string, date?: string): EventClaim[] {
  const { claims } = read({
    path: null,
    text,
    sha256: createHash("sha256").update(text).digest("hex"),
    encoding: "utf-8",
    bodyStart: 0,
    given: date === undefined ? [] : [{ basis: "flag", date }],
  });
  return claims.filter((claim): claim is EventClaim => claim.type === "event");
}

/** "ASSAULT: Turkish troops > Kurdish rebels". */
export function told(text: string): string[] {
  return eventsIn(text).map(
    ({ class: kind, agents, patients }) => `${kind}: ${names(agents)} > ${names(patients)}`,
  );
}

function names(roles: readonly Role[]): string {
  return roles.map(({ text, name }) => text ?? `(${name})`).join(" + ");
}
