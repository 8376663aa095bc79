import { OTHER, STATEMENT } from "./dated.js";
import type { ClassLexicon } from "./entry.js";
import { ASSAULT, COERCE, MOBILIZE, PROTEST, SANCTION } from "./material-conflict.js";
import { AID, COOPERATE, RETREAT } from "./material-cooperation.js";
import { ACCUSE, REJECT, REQUEST, THREATEN } from "./verbal-conflict.js";
import { AGREE, CONCEDE, CONSULT, SUPPORT } from "./verbal-cooperation.js";

/**
 * Triggers of events by class, written from the vocabularies of PLOVER (2021) and CAMEO (1.1b3) and general knowledge. The order
 * decides between two frames of one verb that fit equally well.
 */
export const CLASSES: readonly ClassLexicon[] = [
  REQUEST,
  REJECT,
  THREATEN,
  ACCUSE,
  AGREE,
  CONSULT,
  SANCTION,
  RETREAT,
  CONCEDE,
  SUPPORT,
  COOPERATE,
  AID,
  PROTEST,
  ASSAULT,
  COERCE,
  MOBILIZE,
  STATEMENT,
  OTHER,
];
