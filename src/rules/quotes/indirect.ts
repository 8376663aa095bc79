import type { QuoteRule } from "./rule.js";

/** Indirect speech: clauses, phrases and questions under a cue. */
export const INDIRECT_RULES: readonly QuoteRule[] = [
  {
    id: "quotes/that-clause",
    group: "clause",
    says: "The clause with “that” after a reporting verb is what its subject says, to the end of the sentence or the next attribution.",
    yes: [
      "Ann Rao said that the bridge was closed.",
      "The committee confirmed on Monday that the vote had failed.",
      "Many residents believe that the river will rise.",
      "Northwire reported, citing two officials, that the bridge was closed.",
      "Ann Rao wrote to the mayor's office that the bridge was closed.",
    ],
    no: [
      "The bridge that Ann Rao built is closed.",
      "The mayor responded to letters that came in May.",
      "Developments of recent weeks indicate that the river is rising.",
    ],
  },
  {
    id: "quotes/misspelt-cue",
    group: "clause",
    says: "Before “that” a word which is one slip away from the past of a reporting verb counts as that verb.",
    yes: ["Ann Rao confimed that the bridge was closed.", "The mayor anounced that the river had risen."],
    no: ["Ann Rao confirmed that the bridge was closed.", "The toll changed that summer."],
  },
  {
    id: "quotes/clause",
    group: "clause",
    says: "After verbs whose frame allows it, a clause without “that” is what the subject says.",
    yes: [
      "Ann Rao said the bridge was closed.",
      "Officials say they are worried.",
      "He told reporters the road was safe.",
      "The office said in a statement, the bridge was closed.",
      "He's said the bridge is closed.",
    ],
    no: [
      "Ann Rao said on Monday, a day late, nothing.",
      "The report of Ann Rao was long.",
      "The other states have many bridges.",
    ],
  },
  {
    id: "quotes/infinitive",
    group: "clause",
    says: "An infinitive under a verb of promising, asking or ordering is what its subject promises, asks or orders.",
    yes: [
      "Ann Rao vowed to close the bridge.",
      "The mayor urged drivers to stay at home.",
      "He told the guard to leave.",
    ],
    no: ["Ann Rao continued to close the bridge.", "They ran to close the bridge."],
  },
  {
    id: "quotes/colon",
    group: "clause",
    says: "A clause without marks after a reporting verb and a colon is what its subject says.",
    yes: ["Ann Rao said: the bridge is closed for a week."],
    no: ["Ann Rao closed two streets: Hill Road and Mill Lane."],
  },
  {
    id: "quotes/as-clause",
    group: "clause",
    says: "After “As X noted,” the main clause is what X says.",
    yes: ["As Ann Rao noted, the bridge was closed in May."],
    no: [
      "As the river rose, the bridge was closed in May.",
      "As Ann Rao said that the bridge was closed, it rained.",
    ],
  },
  {
    id: "quotes/trailing",
    group: "trailing",
    says: "A clause before a comma, a subject and a reporting verb that end the sentence is what that subject says.",
    yes: [
      "The bridge was closed for a week, Ann Rao said.",
      "Two people were hurt, officials said on Monday.",
    ],
    no: ["In the end, Ann Rao said nothing.", "Two people were hurt in the town, and Ann Rao left."],
  },
  {
    id: "quotes/trailing-inverted",
    group: "trailing",
    says: "The same with the verb before its subject.",
    yes: ["The bridge was closed for a week, said Ann Rao."],
    no: [
      "The bridge, first reported closed by the town, reopened.",
      "Ann Rao, 31, said the bridge was closed.",
    ],
  },
  {
    id: "quotes/interrupted",
    group: "trailing",
    says: "An attribution between commas interrupts the clause it belongs to; a mere adverbial before it is left out.",
    yes: [
      "The bridge, Ann Rao said, was closed for a week.",
      "Russia was the sole exception, he said, since its forces had been invited.",
      "In the long run, economists say, the bridge will pay for itself.",
    ],
    no: [
      "Ann Rao, who said little, was closed to questions.",
      "The bridge, a steel arch, was closed for a week.",
    ],
  },
  {
    id: "quotes/according-to-front",
    group: "according-to",
    says: "The clause after “According to X,” or “As reported by X,” is what X says.",
    yes: [
      "According to Ann Rao, the bridge is closed.",
      "As first reported by Ann Rao, the bridge is closed.",
      "According to a report by the committee, two roads are unsafe.",
    ],
    no: ["They were paid according to their age.", "The bridge is closed, according to Ann Rao."],
  },
  {
    id: "quotes/according-to-trailing",
    group: "according-to",
    says: "The clause before “according to X” is what X says.",
    yes: [
      "The bridge was closed for a week, according to Ann Rao.",
      "“It is over,” according to a statement.",
    ],
    no: ["According to Ann Rao, the bridge is closed."],
  },
  {
    id: "quotes/according-to-interrupted",
    group: "according-to",
    says: "“According to X” between commas interrupts the clause that X says.",
    yes: ["The bridge, according to Ann Rao, is closed for a week."],
    no: ["The bridge was closed, according to Ann Rao."],
  },
  {
    id: "quotes/according-to-nested",
    group: "according-to",
    says: "“According to Y” after an attributed quotation reports the quotation together with its attribution.",
    yes: ["“The bridge is closed,” Ann Rao said, according to a statement from her office."],
    no: ["The bridge is closed, according to a statement from the mayor's office."],
  },
  {
    id: "quotes/participle",
    group: "dependent",
    says: "A participle of a reporting verb has the subject of its clause, or the name before it.",
    yes: [
      "Ann Rao closed the bridge on Monday, saying that it was unsafe.",
      "The talks ended with Tom Okoro warning that the river was rising.",
      "Northwire cited two officials as saying that the bridge was closed.",
    ],
    no: ["Saying nothing, Ann Rao closed the bridge.", "A landmark ruling that closed the bridge was read."],
  },
  {
    id: "quotes/coordinated",
    group: "dependent",
    says: "A reporting verb after “and” or “but” has the subject of the verb before it.",
    yes: [
      "Ann Rao closed the bridge and said that it was unsafe.",
      "He confirmed the date and added: “We are ready.”",
    ],
    no: ["Ann Rao closed the bridge and the town slept."],
  },
  {
    id: "quotes/to-cue",
    group: "dependent",
    says: "An infinitive of a reporting verb has the subject of the verb it depends on.",
    yes: [
      "Ann Rao went on to say that the bridge was unsafe.",
      "The mayor declined to say whether the bridge was safe.",
    ],
    no: ["Ann Rao has more to say about it."],
  },
  {
    id: "quotes/question",
    group: "question",
    says: "A clause with “whether”, “if” or a question word under a verb that allows it is what its subject asks or tells.",
    yes: ["Ann Rao asked whether the bridge was safe.", "The committee explained why the vote had failed."],
    no: ["Ann Rao knew the bridge.", "The bridge was closed when Ann Rao came."],
  },
  {
    id: "quotes/asked",
    group: "question",
    says: "What somebody is asked in the passive is a question whose asker the text does not name.",
    yes: ["Asked whether the bridge was safe, Ann Rao smiled.", "Ann Rao was asked if the bridge was safe."],
    no: ["Ann Rao asked if the bridge was safe.", "Ann Rao asked for a glass of water."],
  },
  {
    id: "quotes/noun-phrase",
    group: "object",
    says: "A noun phrase under a verb of calling, accusing or praising is a quote if it holds quoted words.",
    yes: [
      "Ann Rao called the plan “a road to nowhere.”",
      "Critics accused the mayor of “sleeping on the job.”",
    ],
    no: ["Ann Rao called the mayor on Monday.", "They crossed the bridge called by some an old friend."],
  },
  {
    id: "quotes/fragment",
    group: "object",
    says: "Quoted words in the object of a verb of showing, offering or naming are its subject's.",
    yes: [
      "Ann Rao offered “my thanks to everybody on the ferry.”",
      "The mayor referred to the plan as “a road to nowhere.”",
    ],
    no: [
      "Ann Rao opened the “Old Mary” at noon.",
      "The mayor offered tea at the “Old Mary” hotel in the town.",
    ],
  },
  {
    id: "quotes/nominal",
    group: "object",
    says: "A noun of saying with a possessive before it and “that” behind it, or of promising with “to”, is its owner's.",
    yes: [
      "Ann Rao's claim that the bridge was unsafe alarmed the town.",
      "The mayor kept his promise to close the bridge.",
    ],
    no: [
      "The claim that the bridge was unsafe alarmed the town.",
      "Ann Rao's bridge that was unsafe is closed.",
    ],
  },
  {
    id: "quotes/uttered",
    group: "object",
    says: "A noun of saying or feeling with “that”, as the object of a verb of uttering, is what that verb's subject says.",
    yes: [
      "Ann Rao voiced concern that the river was rising.",
      "The mayor issued a warning that the bridge was unsafe.",
    ],
    no: ["The flood raised fears that the bridge would fall.", "Ann Rao made a boat that was unsafe."],
  },
  {
    id: "quotes/object",
    group: "object",
    says: "After verbs such as announce, acknowledge or reiterate a noun phrase alone is what was made known.",
    yes: ["Ann Rao announced the closing of the bridge.", "The mayor acknowledged a series of mistakes."],
    no: ["Ann Rao wrote a cheque.", "The mayor told a friend."],
  },
];
