import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS_OF_SOURCE } from "../actors/nouns.js";
import { PERSONAL } from "./words.js";

const MEDIA_WORDS =
  /\b(?:News|Times|Post|Press|Journal|Tribune|Herald|Gazette|Guardian|Telegraph|Observer|Reuters|Agency|TV|Television|Radio|Magazine|magazine|newspaper|Network|Broadcasting|Channel|Weekly|Daily|Wire|Sputnik|CNN|BBC|NBC|ABC|CBS|NPR|PBS|AFP|DPA|RBC|Interfax|TASS|Tass|RIA|Jazeera|Arabiya)\b/;

/** Whether the name of one who was told something is an outlet's by its form. */
export function isMediaName(name: string): boolean {
  return name.length < 80 && MEDIA_WORDS.test(name);
}

/** "he", "she", "they" …: a source that says nothing of itself. */
export function isPersonalPronoun(lower: string): boolean {
  return PERSONAL.has(lower) || lower === "who" || lower === "which";
}

const BODIES = new Set(
  `government department parliament administration organization organisation commission delegation association university authority
   federation foundation institution corporation coalition opposition ministry office committee council court company firm bank union
   party agency army police campaign team group movement council board cabinet embassy institute panel tribunal church state country
   judge jury chief head aide spokesperson host guest student resident mother father wife husband son daughter friend king queen
   president minister general captain colonel sergeant prince princess chair attorney counsel mayor one man woman people person
   ad spot post caption banner sign billboard leaflet placard slogan speech platform platforms official individual professional principal candidate nominee delegate advocate analyst expert academic veteran
   aide insider source witness victim hostage refugee migrant survivor patient activist envoy diplomat consul cleric imam rabbi priest bishop
   archbishop cardinal nun monk patriarch marshal admiral commodore major lieutenant private cadet recruit conscript rebel militant jihadi
   warlord chieftain elder sheikh emir sultan monarch premier deputy secretary congressman senator legislator native civilian citizen
   prosecutor detective sheriff constable warden pilot crew captain coach athlete hero poet novelist author surgeon nurse medic vet midwife
   colleague ally foe opponent relative cousin uncle aunt brother sister nephew niece neighbour neighbor grandfather grandmother widow
   boy girl child kid youth adult couple family mob crowd faction bloc alliance league militia brigade battalion regiment squad gang cartel
   network consortium conglomerate startup giant airline hospital clinic school college academy museum charity fund guild chamber consulate
   regime junta kingdom republic command watchdog bureau division directorate secretariat think-tank rival liberal criminal journal ruling filing indictment law constitution charter`.split(
    /\s+/,
  ),
);
const PERSON_ENDING = /(?:er|or|ist|ian|man|men|woman|women|ant|eer)s?$/;
const NO_PERSON =
  /^(?:number|numbers|matter|matters|order|orders|paper|power|weather|factor|factors|error|errors|indicator|indicators|plant|water|winter|summer|river|fear|year)$/;

/** Whether the noun, in lower case, stands for somebody or something that can tell: a person, a body, a text, a medium. */
export function canSpeak(noun: string): boolean {
  if (DOCUMENT_NOUNS.has(noun) || MEDIA_NOUNS_OF_SOURCE.has(noun) || COLLECTIVE_NOUNS.has(noun)) return true;
  const singular = noun.replace(/(?:ie)?s$/, (ending) => (ending === "ies" ? "y" : ""));
  return (
    BODIES.has(noun) ||
    BODIES.has(singular) ||
    (PERSON_ENDING.test(noun) && !NO_PERSON.test(noun)) ||
    PERSONAL.has(noun)
  );
}
