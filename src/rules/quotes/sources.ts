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
