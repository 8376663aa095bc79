import { describe, expect, it } from "vitest";
import { eventsIn, told } from "./reading.js";

describe("frames", () => {
  it("turns the roles of a passive round", () => {
    expect(told("Three soldiers were killed by rebels.")).toEqual(["ASSAULT: rebels > Three soldiers"]);
    expect(told("Nine activists arrested by Turkish police are ill.")).toEqual([
      "COERCE: Turkish police > Nine activists",
    ]);
    expect(told("New sanctions were imposed on Denmark by Norway.")).toEqual(["SANCTION: Norway > Denmark"]);
  });

  it("reads nominals with both sides or a date", () => {
    expect(told("Turkish air strikes on Syria were the worst in years.")).toEqual([
      "ASSAULT: Turkish > Syria",
    ]);
    expect(told("The deployment of French troops in Mali on 7 July 2013 was a surprise.")).toEqual([
      "MOBILIZE: French troops > Mali",
    ]);
    expect(told("The strikes were the worst in years.")).toEqual([]);
    expect(told("The attack helicopter of the French army is old.")).toEqual([]);
  });

  it("takes a reciprocal subject for agents only", () => {
    expect(told("Russia and Israel agreed to cooperate.")).toEqual(["AGREE: Russia + Israel > "]);
    expect(told("Norway and Denmark signed a treaty.")).toEqual(["SUPPORT: Norway + Denmark > "]);
  });

  it("shares the subject of verbs that are joined", () => {
    expect(told("Norway expelled two Danish diplomats and released nine prisoners.")).toEqual([
      "SANCTION: Norway > Danish diplomats",
      "RETREAT: Norway > nine prisoners",
    ]);
  });

  it("finds the subject past a relative clause, an apposition and a bracket", () => {
    expect(told("Norway, which has a long coast, accused Denmark of piracy.")).toEqual([
      "ACCUSE: Norway > Denmark",
    ]);
    expect(told("Norway (left) rejects a Danish proposal.")).toEqual(["REJECT: Norway > Danish proposal"]);
  });

  it("hears the operator, not what stands in its object", () => {
    expect(
      told("Norway rejected a call for talks with Denmark.").map((event) => event.split(":")[0]),
    ).toEqual(["REJECT"]);
    expect(
      told("Norway demanded the release of prisoners held by Denmark.").map((event) => event.split(":")[0]),
    ).toEqual(["REQUEST"]);
  });

  it("does not tell nouns, compounds and names for verbs", () => {
    expect(told("The visit centre stands near the protest museum in Oslo.")).toEqual([]);
    expect(told("Iran-backed militias in Syria are strong.")).toEqual([]);
    expect(told("Norwegian military targets in Denmark are few.")).toEqual([]);
  });

  it("asks for arms where a verb is used of words as well", () => {
    expect(told("Mr John Harper attacked Mrs Mary Lindqvist over taxes.")[0]).toMatch(/^ACCUSE/);
    expect(told("The Norwegian team beat the Danish team.")).toEqual([]);
  });
});

describe("modality and polarity", () => {
  const of = (text: string): string =>
    eventsIn(text)
      .map(({ modality, polarity }) => `${modality} ${polarity}`)
      .join("; ");

  it.each([
    ["Norway attacked Danish troops.", "actual positive"],
    ["Norway did not attack Danish troops.", "actual negative"],
    ["Norway didn't attack Danish troops.", "actual negative"],
    ["Norway hasn’t attacked Danish troops.", "actual negative"],
    ["Norway won't attack Danish troops.", "planned negative"],
    ["Norway would attack Danish troops if Sweden asked for it.", "possible positive"],
    ["That winter Norway would attack Danish troops.", "possible positive"],
    ["Norway said that it would attack Danish troops.", "planned positive"],
    ["Norway could attack Danish troops.", "possible positive"],
    ["Norway should release nine prisoners.", "demanded positive"],
    ["Norway will release nine prisoners.", "planned positive"],
    ["French soldiers began to withdraw from Mali.", "actual positive"],
  ])("%s", (text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it("makes a promise, a threat or a refusal of what is to come", () => {
    const classOf = (text: string): string =>
      eventsIn(text)
        .map((event) => event.class)
        .join();
    expect(classOf("Norway will release nine prisoners.")).toBe("AGREE");
    expect(classOf("Norway will expel nine activists.")).toBe("THREATEN");
    expect(classOf("Norway will not negotiate with Denmark.")).toBe("REJECT");
    expect(classOf("Norway vowed to punish Denmark.")).toBe("THREATEN");
  });
});

describe("quantities and places", () => {
  it("counts the dead, the held and the vehicles", () => {
    const counted = (text: string): string[] =>
      eventsIn(text).flatMap(({ quantities }) => quantities.map(({ value, of }) => `${value} ${of}`));
    expect(counted("Rebels killed 1,050 soldiers.")).toEqual(["1050 killed"]);
    expect(counted("Norwegian police arrested nine activists.")).toEqual(["9 arrested"]);
    expect(counted("Russia sent 60 military vehicles to Belarus.")).toEqual(["60 vehicles"]);
  });

  it("says where", () => {
    const [event] = eventsIn("Norway held talks with Denmark in Geneva.");
    expect(event?.places.map(({ text }) => text)).toEqual(["Geneva"]);
  });
});

describe("subjects and objects that are hard to see", () => {
  it.each([
    ["Russia struck Iran on 4 May 2019.", ["ASSAULT: Russia > Iran"]],
    ["Turkey invaded northern Syria in 2019.", ["ASSAULT: Turkey > Syria"]],
    [
      "Israeli warplanes struck an Iranian base on 4 May 2019, killing five soldiers.",
      ["ASSAULT: Israeli warplanes > Iranian base", "ASSAULT: Israeli warplanes > five soldiers"],
    ],
    ["Syria was attacked by Russia, Iran and Turkey.", ["ASSAULT: Russia + Iran + Turkey > Syria"]],
    [
      "Russia took Palmyra and drove out the rebels.",
      ["ASSAULT: Russia > the rebels", "ASSAULT: Russia > Palmyra"],
    ],
    ["Syrian troops clashed with rebels near Homs.", ["ASSAULT: Syrian troops > rebels"]],
    ["It was Russia that bombed the rebels.", ["ASSAULT: Russia > the rebels"]],
    ["The two signed a treaty with Sweden.", ["SUPPORT: The two > Sweden"]],
    ["The Ruritanian army attacked the town of Gotham.", ["ASSAULT: Ruritanian army > Gotham"]],
    ["In June that year the army arrested nine men.", ["COERCE: the army > nine men"]],
  ])("%s", (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it("does not make war of a statement between states or of a game", () => {
    expect(told("Norway took Denmark to court.")).toEqual([]);
    expect(told("Norway hit Denmark hard in the second half.")).toEqual([]);
  });
});

describe("what the text leaves open", () => {
  it.each([
    "If Russia bombed rebels in Idlib, nobody saw it.",
    "Russia reportedly bombed rebels in Idlib.",
    "Russia is believed to have bombed rebels in Idlib.",
    "Russia is said to have bombed rebels in Idlib.",
  ])("%s", (text) => {
    expect(eventsIn(text).map(({ modality }) => modality)).toEqual(["possible"]);
  });

  it("is planned where it is expected", () => {
    const [event] = eventsIn("Turkey is expected to bomb rebels in Idlib.");
    expect(event?.modality).toBe("planned");
  });
});

describe("what looks like an event and is none", () => {
  it.each([
    "The opponents of Norway seized on those words.",
    "The Norwegian party is seizing an opportunity.",
    "You can blame the Norwegian government.",
    "Norway and its rivals are harder to attack with words.",
    "The Norwegian soldiers defended themselves.",
    "The law prevents Norway from visiting Denmark.",
    "Thousands of families arrived in Norway.",
    "The Norway Sanctions Act expired in the summer and nobody noticed it.",
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("is negative where it was not done", () => {
    const polarity = (text: string): string[] => eventsIn(text).map((event) => event.polarity);
    expect(polarity("Norway failed to attack Danish troops.")).toEqual(["negative"]);
    expect(polarity("Norway has yet to visit Denmark.")).toEqual(["negative"]);
  });

  it("gives a plan to whose it is", () => {
    expect(told("Lawmakers fear Norway's plan to expel nine Danish diplomats.")[0]).toMatch(/: Norway/);
  });
});

describe("who acts", () => {
  const agentsOf = (text: string) => eventsIn(text).flatMap(({ agents }) => agents.map(({ actor }) => actor));

  it("is one of a party, and not the party, where the text says “the Republican”", () => {
    expect(agentsOf("The Republican condemned Denmark on Monday.")).toEqual([null]);
    expect(agentsOf("Republicans condemned Denmark on Monday.")).toEqual(["republican-party"]);
    expect(agentsOf("Republican leaders condemned Denmark on Monday.")).toEqual(["republican-party"]);
  });

  it.each([
    "Some Republicans condemned Denmark on Monday.",
    "Ohio Republicans condemned Denmark on Monday.",
    "Senate Democrats condemned Denmark on Monday.",
    "Republicans who condemned Denmark on Monday left.",
    "Republican experts condemned Denmark on Monday.",
  ])("are some of a party, and not the party: %s", (text) => {
    expect(agentsOf(text)).toEqual([null]);
  });

  it.each([
    "Gov. Karl Denby of Ohio, a Republican who condemned Denmark, left.",
    "Karl Denby, a California banker who condemned Denmark, left.",
    "Republican front-runner Karl Denby condemned Denmark on Monday.",
    "Karl Denby is a liar and a former lawyer who has condemned Denmark.",
  ])("is who is described beside his name: %s", (text) => {
    expect(agentsOf(text)).toEqual(["karl-denby"]);
  });

  it("is nobody of those who are told of as several, or whom a comma parts from the name", () => {
    expect(agentsOf("Police shot Karl Denby, the women who condemned Denmark said.")).not.toContain(
      "karl-denby",
    );
    expect(agentsOf("After a visit by Karl Denby, the community condemned Denmark.")).toEqual([null]);
  });

  it("keeps those against somebody out of his state", () => {
    const [event] = eventsIn("Anti-Syrian activists condemned Denmark on Monday.");
    expect(event?.agents).toMatchObject([{ actor: null, country: null }]);
  });

  it("is who was asked, and not who asked", () => {
    expect(agentsOf("Karl Denby asked Robert Quillby if he would condemn Denmark.")).toEqual([
      "robert-quillby",
    ]);
  });

  it("is not whom the clause names", () => {
    const text = "Karl Denby was glad. One of the delegates said on Sunday that he condemned Karl Denby.";
    expect(agentsOf(text)).not.toContain("karl-denby");
  });

  it("is who says “I”, but not who is quoted inside, and a person who says “we” is not all of them", () => {
    expect(agentsOf("“I condemn Denmark,” Karl Denby said.")).toEqual(["karl-denby"]);
    expect(agentsOf("“We condemn Denmark,” Karl Denby said.")).toEqual([null]);
    expect(agentsOf("“We condemn Denmark,” Amnesty International said.")).toEqual(["amnesty-international"]);
    expect(agentsOf("“She has said, ‘I condemn Denmark,’” Karl Denby noted.")).toEqual([null]);
  });

  it("are those whom a meeting was between", () => {
    expect(agentsOf("A meeting between Norway and Denmark was held on Monday.")).toEqual([
      "norway",
      "denmark",
    ]);
  });
});
