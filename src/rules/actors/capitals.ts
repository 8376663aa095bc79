import { words } from "./words.js";

/** Verbs and nouns of going and of telling from where: "from" and "to" after them say where. */
export const MOTION = words(`
  went go goes going gone came come comes coming travelled traveled travels travel traveling travelling flew fly flies flown flying arrived arrive
  arrives arriving arrival returned returns return returning fled flee fleeing visit visited visits visiting moved move left sent drove driving march
  marched headed heading deliver delivered weapons flights flight trip road highway east west north south km kilometers kilometres miles
  reported reporting departed departing departure journey tour
`);

/** Before "on" and a capital: the place is meant. */
export const ATTACKS_ON = words(`attack attacks assault march raid raids strike strikes siege`);

/** Words before a capital that make it a place or what happened there: "after Paris". */
export const BEFORE_CITY = words(`after before since until northern southern downtown`);

/** Before "of" and a capital. */
export const CITY_BEFORE_OF = words(`heart people mayor battle siege bombing`);

/** What a city has and no government. */
export const CITY_POSSESSIONS = words(`
  mayor streets street airport suburbs suburb residents subway metro university museum population outskirts neighborhoods neighbourhoods skyline
  inhabitants districts
`);

/** Determiners that a noun behind the capital belongs to: "the Paris attacks". */
export const BEFORE_ATTRIBUTE = words(`the a an any every his her its their our annual`);
