import { describe, expect, it } from "vitest";
import type { Actor, EventClaim } from "../../src/model/claims.js";
import { EVENT_CLASSES } from "../../src/model/vocabulary.js";
import { ACLED_FIELDS, writeAcled } from "../../src/write/acled/acled.js";
import { eventTypeOf, interOf } from "../../src/write/acled/types.js";
import { hasPython, pythonReads } from "./python.js";
import { hostile, type Read, seeds, surface, viewOf } from "./runs.js";

const READ = hostile();
const EVENT = READ.run.claims.find(({ type }) => type === "event") as EventClaim;

function written(read: Read): { text: string; notes: string[] } {
  const notes: string[] = [];
  const text = [...writeAcled(viewOf(read), surface, (note) => notes.push(note))].join("");
  return { text, notes };
}

function only(...events: Partial<EventClaim>[]): Read {
  return { ...READ, run: { ...READ.run, claims: events.map((more) => ({ ...EVENT, ...more })) } };
}

/** With the last event that happened told to be the first again. */
function toldAgain(read: Read): Read {
  const happened = read.run.claims.filter(
    (claim) => claim.type === "event" && claim.modality === "actual" && claim.polarity === "positive",
  );
  const again = happened.at(-1);
  const claims = read.run.claims.map((claim) =>
    claim === again ? { ...again, sameAs: happened[0]!.id } : claim,
  );
  return { ...read, run: { ...read.run, claims: claims as typeof read.run.claims } };
}

const ROWS = "rows = list(csv.DictReader(io.StringIO(data, newline='')))\nprint(json.dumps(rows))";

describe.runIf(hasPython)("ACLED's columns, read by Python", () => {
  const rows = (read: Read) => pythonReads(written(read).text, ROWS) as Record<string, string>[];

  it("has a row for each event that is told as having happened, and tells the rest", () => {
    const read = toldAgain(seeds());
    const events = read.run.claims.filter((claim) => claim.type === "event");
    const real = events.filter(({ modality, polarity }) => modality === "actual" && polarity === "positive");
    const first = real.filter(({ sameAs }) => sameAs === null);
    expect(rows(read).map((row) => row.event_id_cnty)).toEqual(first.map(({ id }) => id));
    expect(rows(read).map((row) => row.notes)).toEqual(first.map(({ text }) => text.replace(/\r\n?/g, "\n")));
    expect(written(read).notes).toEqual([
      `left out, denied, planned, possible or demanded: ${events.length - real.length}`,
      `left out, told before in the same text: ${real.length - first.length}`,
    ]);
  });

  it.each([
    ["2018-06-09", "2018-06-09", "2018", "1"],
    ["2018-06-04/2018-06-10", "2018-06-04", "2018", "2"],
    ["2018-06", "2018-06-01", "2018", "3"],
    ["2018", "", "2018", ""],
    ["2017/2018", "", "", ""],
    ["2018-06-09/..", "", "", ""],
    [null, "", "", ""],
  ])("tells %s as exactly as it is known", (edtf, date, year, precision) => {
    const claimDate = {
      time: null,
      start: null,
      end: null,
      text: null,
      edtf,
      basis: "explicit",
      from: null,
    } as const;
    const [row] = rows(only({ date: claimDate }));
    expect([row?.event_date, row?.year, row?.time_precision]).toEqual([date, year, precision]);
  });

  it("runs no formula and breaks no row", () => {
    const name = '=HYPERLINK("x")';
    const role = { actor: null, name, country: null, start: null, end: null, text: null };
    const text = '-1+1", "b"\r\n@c \u001b[31m';
    const [row, ...more] = rows(only({ agents: [role], text }));
    expect(more).toEqual([]);
    expect(row?.actor1).toBe(`'${name}`);
    expect(row?.notes).toBe(`'-1+1", "b"\n@c ␛[31m`);
    expect(Object.keys(row ?? {})).toEqual([...ACLED_FIELDS]);
  });
});

describe("PLOVER in ACLED's words", () => {
  const typeOf = (name: EventClaim["class"], lemma: string, isAgainstCivilians = false) => {
    const trigger = { ...EVENT.trigger, lemma, text: lemma };
    return Object.values(eventTypeOf({ ...EVENT, class: name, trigger }, isAgainstCivilians)).join("; ");
  };

  it.each([
    ["ASSAULT", "shell", false, "Political violence; Explosions/Remote violence; "],
    ["ASSAULT", "air strike", true, "Political violence; Explosions/Remote violence; "],
    ["ASSAULT", "clash", false, "Political violence; Battles; "],
    ["ASSAULT", "kill", true, "Political violence; Violence against civilians; "],
    ["ASSAULT", "kill", false, "Political violence; ; "],
    ["COERCE", "arrest", false, "Strategic developments; Strategic developments; Arrests"],
    ["AGREE", "agree", false, "Strategic developments; Strategic developments; Agreement"],
    ["PROTEST", "march", false, "Demonstrations; Protests; "],
    ["CONSULT", "meet", false, "; ; "],
  ] as const)("%s by “%s” (civilians: %s) is %s", (name, lemma, isAgainstCivilians, type) => {
    expect(typeOf(name, lemma, isAgainstCivilians)).toBe(type);
  });

  it("says something of each class, or that ACLED does not", () => {
    const coded = EVENT_CLASSES.filter((name) => typeOf(name, "do") !== "; ; ");
    expect(coded).toEqual(["AGREE", "RETREAT", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"]);
  });

  it.each([
    [{ sector: "mil", country: "RUS" }, "SYR", "External/Other forces"],
    [{ sector: "mil", country: "SYR" }, "SYR", "State forces"],
    [{ sector: "gov", country: "SYR" }, null, "State forces"],
    [{ sector: "reb", country: null }, "SYR", "Rebel group"],
    [{ sector: "med", country: null }, "SYR", "Civilians"],
    [{ sector: null, country: null }, "SYR", ""],
  ])("%j in %s is %j", (actor, country, inter) => {
    expect(interOf(actor as Actor, country)).toBe(inter);
  });
});
