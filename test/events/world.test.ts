import { describe, expect, it } from "vitest";
import { told } from "./reading.js";

const SENTENCES: readonly (readonly [text: string, event: string])[] = [
  ["Mali has been accused of hurting civilians.", "ACCUSE:  > Mali"],
  ["Mali faced criticism from Denmark.", "ACCUSE: Denmark > Mali"],
  ["Danish officials blamed the attack on Mali.", "ACCUSE: Danish officials > Mali"],
  ["Denmark blamed Mali on Monday.", "ACCUSE: Denmark > Mali"],
  ["Denmark called out Mali.", "ACCUSE: Denmark > Mali"],
  ["Russia annexed Crimea.", "COERCE: Russia > Crimea"],
  ["Norway put tariffs on Danish steel.", "SANCTION: Norway > Danish steel"],
  ["Denmark backed out of the deal with Norway.", "REJECT: Denmark > Norway"],
  ["The rebels ousted the president of Mali.", "ASSAULT: The rebels > the president of Mali"],
  ["The governor called in troops.", "MOBILIZE: The governor > "],
  ["Thousands protested in Bamako.", "PROTEST: Thousands > "],
  ["Thousands marched in Bamako.", "PROTEST: Thousands > Bamako"],
];

describe("the words of world news", () => {
  it.each(SENTENCES)("%s", (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it("takes two participles with one “by” for two deeds", () => {
    expect(told("She is one of nine people shot and killed by police.")).toEqual([
      "ASSAULT: police > one of nine people",
      "ASSAULT: police > one of nine people",
    ]);
  });

  it.each([
    "Norwegian ministers face the sea.",
    "She called out in Oslo.",
    "Hundreds wounded Danes were there.",
  ])("%s tells of none", (text) => {
    expect(told(text)).toEqual([]);
  });
});
