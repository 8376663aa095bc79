import type { ClassLexicon } from "./entry.js";

/** A saying of which the text gives no content. */
export const STATEMENT: ClassLexicon = {
  class: "STATEMENT",
  frames: [
    { verbs: "speak", next: "to before", patient: "to before", needs: "hearers" },
    { verbs: "talk", next: "to", patient: "to", needs: "audience" },
    { verbs: "speak talk sit_down", next: "with to", patient: "with to", needs: "press" },
    {
      verbs: "give deliver make",
      nouns: "speech address statement interview lecture remarks testimony sermon",
      patient: "to with",
      needs: "official",
    },
    {
      verbs: `decline_to_comment refuse_to_comment decline_to_say refuse_to_say decline_to_speculate decline_to_elaborate decline_to_discuss
        decline_to_go_into decline_to_be_named decline_to_be_identified decline_to_name decline_to_identify decline_to_answer refuse_to_answer decline_to_respond`,
      patient: "to",
      operator: true,
      needs: "official",
    },
    { verbs: "testify", patient: "before", needs: "official" },
    { verbs: "address", patient: "object", needs: "audience" },
  ],
};

/** Told only with a date: changes of side, of office, of power that are in no PLOVER class. */
export const OTHER: ClassLexicon = {
  class: "OTHER",
  frames: [
    { verbs: "defect", patient: "from to", needs: "official" },
    { verbs: "die", needs: "official" },
    { verbs: "elect appoint inaugurate", patient: "object", needs: "actor" },
    {
      verbs: "win lose",
      nouns: "election vote primary war battle referendum seat",
      patient: "in against",
      needs: "official",
    },
    { verbs: "drop_out", patient: "of", next: "of", needs: "official" },
    { verbs: "flee", patient: "object to from", needs: "official" },
  ],
};
