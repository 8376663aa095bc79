import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/rules/language.js";

describe("languageOf", () => {
  it.each([
    ["en", "The dam above Belmora broke in the night, and nobody had been warned, said the mayor."],
    ["de", "Der Damm oberhalb von Belmora ist in der Nacht gebrochen, und niemand wurde gewarnt."],
    [
      "fr",
      "Le barrage de Belmora a cédé dans la nuit, et les habitants n’ont pas été prévenus par la mairie.",
    ],
    [
      "es",
      "La presa de Belmora se rompió por la noche y los vecinos no fueron avisados por el ayuntamiento.",
    ],
    ["ru", "Плотина над Белморой прорвалась ночью, и никто не был предупреждён."],
    ["uk", "Гребля над Белморою прорвалася вночі, і нікого не попередили, сказала її мер."],
    ["ar", "انهار السد فوق المدينة في الليل ولم يتم تحذير أحد"],
    ["fa", "سد بالای شهر در شب شکست و به هیچ کس گفته نشد چرا"],
    ["zh", "大坝在夜间决口，没有人得到警告。"],
    ["ja", "ダムは夜に決壊し、誰も警告を受けていなかった。"],
    [null, "Belmora, Dravik, Port Hallin, Northwire, Ilva Sorn, Teodor Hask, Orla Finch, Edrik Vane"],
    [null, "The dam broke."],
    [null, ""],
  ])("is %s for %j", (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it("is English though the text has Arabic names and a German quotation in it", () => {
    const text =
      "The mayor said that the dam, which is called السد in the town, was old. “Der Damm ist alt”, she said in German to those who were there.";
    expect(languageOf(text)).toBe("en");
  });
});
