import { describe, expect, it } from "vitest";
import { eventsIn, told } from "./reading.js";

describe("who acts", () => {
  it("is who the predicate noun before a relative clause describes", () => {
    expect(told("Anna Lindqvist is a lawyer, a liar and a sailor who accused Denmark of piracy.")).toEqual([
      "ACCUSE: Anna Lindqvist > Denmark",
    ]);
    expect(told("Note: Mr John Harper sings and is a sailor who accused Denmark of piracy.")).toEqual([
      "ACCUSE: John Harper > Denmark",
    ]);
  });

  it("is who an apposition describes, where it tells of one", () => {
    expect(told("The bank paid Anna Lindqvist, a Norwegian banker who praised Denmark.")).toEqual([
      "SUPPORT: Anna Lindqvist > Denmark",
    ]);
    expect(told("Norway paid a banker who praised Denmark.")).toEqual(["SUPPORT: a banker > Denmark"]);
  });

  it("is for “which” the body that an office belongs to", () => {
    expect(
      told("John Harper, the president of the United Nations, which accused Denmark of piracy, is ill."),
    ).toEqual(["ACCUSE: United Nations > Denmark"]);
  });

  it("is neither who owns the subject, nor what somebody was, nor where it was", () => {
    expect(told("Hundreds of the party's “superdelegates” have praised Norway.")).toEqual([]);
    expect(told("Those who knew her as Norwegian minister accused Denmark of piracy.")).toEqual([]);
    expect(told("The storms in Bergen, Norway, that killed nine people were the worst in years.")).toEqual(
      [],
    );
  });

  it("takes “as well as” for an “and”", () => {
    expect(told("Norway as well as Denmark rejected a proposal by Greece.")).toEqual([
      "REJECT: Norway + Denmark > Greece",
    ]);
  });

  it("is who serves, not whom", () => {
    expect(told("An adviser to Norway, who accused Denmark of piracy, is ill.")).toEqual([
      "ACCUSE: An adviser > Denmark",
    ]);
  });

  it("is no adjective that is a noun elsewhere", () => {
    expect(told("Norway knew her official pledge of 2009 to Denmark.")).toEqual(["AGREE: her > Denmark"]);
  });

  it("is nobody of a list that no verb follows", () => {
    expect(told("It had tried all of it: airstrikes, arming the opposition, Norwegian rebels.")).toEqual([]);
  });

  it("is whose blow it was, and not where", () => {
    expect(told("Nine civilians were killed in a Danish air strike.")).toEqual([
      "ASSAULT: Danish > Nine civilians",
    ]);
    expect(told("Nine civilians were killed in the Bergen air strike.")).toEqual([
      "ASSAULT:  > Nine civilians",
    ]);
  });

  it("is not whom another verb has behind its “by”", () => {
    expect(told("Norway swapped nine activists arrested in Oslo for four men held by Denmark.")).toContain(
      "COERCE:  > nine activists",
    );
  });

  it("is whose judgment it was", () => {
    expect(told("Sweden doubts Anna Lindqvist's judgment in supporting Denmark.")).toEqual([
      "SUPPORT: Anna Lindqvist > Denmark",
    ]);
  });

  it("is neither whom supporters support, nor where an attack was, nor whom a measure befell", () => {
    expect(told("An army of Anna Lindqvist supporters is planning protests in Bergen.")).toEqual([
      "PROTEST: An army of Anna Lindqvist supporters > ",
    ]);
    expect(told("Rebels have kept quiet since the Bergen attacks in November.")).toEqual([
      "ASSAULT:  > Bergen",
    ]);
    expect(told("It spoke of sanctions on Norway that forced nine ministers to leave.")).toEqual([]);
  });

  it("is whose decision it is", () => {
    expect(told("Norway heard of a prosecutor's decision to release nine prisoners.")).toContain(
      "RETREAT: a prosecutor > nine prisoners",
    );
  });

  it("is for “who” a person and no thing", () => {
    expect(told("Norway sent a lawyer to his office who threatened Denmark.")).toEqual([
      "THREATEN: a lawyer > Denmark",
    ]);
  });

  it("is for “who” no body by name", () => {
    expect(told("It rained on the head of the fund World Bank who praised Denmark.")).toEqual([]);
  });

  it("is the name behind what a body calls its own", () => {
    expect(
      told("The attack on Oslo by the Al-Qaeda affiliate Ansar al-Sharia in May was the worst.")[0],
    ).toContain("Ansar al-Sharia");
  });

  it("ends a list at the comma where a preposition governs what stands before", () => {
    expect(
      told("As Norway copes with a wave of migrants, ministers and mayors rejected a Danish proposal."),
    ).toEqual(["REJECT: ministers + mayors > Danish proposal"]);
  });

  it("ends it so too where the clause stands behind another comma", () => {
    expect(
      told("In Oslo, after a meeting with mayors, ministers and judges rejected a Danish proposal."),
    ).toContain("REJECT: ministers + judges > Danish proposal");
  });

  it("is not who is excepted", () => {
    expect(told("Individuals other than Danish workers protested in Oslo.")[0]).toMatch(
      /^PROTEST: Individuals/,
    );
  });

  it("is of a singular verb the last one only", () => {
    expect(told("Norway paid Denmark and Greece, which has accused Spain of piracy.")).toEqual([
      "ACCUSE: Greece > Spain",
    ]);
  });

  it("is who an insertion names for a plain noun", () => {
    expect(told("Two operators, Anna Lindqvist and John Harper, were arrested on Monday.")).toEqual([
      "COERCE:  > Anna Lindqvist + John Harper",
    ]);
  });

  it("is not the “we” on a shirt", () => {
    expect(told("A group in “We are Oslo” shirts marched through Bergen.")).toEqual([
      "PROTEST: A group > Bergen",
    ]);
  });

  it("goes on from the form in -ing that has its “be”", () => {
    expect(
      told("Norway is now asking Greece how Denmark met its debts and demanding that Spain pay."),
    ).toContain("REQUEST: Norway > Spain");
  });

  it("stands behind the verb where the words said stand before it", () => {
    expect(told("“It is time to vote for it,” urged Anna Lindqvist.")).toEqual([
      "REQUEST: Anna Lindqvist > ",
    ]);
    expect(told("Norway, home of the “Fjord,” thanked Denmark.")).toEqual(["SUPPORT: Norway > Denmark"]);
  });

  it("is, behind a comma and with a verb of its own, not whom another acts on", () => {
    expect(told("Norway attacked Danish troops, and Greece knew of it.")).toEqual([
      "ASSAULT: Norway > Danish troops",
    ]);
    expect(told("Norway attacked Danish troops, and Greece.")).toEqual([
      "ASSAULT: Norway > Danish troops + Greece",
    ]);
  });

  it("is also who does it beside them", () => {
    const both = ["ASSAULT: Norway + Greece > Danish troops"];
    expect(told("Norway, along with Greece, attacked Danish troops.")).toEqual(both);
    expect(told("Norway, together with Greece, attacked Danish troops.")).toEqual(both);
    expect(told("Together with Greece, Norway attacked Danish troops.")).toEqual(both);
    expect(told("Danish troops were bombed, first by Norway and then by Greece.")).toEqual(both);
    expect(told("Norway attacked Danish troops on Monday, side by side with Greece.")).toEqual(both);
  });

  it("is not who is beside whom it befell, nor who are only “its allies”", () => {
    const alone = ["ASSAULT: Norway > Danish troops"];
    expect(told("Norway attacked Danish troops on Monday, together with Greece.")).toEqual(alone);
    expect(told("Norway, along with its allies, attacked Danish troops.")).toEqual(alone);
    expect(told("Danish troops were bombed by Norway, but not by Greece.")).toEqual(alone);
  });

  it("is whom somebody makes or lets do it", () => {
    expect(told("Norway made the army and the rebels withdraw from Oslo.")).toEqual([
      "RETREAT: the army + the rebels > Oslo",
    ]);
    expect(told("Norway had the police arrest nine activists.")).toEqual([
      "COERCE: the police > nine activists",
    ]);
    expect(told("Norway had paid the police and arrested nine activists.")).toContain(
      "COERCE: Norway > nine activists",
    );
  });

  it("is the other side too, however far behind its “and”", () => {
    expect(
      told(
        "Fighting broke out between soldiers under Anna Lindqvist, sister of the mayor and close to Spain, and rebels of Denmark.",
      ),
    ).toEqual(["ASSAULT: soldiers + rebels > "]);
    expect(told("Fighting broke out between Danish soldiers and Greek rebels.")).toEqual([
      "ASSAULT: Danish soldiers + Greek rebels > ",
    ]);
  });

  it("is nobody who leaves where something is left open", () => {
    expect(told("What he meant by Danish forces was left open.")).toEqual([]);
    expect(told("Danish forces left the town.")).toEqual(["RETREAT: Danish forces > the town"]);
  });

  it("supports not whom the welcomed thing is against", () => {
    expect(told("Norway welcomed the new sanctions against Denmark.")).toEqual([
      "SUPPORT: Norway > the new sanctions",
    ]);
    expect(told("Norway welcomed the Danish minister Anna Lindqvist.")[0]).toContain("Anna Lindqvist");
  });

  it("is in what hangs on the bare verb whom somebody makes do it", () => {
    expect(told("Norway made the rebels sign an agreement to stop their fighting.")).toEqual([
      "SUPPORT: the rebels > ",
    ]);
    expect(told("Norway hopes to stop their fighting.")).toEqual(["AGREE: Norway > "]);
  });

  it("is for a weapon whose it is", () => {
    const [, hit] = eventsIn(
      "In early May it was Norway that struck: its rockets hit Danish troops.",
      "2020-07-22",
    );
    expect(hit?.agents).toMatchObject([{ text: "its", name: "Norway" }]);
    expect(told("A rocket hit Danish troops.")).toEqual(["ASSAULT:  > Danish troops"]);
  });

  it("fights a unit too", () => {
    expect(told("Norwegian troops clashed with units of Denmark.")).toEqual([
      "ASSAULT: Norwegian troops > units of Denmark",
    ]);
  });
});
