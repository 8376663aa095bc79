import type { ActorType, SourceKind } from "../../model/vocabulary.js";
import { words } from "./words.js";

/** Third-person pronouns by what they may stand for. */
export const MALE_PRONOUNS = words("he him his himself");
export const FEMALE_PRONOUNS = words("she her hers herself");
export const PLURAL_PRONOUNS = words("they them their theirs themselves");
export const THING_PRONOUNS = words("it its itself");
export const RELATIVE_PRONOUNS = words("who whom whose which that");

/** Sources that are texts. */
export const DOCUMENT_NOUNS = words(`
  report reports statement statements study studies survey surveys poll polls letter letters memo memorandum document documents communique
  communiqué analysis article articles paper papers book books editorial release filing filings complaint complaints lawsuit indictment
  affidavit transcript testimony data figures statistics census website posting post tweet tweets email e-mail emails message messages
  audit assessment file files cable cables record records research finding findings investigation inquiry review
  notice bulletin provision provisions resolution agreement treaty law guideline guidelines video footage recording indictments
`);

export const MEDIA_NOUNS_OF_SOURCE = words(
  "media newspaper newspapers agency daily weekly magazine channel network outlet outlets station press website broadcaster newscast",
);

/** Plural or mass nouns of people. */
export const COLLECTIVE_NOUNS = words(`
  people sources officials activists analysts experts observers witnesses residents critics supporters members rebels opponents protesters lawmakers
  politicians diplomats journalists reporters researchers scientists scholars historians economists doctors students teachers parents families
  authorities police investigators prosecutors lawyers leaders commanders fighters soldiers troops forces militants insurgents
  villagers locals civilians refugees women men others some many several most few staff crew workers employees executives
  academics specialists commentators monitors rights groups groups organizations organisations campaigners advocates aides advisers
  advisors ministers governments countries states republicans democrats voters players fans neighbors neighbours friends relatives
  colleagues eyewitnesses medics rescuers volunteers clerics elders tribesmen public crowd community opposition allies sides parties
  backers spokesmen representatives delegates negotiators generals officers
`);

/** Descriptions that may stand for a named body or place: "the group", "the country". */
export const TYPE_NOUNS: ReadonlyMap<string, readonly ActorType[]> = new Map<string, readonly ActorType[]>([
  ["group", ["armed-group", "organization", "group"]],
  ["movement", ["armed-group", "organization"]],
  ["militia", ["armed-group"]],
  ["organization", ["organization", "armed-group"]],
  ["organisation", ["organization", "armed-group"]],
  ["party", ["organization", "armed-group"]],
  ["company", ["organization"]],
  ["firm", ["organization"]],
  ["agency", ["organization", "media", "government"]],
  ["ministry", ["government", "organization"]],
  ["newspaper", ["media"]],
  ["daily", ["media"]],
  ["channel", ["media"]],
  ["network", ["media"]],
  ["outlet", ["media"]],
  ["website", ["media"]],
  ["country", ["state"]],
  ["nation", ["state"]],
  ["city", ["place"]],
  ["town", ["place"]],
  ["village", ["place"]],
  ["brigade", ["military-unit", "armed-group"]],
  ["division", ["military-unit"]],
  ["unit", ["military-unit"]],
  ["institute", ["organization"]],
  ["university", ["organization"]],
  ["council", ["organization", "government"]],
  ["observatory", ["organization"]],
  ["coalition", ["organization"]],
  ["alliance", ["organization"]],
]);

/** Periods and points of time: never a source. */
export const PERIOD_NOUNS = words(`
  second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades century centuries
  morning afternoon evening midnight noon time times moment moments period periods past today yesterday tomorrow monday tuesday wednesday
  thursday friday saturday sunday january february april june july august september october november december spring summer autumn winter
`);

/** What kind of source a noun makes. */
export function sourceKindOfNoun(noun: string): SourceKind {
  if (noun === "reports" || noun === "rumors" || noun === "rumours") return "reports";
  if (DOCUMENT_NOUNS.has(noun)) return "document";
  if (MEDIA_NOUNS_OF_SOURCE.has(noun)) return "media";
  if (COLLECTIVE_NOUNS.has(noun)) return "collective";
  if (TYPE_NOUNS.has(noun)) return "organization";
  return "role";
}
