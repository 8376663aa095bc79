/** Nouns that a clause with "that" may tell, by whose they are or who utters them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const NOUNS_OF_SAYING = words(
  `claim claims assertion assertions statement statements allegation allegations contention argument arguments warning warnings
   suggestion suggestions announcement accusation accusations admission insistence remark remarks comment comments prediction predictions
   complaint complaints declaration acknowledgment acknowledgement revelation conclusion observation charge charges hint demand demands
   view belief promise pledge vow`,
);
/** These take "to" as well. */
export const NOUNS_OF_PROMISING = words("promise promises pledge pledges vow vows");
/** Said only where somebody utters them: "voiced concern that". */
export const NOUNS_OF_FEELING = words(
  `hope hopes concern concerns fear fears doubt doubts confidence regret regrets optimism alarm worry worries assurance assurances opinion
   threat threats`,
);
/** The forms of verbs whose object they are when they are uttered. */
export const UTTERING_FORMS = words(
  `express expresses expressed expressing voice voices voiced voicing issue issues issued issuing raise raises raised raising
   give gives gave given giving offer offers offered offering make makes made making repeat repeats repeated repeating
   reiterate reiterates reiterated reiterating share shares shared sharing convey conveys conveyed conveying renew renews renewed renewing`,
);
