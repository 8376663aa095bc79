import { describe, expect, it } from "vitest";
import { eventsIn, told } from "./reading.js";

/** What histories and news of war tell by other words than "attack". */
const SENTENCES: readonly (readonly [text: string, event: string])[] = [
  ["Danish soldiers liberated Gao from the rebels.", "ASSAULT: Danish soldiers > Gao"],
  ["Denmark's invasion of Norway surprised Sweden.", "ASSAULT: Denmark's > Norway"],
  ["Danish troops launched an invasion of Norway.", "ASSAULT: Danish troops > Norway"],
  ["Danish troops began an attack on Bergen.", "ASSAULT: Danish troops > Bergen"],
  ["Danish troops engaged Norwegian forces near Bergen.", "ASSAULT: Danish troops > Norwegian forces"],
  ["Rebels inflicted heavy casualties on Danish troops.", "ASSAULT: Rebels > Danish troops"],
  ["Gao fell to the Danish army.", "ASSAULT: Danish army > Gao"],
  ["Rebels revolted against the Norwegian government.", "PROTEST: Rebels > Norwegian government"],
  ["Norway has pushed Denmark out of Lapland.", "ASSAULT: Norway > Denmark"],
  ["The Danish army surrounded Bergen.", "ASSAULT: Danish army > Bergen"],
  ["The Danes attacked Norway.", "ASSAULT: Danes > Norway"],
  ["The Austrians occupied Bergen.", "ASSAULT: Austrians > Bergen"],
  ["Denmark occupied Norway in 1940.", "ASSAULT: Denmark > Norway"],
  ["Bergen was captured in May 1942.", "ASSAULT:  > Bergen"],
  ["Bergen was attacked on 4 May 2018.", "ASSAULT:  > Bergen"],
  ["Danish troops seized Bergen.", "ASSAULT: Danish troops > Bergen"],
  ["Norway seized Danish ships.", "COERCE: Norway > Danish"],
  ["Danish troops landed at Bergen.", "MOBILIZE: Danish troops > "],
  ["Denmark committed troops to Mali.", "MOBILIZE: Denmark > Mali"],
  ["The war between Denmark and Norway lasted two years.", "ASSAULT: Denmark + Norway > "],
  ["The operation killed 139 rebels.", "ASSAULT:  > 139 rebels"],
  ["Denmark conducted over 265 bombing raids on Bergen.", "ASSAULT: Denmark > Bergen"],
  ["Denmark provided Mali with weapons.", "AID: Denmark > Mali"],
  ["Denmark put pressure on Norway.", "REQUEST: Denmark > Norway"],
  ["The Allies invaded Norway.", "ASSAULT: Allies > Norway"],
  ["General Hansen captured Bergen.", "ASSAULT: Hansen > Bergen"],
  ["Denmark works with Norway.", "COOPERATE: Denmark > Norway"],
];

describe("the words of war", () => {
  it.each(SENTENCES)("%s", (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it("is planned or possible by its adjective, and not done where it almost was", () => {
    const modality = (text: string) => eventsIn(text).map((event) => `${event.modality} ${event.polarity}`);
    expect(modality("The planned Danish attack on Norway was late.")).toEqual(["planned positive"]);
    expect(modality("The feared Danish invasion of Norway was late.")).toEqual(["possible positive"]);
    expect(modality("Danish troops almost captured Bergen.")).toEqual(["actual negative"]);
  });

  it("goes on from a passive", () => {
    expect(told("Two women were arrested, later released, and went home.")).toEqual([
      "COERCE:  > Two women",
      "RETREAT:  > Two women",
    ]);
    expect(told("The governor was arrested and stabbed by rebels.")).toEqual([
      "COERCE: rebels > The governor",
      "ASSAULT: rebels > The governor",
    ]);
  });

  it.each([
    "Norway took Denmark to court.",
    "A guard was engaged in the campaign of Oslo.",
    "Norwegian voters rebel.",
    "Norwegian troops defended Denmark.",
    "The singer was surrounded by Norwegian voters.",
    "Anna Lindqvist commanded attention in Oslo.",
    "Prices fell to the Danish level.",
  ])("%s tells of none", (text) => {
    expect(told(text)).toEqual([]);
  });
});
