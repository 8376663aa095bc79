import { canSpeak } from "../quotes/sources.js";
import { groupKindOf } from "./groups.js";
import { FUNCTION_WORDS } from "./heads.js";
import {
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  MEDIA_NOUNS_OF_SOURCE,
  sourceKindOfNoun,
  TYPE_NOUNS,
} from "./nouns.js";
import { CALLINGS, PERSON_NOUNS, TITLES } from "./titles.js";
import { words } from "./words.js";

/** Nouns of people that neither their ending nor another list shows. */
const PEOPLE = words(`
  guy guys lad folk folks buddy thug crony clerk cop cops maid bride groom orphan infant nomad monk serf peasant tyrant hero heroine heavyweight guru sage wit
  executive representative operative relative fugitive native conservative progressive liberal moderate radical centrist independent loyal
  superdelegate surrogate associate delegate candidate graduate undergraduate confidante confidant ally partisan millennial boomer
  respondent proponent opponent adherent dissident agent client patient parent president resident student recipient participant
  audience circle electorate elite establishment campaign industry camp caucus contingent nobility clergy laity plebes politicos
  nation tribe clan generation voice insider outsider lookalike look-alike impersonator superstar
  radioman chairmen frontrunner confederate compatriot patriot expatriate inmate roommate classmate teammate pal chum peer
  neurosurgeon magnate mogul billionaire millionaire heavyweight figurehead mouthpiece spokespeople salespeople townspeople businesspeople
  supermajority bench bar tank old alike left right power powers dem dems duo trio pair quartet household couple workforce staff
  someone somebody anyone anybody everyone everybody nobody none each either neither both all half those these others many some several few most
  he she they one two three four five six seven eight nine ten
`);

/** Quantities that stand for the people counted: "a third of voters", "61 percent". */
const QUANTITIES = words(`
  percent percentage third thirds quarter quarters half fourth fourths fifth fifths majority majorities plurality minority number numbers two-thirds
  three-quarters three-fourths dozens hundreds thousands millions scores handful share
`);

/** Texts and figures that say something, beside those that stand for documents elsewhere. */
const TEXTS = words(`
  account average estimate tally count result projection calculation polling note memoir biography autobiography story piece column passage
  footnote summary readout reply suit bill opinion order profile form timeline excerpt comment caption headline speech lecture interview
  show episode spot movie film documentary book announcement copy version edition index ranking card list syllabus playbook diary log entry minutes ruling verdict
  claim evidence probe examination return tabloid publication site blog feed hotline measurement
`);

/** Words in -ly that are nouns. */
const NOUNS_IN_LY = words(`
  family ally bully daily weekly monthly quarterly biweekly assembly monopoly anomaly elderly belly lily fly rally tally reply supply
`);

/** Participles that open the noun phrase of people: "visiting journalists". */
const ADJECTIVES_IN_ING = words(`
  visiting leading working striking protesting ruling governing incoming outgoing sitting acting remaining surviving competing opposing rising aspiring
  grieving fleeing returning dissenting participating attending investigating presiding commanding warring neighboring neighbouring living existing
  sewing king during
`);

/** What a noun is for its singular: "laws", "agencies". */
function singular(noun: string): string {
  return noun.replace(/(?:ie)?s$/, (ending) => (ending === "ies" ? "y" : ""));
}

function isIn(noun: string, ...lists: readonly { has(word: string): boolean }[]): boolean {
  const one = singular(noun);
  return lists.some((list) => list.has(noun) || list.has(one) || list.has(`${noun}s`));
}

/** Whether a noun, in lower case, is one for people or bodies. */
export function isPeopleNoun(noun: string): boolean {
  if (isIn(noun, DOCUMENT_NOUNS, TEXTS)) return false;
  if (isIn(noun, COLLECTIVE_NOUNS, TYPE_NOUNS, TITLES, PERSON_NOUNS, CALLINGS, PEOPLE, QUANTITIES))
    return true;
  return canSpeak(noun) || groupKindOf(noun) !== null || /[a-z]{3}ees?$/.test(noun);
}

/** Whether a noun, in lower case, is one for people, bodies, media or texts: what words can be from. */
export function isTeller(noun: string): boolean {
  return (
    isPeopleNoun(noun) ||
    isIn(noun, DOCUMENT_NOUNS, MEDIA_NOUNS_OF_SOURCE, TEXTS) ||
    sourceKindOfNoun(noun) !== "role"
  );
}

/** "Immediately", "falsely". */
export function isAdverb(lower: string): boolean {
  return (/[a-z]{2}ly$/.test(lower) && !NOUNS_IN_LY.has(lower)) || ADVERBS.has(lower);
}

/** What stands behind a noun and is none: "sources close to her", "a letter sent to the board". */
export function isBehindNoun(lower: string): boolean {
  return isAdverb(lower) || BEHIND.has(lower);
}

const BEHIND = words(`
  loyal privy close familiar aware opposed sympathetic linked allied aligned affiliated friendly present responsible knowledgeable critical hostile based
  available involved interviewed surveyed polled taken made filed shown conducted provided known released obtained given written seen sent
  reached signed posted published issued compiled overall himself herself itself themselves
`);

const ADVERBS = words(
  `just again quite rather also then even still ever never not now there here soon later once`,
);

/** "Reported", "backing": behind a noun for who or what tells, it is not that noun. */
export function isParticiple(lower: string): boolean {
  return /[a-z]{3}(?:ed|ing)$/.test(lower) && !isTeller(lower);
}

/** "Hiring foreign workers": what somebody does, and no noun phrase. */
export function isDoing(lower: string): boolean {
  return /[a-z]{2}ing$/.test(lower) && !ADJECTIVES_IN_ING.has(lower) && !isTeller(lower);
}

/** "The", "there", "having": capitals of a sentence's first word do not make a name of it. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) && !isTeller(lower);
}
