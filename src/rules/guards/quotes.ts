import type { GuardEntry } from "./guard.js";

/** What stops the rules of quotes, in the order in which they look: the word, its subject, what follows, marks alone. */
export const QUOTE_GUARDS = {
  "cue/capital": {
    says: "A capital inside its sentence makes the word a part of a name.",
    reason: "part of a name",
    example: "The mayor works for the Solar [Report] of Lowfield.",
  },
  "cue/headline": {
    says: "In a headline with capitals only forms in -s of verbs that are no nouns are read.",
    reason: "no rule",
    example: "Lowfield Mayor Anna Petrova [Claims] Bridge Old Dam Safe",
  },
  "cue/hyphen": {
    says: "A hyphen joins the word to its neighbour.",
    reason: "other sense",
    example: "The [tell]-all book was late.",
  },
  "cue/noun": {
    says: "The word before it makes it a noun.",
    reason: "other sense",
    example: "The mayor read the [report] in May.",
  },
  "cue/noun-subject": {
    says: "The next word is the verb, so this is its subject.",
    reason: "other sense",
    example: "Early [reports] say that the dam broke.",
  },
  "cue/adjective": {
    says: "It stands between a determiner or a number and a noun, like an adjective.",
    reason: "other sense",
    example: "The mayor counted eight [reported] cases.",
  },
  "cue/taken": {
    says: "Its words belong to a quote that was found first.",
    reason: "stronger rule",
    example: "The mayor said that the guards [argue] the bridge is safe.",
  },
  "passive/by": {
    says: "It is a passive, and no rule looks for the speaker behind “by”.",
    reason: "no rule",
    example: "The envoy was [told] by the guards that the bridge was closed.",
  },
  "passive/nobody": {
    says: "It is a passive that names nobody who says it.",
    reason: "no speaker",
    example: "The bridge was [described] in May.",
  },
  "clause/no-subject": {
    says: "No noun phrase is found before the verb that could be its subject.",
    reason: "no speaker",
    example: "In May, [said] to be late, the ferry left.",
  },
  "clause/number": {
    says: "It is a bare form, and no plural is found before it that could be its subject.",
    reason: "no speaker",
    example: "The mayor [believe] that the dam broke.",
  },
  "clause/mute": {
    says: "Its subject is a thing that says nothing.",
    reason: "no speaker",
    example: "Developments [indicate] that the dam broke.",
  },
  "clause/thing": {
    says: "Its subject is a thing, which names, threatens or promises nothing in words.",
    reason: "no speaker",
    example: "The bridge [threatened] to fall.",
  },
  "content/noun": {
    says: "The form is a noun as well, and no name or pronoun stands before it.",
    reason: "other sense",
    example: "The battleground [states] the mayor won are old.",
  },
  "content/nothing": {
    says: "Nothing that is said follows it or stands before it.",
    reason: "no content",
    example: "The mayor never [said].",
    yields: true,
  },
  "content/adjunct": {
    says: "What follows begins like a phrase of time or place, and the clause behind it is not found.",
    reason: "no rule",
    example: "The office [said] about half of the money was lost.",
  },
  "content/before": {
    says: "A clause and a comma stand before it, and no rule of trailing attributions reads them.",
    reason: "no rule",
    example: "The bridge was closed, he and his aide never [said].",
  },
  "content/bare-clause": {
    says: "A clause follows without “that”, with which alone this verb is read.",
    reason: "no rule",
    example: "The mayor [felt] they should leave.",
  },
  "content/later": {
    says: "What the verb takes for its content stands further on, behind words that no rule passes over.",
    reason: "no rule",
    example: "The mayor [stated] a day earlier, “It is safe.”",
  },
  "content/thing": {
    says: "What follows is a thing or a person, neither a clause nor words in marks.",
    reason: "no content",
    example: "The mayor [described] the bridge.",
  },
  "content/title": {
    says: "The words in marks behind it are a title.",
    reason: "title",
    example: "The mayor [wrote] “The Lights of Lowfield” in May.",
  },
  "content/frame": {
    says: "What follows is not what this verb takes for its content.",
    reason: "other sense",
    example: "The mayor [continued] to close bridges.",
  },
  "dependent/attitude": {
    says: "It is a verb of belief without a subject of its own, which no rule gives that of another verb.",
    reason: "no rule",
    example: "The mayor left town, [hoping] that the dam would hold.",
  },
  "dependent/participle": {
    says: "The participle belongs to the noun before it, which is no speaker.",
    reason: "no speaker",
    example: "The new paint [stating] that the bridge is safe is old.",
  },
  "dependent/speaker": {
    says: "The participle belongs to the noun before it, and is none of the few that are read there.",
    reason: "no rule",
    example: "The mayor read a report [suggesting] that the dam broke.",
  },
  "dependent/to": {
    says: "It has no subject of its own, and an infinitive follows.",
    reason: "no content",
    example: "The mayor came, [asking] to see the bridge.",
  },
  "dependent/infinitive": {
    says: "It is an infinitive, and what follows may be a thing as well as a clause.",
    reason: "no content",
    example: "The mayor came to [announce] the bridge is safe.",
  },
  "trailing/goes-on": {
    says: "The sentence goes on behind the attribution in a way that no rule of trailing attributions reads.",
    reason: "no rule",
    example: "The bridge, he [wrote] the mayor, was safe.",
  },
  "trailing/frame": {
    says: "This verb does not stand behind what is said.",
    reason: "other sense",
    example: "In the end, Ms Rao [deplored] it.",
  },
  "trailing/aside": {
    says: "“I think” between commas is an aside of who speaks.",
    reason: "other sense",
    example: "The bridge was safe, I [think].",
  },
  "trailing/inverted": {
    says: "Without marks only the commonest verbs turn round with their subject.",
    reason: "no rule",
    example: "The bridge was safe, [recalled] the mayor.",
  },
  "trailing/nothing": {
    says: "What stands before the attribution was taken by another.",
    reason: "no content",
    example: "“It fell,” he said, she [said].",
  },
  "trailing/adverbial": {
    says: "What stands before the attribution is a phrase of time or place, not a clause.",
    reason: "no content",
    example: "In the end, Ms Rao [said].",
  },
  "fragment/title": {
    says: "The marks stand around words with capitals, and no comma or colon before them.",
    reason: "title",
    example: "The mayor read [“]The Lights of Lowfield” in May.",
  },
  "fragment/no-verb": {
    says: "The words in marks are in the object of no verb by which words come about.",
    reason: "no rule",
    example: "The bridge crossed the [“]river” in May.",
  },
  "fragment/no-subject": {
    says: "The verb before the words in marks has no subject that could say them.",
    reason: "no speaker",
    example: "When billed as [“]a toy”, the bridge fell.",
  },
  "floating/nobody": {
    says: "The sentence is quotation only, and no rule finds a speaker for it before or after.",
    reason: "no speaker",
    example: "[“]The bridge is safe.”",
  },
} as const satisfies Readonly<Record<string, GuardEntry>>;
