import type { EventClass } from "../../model/vocabulary.js";

const CONFLICT = "src/rules/events/verbal-conflict.ts";
const COOPERATION = "src/rules/events/verbal-cooperation.ts";
const MATERIAL_CONFLICT = "src/rules/events/material-conflict.ts";
const MATERIAL_COOPERATION = "src/rules/events/material-cooperation.ts";
const DATED = "src/rules/events/dated.ts";

/** Where the triggers of each class stand, to be shown to who asks why a word tells an event. */
export const FRAME_FILES: Readonly<Record<EventClass, string>> = {
  REQUEST: CONFLICT,
  REJECT: CONFLICT,
  THREATEN: CONFLICT,
  ACCUSE: CONFLICT,
  AGREE: COOPERATION,
  CONSULT: COOPERATION,
  CONCEDE: COOPERATION,
  SUPPORT: COOPERATION,
  RETREAT: MATERIAL_COOPERATION,
  COOPERATE: MATERIAL_COOPERATION,
  AID: MATERIAL_COOPERATION,
  SANCTION: MATERIAL_CONFLICT,
  PROTEST: MATERIAL_CONFLICT,
  ASSAULT: MATERIAL_CONFLICT,
  COERCE: MATERIAL_CONFLICT,
  MOBILIZE: MATERIAL_CONFLICT,
  STATEMENT: DATED,
  OTHER: DATED,
};
