/** Words that tell the tense of a clause, in the manner of a closed class: auxiliaries, and the commonest irregular pasts. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Auxiliaries of what is to come. */
export const WILL: ReadonlySet<string> = words("will 'll wo shall");

/** Modals, and forms of the present: the clause has neither happened by them nor is it to come. */
export const UNDECIDED: ReadonlySet<string> = words(
  "would could should may might must can ca cannot does do if unless because is are am 's 're has have 've 'd whether until till",
);

/** Forms of "be" that make "to" a future: "are to meet". */
export const ARE: ReadonlySet<string> = words("is are am 's 're");

/** Participles and adjectives of what is planned: "scheduled to", "expected on". */
export const PLANNED: ReadonlySet<string> = words(
  "scheduled expected due slated planned planning plans plan going likely hopes hope intends intend aims wants",
);

export const WAS: ReadonlySet<string> = words("was were had did");

/** Pasts that do not end in -ed; those that are present or noun besides ("put", "cut", "led", "saw") are left out where they mislead. */
export const IRREGULAR_PASTS: ReadonlySet<string> = words(
  `said told came went took made gave got began became brought built bought broke caught chose drew drove fell felt
   fled flew fought found forgot froze grew held kept knew led left lost meant met paid ran rose sent shot sold sought
   spoke spent stood stole struck swore taught thought threw understood woke won wore wrote withdrew saw sat shook
   sank sang hid heard ate died arose awoke swept slept crept dealt dug fed hung laid lent lit rode shone slid
   spun stuck swung swam tore wept overthrew undertook overcame`,
);
