import { describe, expect, it } from "vitest";
import { authorIn, readDateLine } from "../../src/rules/byline.js";

describe("authorIn", () => {
  it.each([
    ["Orla Finch , Saturday 2 Jun 2018", "Orla Finch"],
    ["By Orla Finch and Edrik Vane", "Orla Finch and Edrik Vane"],
    ["By Orla Finch, Northwire", "Orla Finch"],
    ["3 March 2031 | Orla Finch", "Orla Finch"],
    ["WORLD-Northern Dravia 29 Dec 2020, Tue – 06:19 NEWSDESK – ORLA FINCH", null],
    ["29 Dec 2020", null],
  ])("of %j is %j", (byline, author) => {
    expect(authorIn(byline)).toBe(author);
  });
});

describe("readDateLine", () => {
  it.each([
    "21 July 2020",
    "July 21",
    "July 2020",
    "21.07.2020",
    "Tue 2020-07-21",
    "Updated at 10:30 on 21st July 2020",
  ])("takes %j for a date", (line) => {
    expect(readDateLine(line)).toEqual({ others: [] });
  });

  it.each(["2020", "Tuesday", "10:30", "may", "March on", "21", "No. 7 of 12"])(
    "does not take %j for one",
    (line) => {
      expect(readDateLine(line)).toBeNull();
    },
  );
});
