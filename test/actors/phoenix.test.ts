import { expect, it } from "vitest";
import { packOfPhoenix, readPhoenix } from "../../src/load/phoenix.js";
import { parsePack } from "../../src/rules/packs/parse.js";

const SAMPLE = `# a fictional dictionary
VARDANIA_ [VAR]
+VARDANIAN_
+REPUBLIC_OF_VARDANIA_ ; long form
ILVA_SORN_ ;a president
	[VARELI <200101]
	[VARGOV 200101-240101]
+SORN_
LAKE_PEOPLE'S_FRONT_ [VARREB]
HARBOR_GAZETTE_ [KESMED]
UNION_OF_LAKE_STATES_ [IGO]
a line of no shape
`;

it("reads names, other spellings and the last code of each actor", () => {
  const actors = readPhoenix(SAMPLE);
  expect(actors.map(({ name, code, dated }) => [name, code, dated])).toEqual([
    ["Vardania", "VAR", false],
    ["Ilva Sorn", "VARGOV", true],
    ["Lake People's Front", "VARREB", false],
    ["Harbor Gazette", "KESMED", false],
    ["Union of Lake States", "IGO", false],
  ]);
  expect(actors[0]!.aliases).toEqual(["Vardanian", "Republic of Vardania"]);
  expect(actors[1]!.aliases).toEqual(["Sorn"]);
});

it("makes a pack that can be read again", () => {
  const { pack, problems } = parsePack(packOfPhoenix(readPhoenix(SAMPLE), "lakes"), null);
  expect(problems).toEqual([]);
  expect(pack!.entries.map(({ name, type, country, sector }) => [name, type, country, sector])).toEqual([
    ["Vardania", "state", "VAR", null],
    ["Ilva Sorn", "person", "VAR", "gov"],
    ["Lake People's Front", "armed-group", "VAR", "reb"],
    ["Harbor Gazette", "media", "KES", "med"],
    ["Union of Lake States", "organization", null, null],
  ]);
});

it("makes an empty pack of nothing", () => {
  expect(parsePack(packOfPhoenix(readPhoenix(""), "none"), null).pack!.entries).toEqual([]);
});
