import { describe, expect, it } from "vitest";
import { unitsOf } from "../../src/ask/units.js";
import type { Actor } from "../../src/model/claims.js";
import { actor, runOf, tie } from "./runs.js";

const STATE = actor("westmark", { type: "state", country: "WEM" });
const BLOC = actor("bloc", { type: "organization" });

const run = runOf({
  actors: [
    STATE,
    BLOC,
    actor("first-brigade", { type: "military-unit", affiliations: [tie("part_of", "corps")] }),
    actor("corps", { type: "military-unit", affiliations: [tie("part_of", "army")] }),
    actor("army", { type: "military-unit", country: "WEM", sector: "mil" }),
    actor("guard", { type: "armed-group", country: "WEM", affiliations: [tie("backed_by", "westmark")] }),
    actor("guardsman", { affiliations: [tie("member_of", "guard")] }),
    actor("president", { country: "WEM", affiliations: [tie("leader_of", "westmark")] }),
    actor("minister", { country: "WEM", sector: "gov" }),
    actor("journalist", { country: "WEM", affiliations: [tie("member_of", "westmark")] }),
    actor("academy", { type: "organization", affiliations: [tie("member_of", "bloc")] }),
    actor("secretary", { affiliations: [tie("leader_of", "bloc")] }),
    actor("wire", {
      type: "media",
      country: "WEM",
      sector: "gov",
      affiliations: [tie("part_of", "westmark")],
    }),
    actor("wire-radio", { type: "media", affiliations: [tie("part_of", "wire")] }),
    actor("editor", { affiliations: [tie("leader_of", "wire")] }),
    actor("harbour", { type: "place", country: "WEM" }),
    actor("quay", { type: "place", affiliations: [tie("part_of", "harbour")] }),
  ],
});

const unitsFor = (of: Actor | string, part?: Parameters<typeof unitsOf>[2]) => {
  const one = typeof of === "string" ? run.actors.filter(({ id }) => id === of) : [of];
  return unitsOf(run, one, part).map(({ id }) => id);
};

describe("units and offices", () => {
  it("are of a state its forces over any number of steps, its leaders and its officials", () => {
    expect(unitsFor(STATE)).toEqual(["first-brigade", "corps", "army", "president", "minister"]);
  });

  it("are of a unit what is part of it", () => {
    expect(unitsFor("corps")).toEqual(["first-brigade"]);
  });

  it("are not whom one only backs, nor citizens, nor the members of a body that is no government and carries no arms", () => {
    expect(unitsFor("guard")).toEqual(["guardsman"]);
    expect(unitsFor(BLOC)).toEqual(["secretary"]);
  });

  it("are not a state's media, nor who leads them, but of an outlet its own parts", () => {
    expect(unitsFor(STATE)).not.toContain("wire");
    expect(unitsFor(STATE)).not.toContain("editor");
    expect(unitsFor("wire")).toEqual(["wire-radio", "editor"]);
  });

  it("are of a place, where it is asked for as one, the places in it", () => {
    expect(unitsFor(STATE, "place")).toEqual(["harbour", "quay"]);
    expect(unitsFor("harbour", "place")).toEqual(["quay"]);
  });
});
