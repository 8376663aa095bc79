import type { Modality } from "../../model/vocabulary.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

const MODAL_SAYS: Readonly<Record<string, Modality>> = {
  will: "planned",
  shall: "planned",
  wo: "planned",
  "won't": "planned",
  "'ll": "planned",
  would: "planned",
  wouldn: "planned",
  "wouldn't": "planned",
  "'d": "planned",
  may: "possible",
  might: "possible",
  could: "possible",
  "couldn't": "possible",
  can: "possible",
  "can't": "possible",
  cannot: "possible",
  ca: "possible",
  should: "demanded",
  "shouldn't": "demanded",
  must: "demanded",
};

/** Words before "to" after which the infinitive tells what happened. */
const HAPPENED: ReadonlySet<string> = new Set(
  "began begin begins begun beginning started starting starts continued continues continue continuing managed helped used came failed able went proceeded forced".split(
    " ",
  ),
);
const DEMANDED: ReadonlySet<string> = new Set(
  "must needs need has have had urged asked told ordered called demanded pressed obliged required supposed".split(
    " ",
  ),
);
const TRIED: ReadonlySet<string> = new Set(
  "tried tries try trying attempted attempts attempt attempting sought seeking seeks failed likely unlikely able unable appear appears appeared seems".split(
    " ",
  ),
);

/** Whether the verb tells of something done, planned, possible or demanded. */
export function modalityOf(view: View, use: VerbUse): Modality {
  if (use.modal !== null && !use.perfect) return MODAL_SAYS[use.modal] ?? "actual";
  if (use.modal !== null) return MODAL_SAYS[use.modal] === "demanded" ? "demanded" : "possible";
  if (use.form !== "infinitive") return "actual";
  for (let i = use.group - 1; i >= use.group - 4; i--) {
    const word = view.lower(i);
    if (HAPPENED.has(word)) return "actual";
    if (DEMANDED.has(word)) return "demanded";
    if (TRIED.has(word)) return "possible";
  }
  return "planned";
}
