import { describe, expect, it } from "vitest";
import { told } from "./reading.js";

const SENTENCES: readonly (readonly [text: string, event: string])[] = [
  ["Norway agreed to sell gas to Sweden.", "AGREE: Norway > Sweden"],
  ["The Norwegian government will withdraw its soldiers from Mali.", "AGREE: Norwegian government > Mali"],
  ["Denmark is ready to help Poland.", "AGREE: Denmark > Poland"],
  ["The president of Peru visited Chile on Monday.", "CONSULT: The president of Peru > Chile"],
  ["Norway held talks with Denmark in Geneva.", "CONSULT: Norway > Denmark"],
  ["Norway recognised Kosovo.", "SUPPORT: Norway > Kosovo"],
  ["Norway signed a trade agreement with Canada.", "SUPPORT: Norway > Canada"],
  ["Norway lifted a curfew.", "CONCEDE: Norway > (Norway)"],
  ["Norway shared intelligence with Denmark.", "COOPERATE: Norway > Denmark"],
  ["Norway sent food and medicine to Haiti.", "AID: Norway > Haiti"],
  ["French troops withdrew from Mali.", "RETREAT: French troops > Mali"],
  ["Peru released twelve prisoners.", "RETREAT: Peru > twelve prisoners"],
  ["Greece demanded the withdrawal of Turkish troops.", "REQUEST: Greece > Turkish troops"],
  ["Norway called on Denmark to open its border.", "REQUEST: Norway > Denmark"],
  ["Norway accused Denmark of piracy.", "ACCUSE: Norway > Denmark"],
  ["Norway rejected a Danish proposal.", "REJECT: Norway > Danish proposal"],
  ["Norway threatened to attack Denmark.", "THREATEN: Norway > Denmark"],
  ["Norway will impose sanctions on Denmark.", "THREATEN: Norway > Denmark"],
  ["Workers went on strike in Norway.", "PROTEST: Workers > (Norway)"],
  ["Norway imposed sanctions on Denmark.", "SANCTION: Norway > Denmark"],
  ["Norway expelled two Danish diplomats.", "SANCTION: Norway > Danish diplomats"],
  ["Russia sent military convoys to Belarus.", "MOBILIZE: Russia > Belarus"],
  ["Norwegian police arrested nine activists.", "COERCE: Norwegian police > nine activists"],
  ["Norway imposed a curfew in Oslo.", "COERCE: Norway > Oslo"],
  ["Rebels attacked soldiers near the town.", "ASSAULT: Rebels > soldiers"],
  ["Turkish warplanes bombed Syria.", "ASSAULT: Turkish warplanes > Syria"],
];

describe("classes of events", () => {
  it.each(SENTENCES)("%s", (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});
