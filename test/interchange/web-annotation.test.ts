import { describe, expect, it } from "vitest";
import { writeWebAnnotation } from "../../src/write/web-annotation/collection.js";
import { essences, hostile, type Read, seeds, surface, viewOf } from "./runs.js";

type Json = Record<string, unknown>;

function written(read: Read, texts = read.texts): Json {
  const view = { ...viewOf(read), texts };
  return JSON.parse([...writeWebAnnotation(view, surface, () => {})].join(""));
}

function itemsOf(collection: Json): Json[] {
  return (collection.first as { items: Json[] }).items;
}

describe.each([
  ["the seeds", seeds()],
  ["a hostile text", hostile()],
] as const)("web annotations of %s", (_, read) => {
  const collection = written(read);
  const items = itemsOf(collection);
  const points = new Map([...read.texts].map(([id, text]) => [id, [...text]]));
  const textBy = new Map(read.run.documents.map(({ id, sha256 }) => [nameOf(sha256), points.get(id) ?? []]));

  it("are a collection with one page (Web Annotation Data Model 5.1, 5.2)", () => {
    expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(collection.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(collection.type).toBe("AnnotationCollection");
    const first = collection.first as Json;
    expect(first).toMatchObject({ type: "AnnotationPage", startIndex: 0 });
    expect(first).not.toHaveProperty("@context");
    expect(collection.last).toBe(first.id);
    expect(collection.total).toBe(items.length);
    expect(JSON.stringify(written(read))).toBe(JSON.stringify(collection));
  });

  it("have each an IRI, a type, a motivation, bodies and targets (3.1 to 3.3)", () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, type, motivation, body, target, ...more } of items) {
      expect(id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}#[\w.~%!'()*-]+$/);
      expect(type).toBe("Annotation");
      expect(["classifying", "identifying", "tagging"]).toContain(motivation);
      expect(Object.keys(more)).toEqual([]);
      expect((target as Json[]).length).toBeGreaterThan(0);
      for (const one of body as Json[]) checkBody(one);
      for (const one of target as Json[]) {
        expect(one.type).toBe("SpecificResource");
        expect(one.source).toMatchObject({ type: "Text", format: "text/plain" });
        checkSelectors(one.selector as Json[], textBy.get(String((one.source as Json).id)) ?? []);
      }
    }
  });

  it("give back the spans, the sources and the chains of the run", () => {
    const claims = items.filter(({ motivation }) => motivation === "classifying");
    expect(claims.length).toBeGreaterThan(2);
    expect(claims.map(claimIn)).toEqual(essences(read.run));
  });

  it("leave prefix and suffix out where the text is not at hand", () => {
    const bare = itemsOf(written(read, new Map()));
    expect(JSON.stringify(bare)).not.toMatch(/"(?:prefix|suffix)"/);
    expect(bare.map(claimTarget)).toEqual(items.map(claimTarget));
  });

  function checkBody(body: Json): void {
    expect(["TextualBody", "SpecificResource"]).toContain(body.type);
    expect(["classifying", "identifying", "linking", "tagging"]).toContain(body.purpose);
    for (const value of Object.values(body)) expect(value).not.toBeNull();
    if (body.type === "TextualBody") expect(typeof body.value).toBe("string");
    else expect(body.source).toMatch(/^ni:\/\/\/sha-256;/);
    if (body.selector !== undefined)
      checkSelectors(body.selector as Json[], textBy.get(String(body.source)) ?? []);
  }
});

/** 4.2.4 and 4.2.5: code points, end exclusive; the words as they stand, with those before and after. */
function checkSelectors([position, quote, ...more]: Json[], points: readonly string[]): void {
  expect(more).toEqual([]);
  expect(position?.type).toBe("TextPositionSelector");
  const { start, end } = position as { start: number; end: number };
  expect(start).toBeLessThan(end);
  expect(quote).toEqual({
    type: "TextQuoteSelector",
    exact: points.slice(start, end).join(""),
    prefix: points.slice(Math.max(0, start - 32), start).join(""),
    suffix: points.slice(end, end + 32).join(""),
  });
}

function nameOf(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`;
}

function positionOf({ selector }: Json): number[] | null {
  if (selector === undefined) return null;
  const { start, end } = (selector as { start: number; end: number }[])[0] ?? { start: -1, end: -1 };
  return [start, end];
}

function claimTarget({ target }: Json): unknown {
  return (target as Json[]).map(positionOf);
}

/** The claim that an annotation stands for, as `essence` has it. */
function claimIn(annotation: Json): object {
  const bodies = annotation.body as Json[];
  const classed = (name: string) =>
    bodies.find((one) => one["schema:name"] === name && one.purpose === "classifying")?.value;
  const all = (role: string) =>
    bodies
      .filter((one) => one["schema:roleName"] === role)
      .sort((a, b) => Number(a["schema:position"]) - Number(b["schema:position"]));
  const who = (one: Json) => [one["schema:identifier"] ?? null, one["schema:name"] ?? null];
  const roles = (role: string) => all(role).map((one) => [...who(one), positionOf(one)]);
  const linked = (role: string) => {
    const source = all(role)[0]?.source;
    return source === undefined ? null : String(source).split("#")[1];
  };
  const [source] = all("source");
  const [date] = all("date");
  const ids = source?.["schema:identifier"];
  const actors = ids === undefined ? [] : [ids].flat();
  const parts = (annotation.target as Json[]).map(positionOf);
  const shared = {
    id: String(annotation.id).split("#")[1],
    within: linked("within"),
    source:
      source === undefined
        ? null
        : {
            mention: positionOf(source),
            who: [actors[0] ?? null, source["schema:name"] ?? null],
            actors,
            anonymous: classed("anonymous") === "true",
            kind: classed("source") ?? null,
            reason: source["schema:disambiguatingDescription"] ?? null,
            via: roles("via"),
          },
    date: date === undefined ? null : positionOf(date),
    edtf: date?.["schema:temporalCoverage"] ?? null,
  };
  if (classed("type") === "quote")
    return {
      ...shared,
      parts,
      cue: all("cue").map(positionOf)[0] ?? null,
      kind: classed("kind"),
      act: classed("act"),
    };
  return {
    ...shared,
    span: parts[0],
    class: classed("class"),
    trigger: all("trigger").map(positionOf)[0],
    agents: roles("agent"),
    patients: roles("patient"),
    places: roles("place"),
    modality: classed("modality"),
    polarity: classed("polarity"),
    quote: linked("quote"),
    sameAs: linked("sameAs"),
  };
}
