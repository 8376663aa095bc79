import type { Modality } from "../../model/vocabulary.js";

/** What a modal before a verb says of what it tells. */
export const MODAL_SAYS: Readonly<Record<string, Modality>> = {
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
export const HAPPENED: ReadonlySet<string> = new Set(
  `began begin begins begun beginning started starting starts continued continues continue continuing managed helped used came failed able went proceeded first last only forced refusal failure`.split(
    /\s+/,
  ),
);
/** Before an object and "to": they made it happen, or did it with them. */
export const CAUSED: ReadonlySet<string> = new Set(
  "forced drove led prompted compelled inspired caused joined".split(" "),
);
/** Words before "to" after which the infinitive is demanded, or only tried. */
export const DEMANDED: ReadonlySet<string> = new Set(
  "must needs need has have had urged asked told ordered called demanded pressed obliged required supposed".split(
    " ",
  ),
);
/** Of these only what stands right before "to" obliges: not "have no plans to". */
export const HAVING: ReadonlySet<string> = new Set(["have", "has", "had", "need", "needs"]);
export const TRIED: ReadonlySet<string> = new Set(
  "tried tries try trying attempted attempts attempt attempting sought seeking seeks failed likely unlikely able unable appear appears appeared seem seems seemed".split(
    " ",
  ),
);

/** Adverbs and passives by which a text leaves open whether it is so. */
export const HEARSAY: ReadonlySet<string> = new Set(
  "reportedly allegedly supposedly purportedly apparently possibly perhaps probably".split(" "),
);
export const THOUGHT: ReadonlySet<string> = new Set(
  "believed said thought rumoured rumored alleged reported suspected understood presumed feared likely claimed".split(
    " ",
  ),
);

/** Words that open a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "whether"]);
