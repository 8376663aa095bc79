import { describe, expect, it } from "vitest";
import { findActors } from "../../src/find/actors.js";
import { scanOf } from "./scanned.js";

const namesIn = (text: string): string[] =>
  findActors(scanOf(text)).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

describe("no evidence, no actor", () => {
  it.each([
    "Karvosk is long.",
    "They spoke about Karvosk Tarrow.",
    "The Quillby Marathon was cancelled.",
    "It happened on Monday, March 3.",
    "The DVD and the URL were lost.",
    "They sang “Buckets for Karvosk” again.",
    "Unfortunately, nothing helped.",
    "Coordinates: 36°16′11″E.",
  ])("%s", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("what capitals are", () => {
  it.each([
    ["Jordanian Foreign Minister Anna Quillby left.", ["Jordanian state", "Anna Quillby person"]],
    ["Trucks reached Idlib Province.", ["Idlib Province place"]],
    ["Trucks reached northern Idlib.", ["Idlib place"]],
    ["They met in Damascus.", ["Damascus place"]],
    ["Damascus agreed.", ["Damascus state"]],
    ["Damascus, for its part, agreed.", ["Damascus state"]],
    ["They believe that Damascus wants time.", ["Damascus state"]],
    ["They mourned after the Damascus attacks.", ["Damascus place"]],
    ["The road from Damascus's suburbs was closed.", ["Damascus place"]],
    ["A Damascus-based group left.", ["Damascus place"]],
    ["They saw George Washington there.", ["George Washington person"]],
    ["A Wall Street banker left.", ["Wall Street place"]],
    ["Follow Anna Quillby on it.", ["Anna Quillby person"]],
    ["The Ministry of Roads and Norway agreed.", ["Ministry of Roads organization", "Norway state"]],
    ["Mr Tripoli said so.", ["Tripoli person"]],
    ["Mr King said so.", ["King person"]],
    ["Then Robert “Bob” Quillby left.", ["Robert “Bob” Quillby person"]],
    ["The 7th Lowland Battalion left.", ["7th Lowland Battalion military-unit"]],
    ["Liwa al-Tarrow left.", ["Liwa al-Tarrow armed-group"]],
    ["The Assad regime agreed.", ["Assad regime government"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("names of places that are something else as well", () => {
  it.each([
    ["They met in Lincoln.", ["Lincoln place"]],
    ["They left Lincoln, Nebraska, early.", ["Lincoln place", "Nebraska place"]],
    ["The Reading of the bill was short.", []],
    ["They spoke about Mobile and Reading.", []],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("what news writes", () => {
  it.each([
    ["They cheered their rival Norway.", ["Norway state"]],
    ["She thanked the billionaire Orvo Karvosk.", ["Orvo Karvosk person"]],
    ["It was a major Tarrow push.", []],
    ["His super PAC paid for it. PAC said no.", []],
    ["They argued over Islam on the Internet.", []],
    ["It lost on Super Tuesday.", []],
    ["They saw Michelle Fields there.", ["Michelle Fields person"]],
    ["They saw Michael Bloomberg there.", ["Michael Bloomberg person"]],
    [
      "They saw Mayor Michael Bloomberg there. They thanked Bloomberg.",
      ["Michael Bloomberg person", "Bloomberg person"],
    ],
    ["They saw Siena Rossi there.", ["Siena Rossi person"]],
    [
      "Anna Lincoln left. They met in Lincoln, Nebraska, and thanked Lincoln.",
      ["Anna Lincoln person", "Lincoln place", "Nebraska place", "Lincoln person"],
    ],
    ["They read it on Bloomberg.", ["Bloomberg media"]],
    ["Minutes later it was over.", []],
    ["The stubborn Quillbian who had left came back.", []],
    ["They followed @QuillbyNews on it.", []],
    ["Trucks left Tal Karvosk.", ["Tal Karvosk place"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("groups", () => {
  const groupsIn = (text: string): string[] =>
    findActors(scanOf(text))
      .filter(({ form }) => form === "description")
      .map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);

  it.each([
    [
      "Norwegian troops and Norway's soldiers left.",
      ["Norwegian troops = Norwegian forces", "Norway's soldiers = Norwegian forces"],
    ],
    ["Norwegian-backed groups left.", ["Norwegian-backed groups = Norway-backed militias"]],
    ["Pro-Norwegian militias left.", ["Pro-Norwegian militias = Norway-backed militias"]],
    ["Norwegian rebel fighters left.", ["Norwegian rebel fighters = Norwegian rebels"]],
    ["Norwegian military police left.", ["Norwegian military police = Norwegian military police"]],
    ["A Norwegian military base closed.", []],
    ["Norwegian rivers are long.", []],
  ])("%s", (text, groups) => {
    expect(groupsIn(text)).toEqual(groups);
  });
});
