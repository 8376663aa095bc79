import { describe, expect, it } from "vitest";
import { eventsIn, told } from "./reading.js";

const classOf = (text: string): string[] => told(text).map((event) => event.split(":")[0]!);
const modalityOf = (text: string): string[] =>
  eventsIn(text).map(({ modality, polarity }) => `${modality} ${polarity}`);

describe("what is no event", () => {
  it.each([
    ["a participle before its noun", "Norway holds a large pledged majority over Denmark."],
    ["a participle behind a form in -ing", "Norway has rules covering banned goods of Denmark."],
    ["a noun behind a name that a preposition governs", "Nine voters spoke at Harper rallies in Oslo."],
    ["a form in -ing behind an adjective", "Norway tracks many Danish hacking groups."],
    ["a deadline that is met", "Norway met the deadline that Denmark had set."],
    ["a way back home", "Anna Lindqvist flew back to Norway."],
    ["what lets something be", "Norwegian officials allowed it to happen."],
    ["papers that are released", "Norway released the bank's records on Monday."],
    ["a film that is released", "The film will be released in Norway on Monday."],
    ["a crowd that gathers for no protest", "Workers gathered in Oslo to eat."],
    ["a vow to fight for something", "Norway vowed to fight for every vote."],
    ["a preposition that looks like a verb", "Norway will win, barring a surprise by Denmark."],
    ["a role in doing it", "Norway played a role in rejecting Denmark."],
    ["what somebody insists on doing himself", "Norway insisted on building a wall."],
    ["those who might do it", "She spoke of those who might oppose Norway."],
    ["a forecast by an official", "Public health officials warned that the bridge to Norway was old."],
    ["a country that only says which thing", "Both of the Norway golf courses hosted the Danish minister."],
    ["who is to blame", "The Norwegian minister is to blame for the storm."],
    [
      "a truck that slams into a crowd",
      "Norway saw how nine men were hurt in slamming into the Danish minister.",
    ],
    [
      "a kind of people and what they can do",
      "The mayor knows voters who can support the Norwegian minister.",
    ],
    ["a number that looks like a pronoun", "Title I supports schools of Norway."],
    ["travel to nobody", "The Norwegian minister is flying to rest."],
    ["meetings that are left out", "The Norwegian report excluded meetings Harper had."],
    ["a thing of a name", "The Oslo dysfunction stopped Norway from answering."],
    ["whom a body sides with", "It rained on a fund allied with the Norwegian minister."],
    ["whom somebody appeals to", "Anna Lindqvist is the singer who speaks to Norwegian voters."],
    ["a month in spring", "Workers gathered in Oslo after the elections of 1 March."],
    ["what would have been", "If the Norwegian minister had met John Harper, it would have rained."],
    ["what goes with it whenever it happens", "It rains when the Norwegian minister visits Denmark."],
    ["a kind of people and what befalls them", "She spoke of women who are attacked by rebels."],
    ["an appeal to a feeling", "Norway appealed to a sense of duty."],
    ["a push to the left", "Norway was pushed to the left by Denmark."],
    ["what is approved", "Violence against Danish workers was sanctioned by Norway."],
    ["an army of no soldiers", "Norway sent an army of reporters to Denmark."],
    ["what somebody does to himself", "Norway held itself accountable for Denmark."],
    ["data that are released", "Norway had numbers of Denmark and released them on Monday."],
    ["who is opposed to somebody", "She counted nine workers opposed to the Norwegian minister."],
    ["what somebody is to avoid", "It told Norway to avoid condemning Denmark."],
    ["a promise of what others will do", "“They will call Norway,” the Danish minister promised."],
    ["what is wished on somebody", "A Danish fisherman wants the Norwegian minister banned."],
    ["a floor that is hijacked", "Norwegian ministers hijacked the floor of the Danish parliament."],
    ["a wish under an “if”", "If we want voters to support Norway, we must work."],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it("is how people are minded in a poll, an indirect question or as a kind", () => {
    expect(told("In the poll 43 percent of voters opposed the Norwegian minister.")).toEqual([]);
    expect(told("She asked whether they supported the Norwegian minister.")).toEqual([]);
    expect(told("The mayor knows Norwegian voters who oppose the minister.")).toEqual([]);
    expect(told("Anna Lindqvist opposed the Norwegian minister.")).toEqual([
      "REJECT: Anna Lindqvist > Norwegian minister",
    ]);
  });
});

describe("what is another event", () => {
  it("is a release of people only", () => {
    expect(classOf("Norway released nine prisoners.")).toEqual(["RETREAT"]);
    expect(classOf("He was released on Monday.")).toEqual(["RETREAT"]);
  });

  it("is a protest where the sentence speaks of one", () => {
    expect(classOf("Protesters gathered in Oslo on Monday.")).toEqual(["PROTEST"]);
    expect(classOf("Workers gathered in Oslo to chant slogans.")).toEqual(["PROTEST"]);
  });

  it("is advice where somebody is warned not to, and a threat between states", () => {
    expect(classOf("Anna Lindqvist warned the workers not to strike.")).toEqual(["REQUEST"]);
    expect(classOf("Norway warned Denmark.")).toEqual(["THREATEN"]);
    expect(told("Anna Lindqvist warned that Denmark was ill.")).toEqual([]);
  });

  it("is a threat to promise what is hostile, by verb and by noun", () => {
    expect(classOf("Norway's promise to bomb Denmark of 4 May was no help.")).toContain("THREATEN");
    expect(classOf("Norway's promise of 4 May to Denmark was no help.")).toEqual(["AGREE"]);
  });

  it("is a threat to ban, and a law that is blocked is refused", () => {
    expect(classOf("Norway vowed to ban Danish fishermen.")).toEqual(["THREATEN"]);
    expect(classOf("A Norwegian judge blocked the law.")).toEqual(["REJECT"]);
  });

  it("is an interview where an outlet is spoken with", () => {
    expect(classOf("Anna Lindqvist spoke with Reuters.")).toEqual(["STATEMENT"]);
    expect(classOf("Anna Lindqvist spoke with John Harper.")).toEqual(["CONSULT"]);
  });

  it("is force where a state requires it", () => {
    expect(classOf("Norway required Danish workers to leave.")).toEqual(["COERCE"]);
  });

  it("is an attack to destroy who is armed, and force to destroy what is theirs", () => {
    expect(classOf("Norway destroyed the rebels.")).toEqual(["ASSAULT"]);
    expect(classOf("Rebels destroyed nine houses in Oslo.")).toEqual(["COERCE"]);
  });

  it("is a talk with one person, and a speech to many", () => {
    expect(classOf("Anna Lindqvist spoke to John Harper.")).toEqual(["CONSULT"]);
    expect(classOf("Anna Lindqvist spoke to reporters.")).toEqual(["STATEMENT"]);
    expect(classOf("Anna Lindqvist spoke to people.")).toEqual([]);
  });
});

describe("polarity", () => {
  it("is negative where nobody does or suffers it, and where it is not thought", () => {
    expect(modalityOf("No Norwegian minister was arrested.")).toEqual(["actual negative"]);
    expect(modalityOf("I do not believe Anna Lindqvist met John Harper.")).toEqual(["actual negative"]);
    expect(modalityOf("I believe Anna Lindqvist met John Harper.")).toEqual(["actual positive"]);
  });

  it("is negative behind “neither”, “not one of”, “rarely” and “no sign that”", () => {
    expect(modalityOf("Neither Norway nor Sweden accused Denmark.")).toEqual(["actual negative"]);
    expect(modalityOf("Not one of the Norwegian ministers was arrested.")).toEqual(["actual negative"]);
    expect(modalityOf("Norway rarely accused Denmark.")).toEqual(["actual negative"]);
    expect(modalityOf("Norway saw no sign that Sweden accused Denmark.")).toEqual(["actual negative"]);
  });

  it("is positive where it was not done until a day", () => {
    expect(modalityOf("Norway did not accuse Denmark until Monday.")).toEqual(["actual positive"]);
    expect(modalityOf("Norway did not accuse Denmark.")).toEqual(["actual negative"]);
  });

  it("is negative behind “did not say”, a claim that is disputed and a refusal", () => {
    expect(modalityOf("I did not say Norway accused Denmark.")).toEqual(["actual negative"]);
    expect(modalityOf("Sweden disputed the claim that Norway accused Denmark.")).toEqual(["actual negative"]);
    expect(modalityOf("It was Norway's refusal to condemn Denmark.")).toEqual(["actual negative"]);
  });

  it("keeps a threat that was never made a threat", () => {
    expect(classOf("Norway never pledged to bomb Denmark.")).toEqual(["THREATEN"]);
    expect(modalityOf("Norway never pledged to bomb Denmark.")).toEqual(["actual negative"]);
  });
});

describe("modality", () => {
  it("is actual where somebody was made to do it", () => {
    expect(modalityOf("The storm drove hundreds of Norwegians to demand a referendum.")).toEqual([
      "actual positive",
    ]);
  });

  it("is planned in a clause of time under what is to come", () => {
    expect(modalityOf("It will rain when Norway meets with Denmark on Monday.")).toEqual([
      "planned positive",
    ]);
    expect(modalityOf("It rained when Norway met with Denmark on Monday.")).toEqual(["actual positive"]);
  });

  it("is possible behind an “if” that an “and” goes on from", () => {
    expect(modalityOf("If rebels went to Oslo and killed nine people, Norway would mourn.")).toContain(
      "possible positive",
    );
  });

  it("is planned where the first is only when", () => {
    expect(modalityOf("Norway is bound on the first day to support Denmark.")).toEqual(["planned positive"]);
    expect(modalityOf("Norway was the first to support Denmark.")).toEqual(["actual positive"]);
  });

  it("is possible behind an “and” under “would have”", () => {
    expect(modalityOf("Rebels would have gone to Oslo and killed nine people.")).toEqual([
      "possible positive",
    ]);
  });

  it("is actual for who joined others to do it", () => {
    expect(modalityOf("Norway joined nine other states to reject the Danish plan.")).toEqual([
      "actual positive",
    ]);
  });

  it("is possible in a question", () => {
    expect(modalityOf("Can they expel the Danish diplomats?")).toEqual(["possible positive"]);
    expect(modalityOf("They can expel the Danish diplomats.")).toEqual(["possible positive"]);
    expect(modalityOf("Did the Norwegian ministers expel the Danish diplomats?")).toEqual([
      "possible positive",
    ]);
  });

  it("is actual where “would” tells what was done often", () => {
    expect(modalityOf("At times the Norwegian minister would meet with John Harper.")).toEqual([
      "actual positive",
    ]);
  });

  it("is no promise to hold elections on their day", () => {
    expect(classOf("Norway will hold elections on Monday.")).toEqual(["CONCEDE"]);
  });

  it("is possible where there is a chance or a risk of it", () => {
    expect(modalityOf("There is little chance of Norwegian officials being arrested by Denmark.")).toEqual([
      "possible positive",
    ]);
  });

  it("is demanded in a bare “be” with its participle", () => {
    expect(modalityOf("Norway saw to it that the minister be arrested.")).toEqual(["demanded positive"]);
  });

  it("takes “the will” for no modal", () => {
    expect(modalityOf("Norway broke the will of the people by supporting Denmark.")).toEqual([
      "actual positive",
    ]);
  });

  it("is no demand to call somebody in order to thank him", () => {
    expect(modalityOf("Anna Lindqvist called John Harper to congratulate him.")).toEqual([
      "planned positive",
    ]);
  });
});
