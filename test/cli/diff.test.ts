import { describe, expect, it } from "vitest";
import { differences } from "../../src/ask/diff/diff.js";
import { partsOf } from "../../src/merge/parts.js";
import { runOf } from "../../src/merge/run.js";
import type { Claim, DocumentClaims, EventClaim, QuoteClaim, Run } from "../../src/model/claims.js";
import { differenceLines } from "../../src/write/differences.js";
import { paintOf } from "../../src/write/table-paint.js";
import { SAMPLE } from "./sample.js";

const [PART] = partsOf(SAMPLE) as [DocumentClaims];
const RUN = runOf([PART]);

/** The run with other claims. */
function withClaims(change: (claims: readonly Claim[]) => readonly Claim[]): Run {
  return { ...RUN, claims: change(RUN.claims) };
}

const told = (was: Run, is: Run) =>
  differences(was, is).map(({ kind, of, label }) => `${kind} ${of} ${label}`);

describe("differences by meaning", () => {
  it("are none between a run and itself, whatever its path and version", () => {
    const elsewhere = {
      ...RUN,
      tool: { name: "claims", version: "9.9.9" } as const,
      documents: RUN.documents.map((document) => ({ ...document, path: "elsewhere.txt" })),
    };
    expect(differences(RUN, elsewhere)).toEqual([]);
  });

  it("tell a claim that is gone and one that is new", () => {
    const without = withClaims((claims) => claims.slice(1));
    expect(told(RUN, without)).toContain(`removed quote ${RUN.claims[0]?.text}`);
    expect(told(without, RUN)).toContain(`added quote ${RUN.claims[0]?.text}`);
  });

  it("tell the field that changed and the rules behind it", () => {
    const changed = withClaims((claims) =>
      claims.map((claim) =>
        claim.id === "e-000000000001"
          ? { ...(claim as EventClaim), class: "COERCE", rules: ["events/other"] }
          : claim,
      ),
    );
    const [difference, ...others] = differences(RUN, changed);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      kind: "changed",
      of: "event",
      rules: ["events/other", "events/finite-verb"],
    });
    expect(difference?.fields).toContainEqual({ field: "class", was: "ASSAULT", is: "COERCE" });
    const lines = [...differenceLines(difference as NonNullable<typeof difference>, paintOf(false))].join("");
    expect(lines).toContain('class: "ASSAULT" → "COERCE"');
  });

  it("tell a field deep inside, by its path", () => {
    const changed = withClaims((claims) =>
      claims.map((claim) => {
        if (claim.id !== "q-000000000002") return claim;
        const quote = claim as QuoteClaim;
        return { ...quote, source: { ...quote.source, actor: "ostland", name: "Ostland" } };
      }),
    );
    expect(differences(RUN, changed)[0]?.fields.map(({ field }) => field)).toEqual([
      "source.actor",
      "source.name",
    ]);
  });

  it("tell a claim whose id and place changed as one that moved", () => {
    const changed = withClaims((claims) =>
      claims.map((claim) =>
        claim.id === "q-000000000002" ? { ...claim, id: "q-new", start: claim.start + 1 } : claim,
      ),
    );
    expect(told(RUN, changed)).toEqual([`moved quote ${RUN.claims[2]?.text}`]);
  });

  it("tell a claim that was cut differently as one that changed", () => {
    const changed = withClaims((claims) =>
      claims.map((claim) =>
        claim.id === "q-000000000002"
          ? { ...claim, id: "q-new", text: "We lost", end: claim.start + 7 }
          : claim,
      ),
    );
    const [difference, ...others] = differences(RUN, changed);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ kind: "changed", of: "quote" });
    expect(difference?.fields.map(({ field }) => field)).toContain("text");
  });

  it("take a reference to the same claim under a new id for no change", () => {
    const changed = withClaims((claims) =>
      claims.map((claim) => {
        if (claim.id === "q-000000000001") return { ...claim, id: "q-renamed" };
        return claim.id === "e-000000000001"
          ? { ...(claim as EventClaim), quote: "q-renamed", within: "q-renamed" }
          : claim;
      }),
    );
    expect(differences(RUN, changed)).toEqual([]);
  });

  it("tell another id of an actor", () => {
    const changed = {
      ...RUN,
      actors: RUN.actors.map((actor) => (actor.id === "anna-petrova" ? { ...actor, id: "petrova" } : actor)),
    };
    expect(differences(RUN, changed)[0]?.fields).toEqual([
      { field: "actor", was: "anna-petrova", is: "petrova" },
    ]);
  });

  it("of a text that itself changed tell that, and what moved with it", () => {
    const shift = 5;
    const shifted: Run = JSON.parse(
      JSON.stringify(RUN, (key, value) =>
        (key === "start" || key === "end") && typeof value === "number" ? value + shift : value,
      ),
    );
    const changed = {
      ...shifted,
      documents: shifted.documents.map((document) => ({ ...document, sha256: "f".repeat(64) })),
    };
    const found = differences(RUN, changed);
    expect(found[0]).toMatchObject({ kind: "changed", of: "document" });
    expect(found.filter(({ of }) => of === "quote" || of === "event").map(({ kind }) => kind)).toEqual(
      RUN.claims.map(() => "moved"),
    );
  });
});
