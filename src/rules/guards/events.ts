import type { GuardEntry } from "./guard.js";

/** What stops the rules of events, in the order in which they look: the sentence, the verb, the noun, what stands around. */
export const EVENT_GUARDS = {
  "sentence/long": {
    says: "The sentence is longer than any that is read.",
    reason: "not a sentence",
    example: `The [attack] on Norway ${"and the rain ".repeat(90)}came in May.`,
  },
  "sentence/nobody": {
    says: "The sentence has no name, no noun for people and no pronoun.",
    reason: "no actor",
    example: "The storm [attacked] the coast.",
  },
  "trigger/inside": {
    says: "It is part of the phrase of another trigger.",
    reason: "inside another trigger",
    example: "Norway imposed [sanctions] on Denmark.",
  },
  "trigger/name": {
    says: "A capital makes it a part of a name.",
    reason: "part of a name",
    example: "Norway closed the March [Strike] Museum in Oslo.",
  },
  "verb/incomplete": {
    says: "None of the phrases of the lexicon that the word belongs to stands here.",
    reason: "incomplete phrase",
    example: "Norway [held] the cup.",
  },
  "verb/noun": {
    says: "It is no verb here: the words before it make it a noun, an adjective or a part of a compound.",
    reason: "other sense",
    example: "The Norwegian minister bought a [march] record.",
    yields: true,
  },
  "verb/untold": {
    says: "The word it hangs on leaves open whether it is done.",
    reason: "not told",
    example: "It was hard for the minister to [attack] Norway.",
  },
  "verb/no-subject": {
    says: "It is a bare form or one in -s, and no subject is found before it.",
    reason: "no rule",
    example: "They [rejects] the plan of Norway.",
  },
  "verb/imperative": {
    says: "It is a bare form that opens its sentence or its quotation, as a request does.",
    reason: "not told",
    example: "[Invade] the coast when he sleeps.",
  },
  "verb/thing": {
    says: "What stands before it as its subject is no name, noun for people or pronoun.",
    reason: "no actor",
    example: "The storm often [invades] the coast when he sleeps.",
  },
  "verb/participle": {
    says: "It is a participle behind its noun, which tells an event only of force.",
    reason: "not told",
    example: "He read the plan [rejected] by Norway.",
  },
  "verb/nobody": {
    says: "No name, noun for people or pronoun stands in its clause.",
    reason: "no actor",
    example: "The storm [attacked] the coast when he slept.",
  },
  "verb/partless": {
    says: "Somebody stands in its clause or before its “and”, but not where who does or suffers it is looked for.",
    reason: "no rule",
    example: "Often [attacked] in May for him.",
  },
  "verb/needs": {
    says: "Who does or suffers it is not of the kind that the lexicon asks for with this verb.",
    reason: "unfit roles",
    example: "Mr John Harper [hit] the ball.",
  },
  "verb/unlike": {
    says: "Those who do and suffer it do not go together in the sense of the lexicon.",
    reason: "unfit roles",
    example: "You [attacked] the town of Oslo.",
  },
  "verb/attitude": {
    says: "It says how people are minded, in a poll, an indirect question or of a kind of people, and not what somebody did.",
    reason: "not told",
    example: "He asked whether they [support] the minister.",
  },
  "verb/not-actual": {
    says: "It is told only when it was done, and this is planned or possible.",
    reason: "not told",
    example: "Mr John Harper may [speak] to reporters.",
  },
  "noun/compound": {
    says: "It is part of a compound, and says only what kind of thing the next word is.",
    reason: "other sense",
    example: "The [attack] helicopter of Norway is old.",
  },
  "noun/verb": {
    says: "It is no noun here.",
    reason: "other sense",
    example: "The storm that was [bombing] the coast met him.",
    yields: true,
  },
  "noun/nobody": {
    says: "Nobody stands beside the noun who could do or suffer it.",
    reason: "no actor",
    example: "He saw the [strikes] of May.",
  },
  "noun/partless": {
    says: "Somebody stands beside the noun, but not where who does or suffers it is looked for.",
    reason: "no rule",
    example: "He saw the [strikes] without Norway.",
  },
  "noun/needs": {
    says: "Who does or suffers it is not of the kind that the lexicon asks for with this noun.",
    reason: "unfit roles",
    example: "Mr John Harper's [offensive] on Denmark was in May.",
  },
  "noun/undated": {
    says: "Only one side is named beside the noun, and its clause has no date.",
    reason: "undated",
    example: "The Turkish air [strikes] were the worst of all.",
  },
  "scope/demanded": {
    says: "A verb or noun before it makes it something demanded, refused, accused of or agreed to.",
    reason: "not told",
    example: "Norway demanded the [withdrawal] of Danish troops from Sweden.",
  },
  "scope/told-by-verb": {
    says: "The verb of its sentence tells the same event.",
    reason: "stronger rule",
    example: "The Israeli [attacks] on Syria targeted fighters.",
  },
  "scope/undated": {
    says: "An event of no class is told only with a date in its clause.",
    reason: "undated",
    example: "The Norwegian minister [fled] to Denmark.",
  },
} as const satisfies Readonly<Record<string, GuardEntry>>;
