import { describe, expect, it } from "vitest";
import { answersTo } from "../../src/ask/topic/answers.js";
import { castOf } from "../../src/ask/topic/reach.js";
import { termsOf } from "../../src/ask/topic/terms.js";
import type { Claim } from "../../src/model/claims.js";
import { actor, document, event, quote, role, runOf, sourceOf, tie } from "./runs.js";

const OSTLAND = actor("ostland", { name: "Ostland", type: "state", country: "OST" });
const HOLT = sourceOf({ actor: "holt", actors: ["holt"], name: "Runa Holt", kind: "person" });
const VARGA = sourceOf({ actor: "varga", actors: ["varga"], name: "Ilo Varga", kind: "person" });

function runWith(...claims: Claim[]) {
  return runOf({
    documents: [document("d", "2031-03-04")],
    actors: [
      OSTLAND,
      actor("holt", { name: "Runa Holt", country: "OST", sector: "gov" }),
      actor("varga", { name: "Ilo Varga", country: "WEM", sector: "gov" }),
      actor("guard", {
        name: "Reed Guard",
        type: "armed-group",
        affiliations: [tie("backed_by", "ostland")],
      }),
    ],
    claims: claims.map((claim) => ({ ...claim, document: "d" })),
  });
}

/** "id stance" of each answer. */
function answers(
  topic: string,
  run: ReturnType<typeof runWith>,
  of: string | null = "ostland",
  isExact = false,
) {
  const asked = run.actors.filter(({ id }) => id === of);
  const cast = of === null ? null : castOf(run, asked, isExact);
  return answersTo(run, { terms: termsOf(topic, run), cast }).map(
    ({ claim, stance }) => `${claim.id} ${stance}`,
  );
}

const said = (id: string, text: string, source = VARGA, about: string[] = []) =>
  quote(id, text, { source, about });

describe("an answer", () => {
  it.each([
    ["they must leave the valley", "for"],
    ["they have left the valley", "for"],
    ["they will stay in the valley", "against"],
    ["they will not stay in the valley", "for"],
    ["the troops will not leave", "against"],
    ["nobody can make the troops leave", "against"],
    ["the troops are unlikely to leave", "against"],
    ["a withdrawal is out of the question", "against"],
    ["there is no room for any presence of theirs", "for"],
    ["the troops may leave", "neither"],
    ["they will leave the hills and stay in the valley", "neither"],
    ["the withdrawal was a topic of the talks", "unknown"],
  ])("%s: %s", (text, stance) => {
    expect(answers("withdrawal", runWith(said("q", text)), null)).toEqual([`q ${stance}`]);
  });

  it("turns with a denial, and is left open by a question and by what was not said", () => {
    const text = "the army will leave";
    const cue = quote("q", text).cue!;
    const of = (more: object) => answers("withdrawal", runWith(quote("q", text, more)), null);
    expect(of({ act: "denies" })).toEqual(["q against"]);
    expect(of({ cue: { ...cue, negated: true } })).toEqual(["q neither"]);
    expect(answers("withdrawal", runWith(said("q", "Will the army leave?")), null)).toEqual(["q neither"]);
  });

  it("is about an actor by its name, its units, its friends, its “we” and among all foreigners, and ranks so", () => {
    const run = runWith(
      said("q-all", "all foreign forces must leave"),
      said("q-friend", "the Reed Guard must leave", VARGA, ["guard"]),
      said("q-we", "we will leave", HOLT),
      said("q-named", "Ostland must leave", VARGA, ["ostland"]),
      said("q-other", "we will leave", VARGA),
    );
    expect(answers("withdrawal", run)).toEqual(["q-named for", "q-we for", "q-friend for", "q-all for"]);
    expect(answers("withdrawal", run, "ostland", true)).toEqual(["q-named for"]);
  });

  it("takes up what was said before, and may turn it", () => {
    const run = runWith(
      said("q-1", "Ostland must leave", VARGA, ["ostland"]),
      said("q-2", "this demand is off the table", HOLT),
    );
    expect(answers("withdrawal", run)).toEqual(["q-1 for", "q-2 against"]);
    expect(answers("sanctions", run)).toEqual([]);
  });

  it("goes on about an actor only where its words refer back", () => {
    const first = said("q-1", "Ostland's troops have left", VARGA, ["ostland"]);
    expect(answers("withdrawal", runWith(first, said("q-2", "two tanks had left this area")))).toContain(
      "q-2 for",
    );
    expect(answers("withdrawal", runWith(first, said("q-2", "those who came by sea left")))).toEqual([
      "q-1 for",
    ]);
  });

  it("may be an event of the text itself, once, and not the mere saying of a quote", () => {
    const trigger = { start: 0, end: 8, text: "withdrew", lemma: "withdraw" };
    const withdrew = event("e-1", { class: "RETREAT", trigger, agents: [role("ostland")] });
    const run = runWith(withdrew, { ...withdrew, id: "e-2", sameAs: "e-1" });
    expect(answers("withdrawal", run)).toEqual(["e-1 for"]);
    expect(answers("withdrawal", runWith({ ...withdrew, polarity: "negative" }))).toEqual(["e-1 against"]);
    const cue = { ...quote("q", "x").cue!, start: 2, end: 6 };
    const saying = runWith(withdrew, quote("q", "fish", { cue }));
    expect(answers("withdrawal", saying)).toEqual([]);
  });

  it("has a common word only among others of its kind, or where somebody or some place is asked for", () => {
    const run = runWith(said("q", "she feels that it is better to leave now", VARGA, ["ostland"]));
    expect(answers("withdrawal", run, null)).toEqual([]);
    expect(answers("leave Ostland", run, null)).toEqual(["q for"]);
    expect(answers("withdrawal", run)).toEqual(["q for"]);
  });

  it("needs more than half of the words, and more than a name", () => {
    const run = runWith(said("q", "the troops will leave the oil field", VARGA, ["ostland"]));
    expect(answers("oil field", run, null)).toEqual(["q unknown"]);
    expect(answers("oil sanctions", run, null)).toEqual([]);
    expect(answers("sanctions Ostland", run, null)).toEqual([]);
    expect(answers("Ostland", run, null)).toEqual(["q unknown"]);
  });
});
