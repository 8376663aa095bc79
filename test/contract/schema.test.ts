import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Run } from "../../src/model/claims.js";
import { jsonSchema, runSchema } from "../../src/model/schema.js";

/** Deeply without `readonly`, and without the index signature of loose objects, so that the two can be compared. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as string extends Key ? never : Key]: Plain<T[Key]> }
    : T;

describe("claims/1", () => {
  it("is the same as types and as schema", () => {
    expectTypeOf<Plain<z.infer<typeof runSchema>>>().toEqualTypeOf<Plain<Run>>();
  });

  it("is frozen: a field may be added on purpose, never renamed or dropped", () => {
    expect(fieldsOf(jsonSchema())).toMatchSnapshot();
  });

  it("keeps keys it does not know", () => {
    const run = {
      schema: "claims/1",
      tool: { name: "claims", version: "9.0.0", build: 7 },
      offsets: "utf16",
      options: { packs: [] },
      problems: [],
      documents: [],
      actors: [],
      times: [],
      claims: [],
      later: true,
    };
    expect(runSchema.parse(run)).toEqual(run);
  });

  it("refuses another version, and says where", () => {
    const refused = runSchema.safeParse({ schema: "claims/2" });
    expect(refused.success).toBe(false);
    expect(refused.error?.issues.map(({ path }) => path.join("."))).toContain("schema");
  });
});

/** Every field as `path: type`, one a line: what a reader of the JSON relies on. */
function fieldsOf(schema: object, path = ""): string[] {
  const { properties, items, anyOf, oneOf, ...rest } = schema as {
    properties?: Record<string, object>;
    items?: object;
    anyOf?: object[];
    oneOf?: object[];
    type?: string;
    const?: string;
    enum?: string[];
  };
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([key, value]) => fieldsOf(value, `${path}.${key}`));
  }
  if (items !== undefined) return fieldsOf(items, `${path}[]`);
  const variants = anyOf ?? oneOf;
  if (variants !== undefined) return [...new Set(variants.flatMap((variant) => fieldsOf(variant, path)))];
  return [`${path}: ${rest.const ?? rest.enum?.join(" | ") ?? rest.type ?? "any"}`];
}
