import { describe, expect, it } from "vitest";
import { networkOf } from "../../src/ask/network.js";
import type { Claim, EventClaim, QuoteClaim, Role, Run } from "../../src/model/claims.js";
import { SAMPLE } from "../cli/sample.js";

const EVENT = SAMPLE.claims.find(({ type }) => type === "event") as EventClaim;
const QUOTE = SAMPLE.claims.find(({ type }) => type === "quote") as QuoteClaim;

function roles(...actors: string[]): Role[] {
  return actors.map((actor) => ({ actor, name: actor, country: null, start: null, end: null, text: null }));
}

function event(id: string, agents: string[], patients: string[], more: Partial<EventClaim> = {}): EventClaim {
  return {
    ...EVENT,
    id,
    agents: roles(...agents),
    patients: roles(...patients),
    sameAs: null,
    modality: "actual",
    polarity: "positive",
    ...more,
  };
}

function quote(id: string, speaker: string, about: string[], via: string[] = []): QuoteClaim {
  const source = {
    ...QUOTE.source,
    actor: speaker,
    actors: [speaker],
    via: via.map((actor) => ({ actor, name: actor, mention: null })),
  };
  return { ...QUOTE, id, source, about };
}

function tied(claims: Claim[], question = {}) {
  const run: Run = { ...SAMPLE, claims };
  return networkOf(run, question).edges.map(({ from, relation, family, to, claims: ids }) =>
    [from, relation, family, to, ...ids].join(" "),
  );
}

describe("the network", () => {
  it("ties each agent to each patient, by family, and counts claims", () => {
    const claims = [
      event("e1", ["a", "b"], ["c"], { class: "ASSAULT" }),
      event("e2", ["a"], ["c"], { class: "ASSAULT" }),
      event("e3", ["a"], ["c"], { class: "AID" }),
      event("e4", ["a"], ["c"], { class: "STATEMENT" }),
    ];
    expect(tied(claims)).toEqual([
      "a acts on conflict c e1 e2",
      "a acts on cooperation c e3",
      "a acts on other c e4",
      "b acts on conflict c e1",
    ]);
  });

  it("ties agents of what nobody suffers, once whatever their order", () => {
    const claims = [
      event("e1", ["b", "a"], [], { class: "AGREE" }),
      event("e2", ["a", "b"], [], { class: "AGREE" }),
    ];
    expect(tied(claims)).toEqual(["a acts with cooperation b e1 e2"]);
  });

  it.each([
    ["denied", { polarity: "negative" }],
    ["planned", { modality: "planned" }],
    ["demanded", { modality: "demanded" }],
    ["told again", { sameAs: "e0" }],
  ] as const)("has no act that is %s", (_, more) => {
    expect(tied([event("e1", ["a"], ["b"], more)])).toEqual([]);
  });

  it("ties speakers and those through whom words came to whom they are about, and nobody to himself", () => {
    expect(tied([quote("q1", "a", ["b", "a"], ["v"])])).toEqual([
      "a speaks about  b q1",
      "v is quoted on  a q1",
      "v is quoted on  b q1",
    ]);
  });

  it("narrows to some actors and to heavy edges", () => {
    const claims = [event("e1", ["a"], ["b"]), event("e2", ["a"], ["b"]), event("e3", ["b"], ["c"])];
    expect(tied(claims, { touching: new Set(["c"]) })).toHaveLength(1);
    expect(tied(claims, { least: 2 })).toHaveLength(1);
    const { nodes } = networkOf({ ...SAMPLE, claims }, { least: 2 });
    expect(nodes.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("is the same whatever the order of the claims", () => {
    const claims = [event("e1", ["a"], ["b"]), event("e2", ["c"], ["b"]), quote("q1", "a", ["b"])];
    const ends = (list: Claim[]) => tied(list).map((edge) => edge.replace(/ [eq]\d.*/, ""));
    expect(ends(claims)).toEqual(ends([...claims].reverse()));
  });
});
