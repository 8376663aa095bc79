import { words } from "./words.js";

/** Verbs whose subject is a person or a body that speaks. */
export const SPEECH = words(`
  said says say saying told tells asked asks added adds explained explains insisted insists warned warns declared declares announced announces stated
  states claimed claims argued argues noted notes wrote writes believes believed thinks thought replied responded answered accused denied denies
  admitted confirmed confirms stressed stresses pointed predicted revealed testified tweeted urged urges vowed pledged promised recalled remarked
  observed suggested complained commented concluded continued emphasized emphasised reiterated recounted lamented joked
`);

/** Verbs whose subject is a person. */
export const PERSONAL_VERBS = words(`
  was had has married died lived grew studied graduated attended retired resigned wore smiled laughed cried sang played
  born joined spent moved returned visited met won lost scored ran walked sat stood became began started worked wrote taught served
  received earned knew loved hated wanted felt saw heard gave took left made got went came
`);

/** Verbs and phrases of companies and bodies. */
export const COMPANY_VERBS = words(`
  produces produced manufactures manufactured sells sold operates operated acquired acquires owns owned publishes published launched broadcast broadcasts
  employs merged releases released
`);

/** What bodies have and persons hardly do, after a possessive: "Tarrow's headquarters". */
export const BODY_POSSESSIONS = words(`
  headquarters ceo board shareholders stockholders shares stock customers subsidiary subsidiaries factory factories plants products profits revenue
  revenues newsroom employees workforce merger takeover membership affiliates
`);

/** Nouns of what only a state has, directly after its adjective: "the Quillbian army". */
export const STATE_BODIES = words(`
  army navy airforce military government parliament president presidency minister ministry embassy ambassador regime warplanes warplane jets troops
  soldiers forces air prime foreign defence defense interior monarchy
`);

/** What a state has and no person, after a possessive: "Quillbia's parliament". */
export const STATE_POSSESSIONS = words(`
  navy government parliament embassy airforce prime foreign defence defense interior
`);

/** What persons have as well: "Quillbia's army" is a state's by its ending. */
export const SHARED_POSSESSIONS = words(`army military warplanes warplane president troops`);

/** How many states are named. */
const STATE_NAME = /(?:ia|stan|land|[bcdfghjklmnprstvz]a)$/;

export function looksState(lower: string): boolean {
  return STATE_NAME.test(lower);
}

/** Verbs of war with a state for their subject where it is one name alone. */
export const STATE_VERBS = words(
  `invaded annexed bombed shelled bombarded occupied mobilised mobilized attacked struck`,
);

/** Nouns before "of" that make what follows a state. */
export const NOUNS_OF_STATES = words(`
  government parliament army republic kingdom monarchy emirate sultanate embassy
`);

/** Titles of heads of states, in capitals before a name: "President Orla Venn of X". */
export const HEADS_OF_STATES = words(`president king queen emir sultan chancellor minister premier`);

/** How adjectives of states end. */
const DEMONYM = /(?:[ei]an|[a-z]ese|[a-z]ish|stani|an|[^aeiou]i)$/;

export function looksDemonym(lower: string): boolean {
  return lower.length > 4 && DEMONYM.test(lower);
}

/** Adverbs between a subject and its verb. */
export const SUBJECT_ADVERBS = words(
  `also later then however never soon subsequently himself herself reportedly allegedly recently previously`,
);

export const AUXILIARIES = words(`has had have is was will would can could may might did does must should`);

/** Directions: alone no name; before a place a part of it. */
export const DIRECTIONS = words(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern central upper lower greater
`);

export const PLACE_PREPOSITIONS = words(
  `in near at outside around inside throughout toward towards across via`,
);
export const WEAK_PLACE_PREPOSITIONS = words(`to from into through over of`);

/** Nouns before "of", "for", "at", "in" that make what follows a body. */
export const MEMBERSHIP_NOUNS = words(`
  member members leader leaders head director chief spokesman spokeswoman spokesperson founder officials official fighters forces soldiers
  militants commander chairman president ceo executive editor employee employees representative representatives branch units supporters ally allies
  division subsidiary owner professor lecturer researcher fellow analyst expert journalist reporter correspondent
`);

/** Lower-case nouns after a name that make it a body: "al-Nemr group", "Meridian newspaper". */
export const ORGANIZATION_NOUNS = words(`
  group groups newspaper daily weekly magazine website agency channel network station party movement militia militias brigade brigades faction company firm
  corporation bank foundation organization organisation club team band label airline airlines battalion division regiment corps forces fighters gang
  cartel clan tribe coalition alliance institute university school government
`);

export const MEDIA_NOUNS = words(
  `newspaper daily weekly magazine website channel network station agency tv television radio`,
);

/** Lower-case nouns before a name: "the group X", "the newspaper X", "the band X". */
export const NOUNS_BEFORE_ORGANIZATION = words(`
  group newspaper daily magazine website agency channel network station party movement militia brigade faction company firm corporation bank band club team label
`);

/** Particles inside personal names. */
export const PARTICLES = words(
  `al el bin bint ibn ben abu umm van von der den de del della di da dos du la le ter zu ul ad-din al-din`,
);

/** Parts that may join capitalised words to one name. */
export const JOINERS = words(`of for on against and & the in to`);

/** Endings of common words, which a sentence may begin with a capital. */
const COMMON_ENDINGS =
  /(?:ly|ing|tions?|ness|ments?|ities|ity|ism|ships?|ances?|ences?|ious|able|ible|ful|less|wards?)$/;

export function looksCommon(lower: string): boolean {
  return COMMON_ENDINGS.test(lower);
}
