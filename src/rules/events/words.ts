/** The closed classes of English that show where a clause begins and ends, and what a word beside a trigger does to it. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some any no every each several many few all both another other
   such more most last next past dozens hundreds thousands scores one two three four five six seven eight nine ten eleven twelve twenty thirty
   forty fifty hundred thousand million`,
);

/** Determiners after which a word that could be verb or noun is a noun. */
export const ARTICLES = words(
  "the a an this these those his her its their our my your some any no every each another",
);

export const PREPOSITIONS = words(
  `in on at of from for with by into onto over under against between among amid near outside inside across through throughout
   towards toward behind beyond around about along alongside despite without within during upon via like per off besides including
   following unlike up aboard barring`,
);

export const SUBORDINATORS = words(
  "that which who whom whose where when while whereas because although though if unless until since after before as whether so lest how why what",
);

export const RELATIVES = words("who which that whom");

export const BE = words("be is are was were been being am 're get gets got isn't aren't wasn't weren't");
export const HAVE = words("have has had having 've hasn't haven't hadn't");
export const MODALS = words(
  "will would shall should can could may might must wo ca 'll 'd won't can't cannot wouldn't couldn't shouldn't",
);
export const DO = words("do does did don't doesn't didn't");
export const NEGATIONS = words(
  "not never n't no neither nor don't doesn't didn't won't can't cannot wouldn't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't without",
);

export const PRONOUNS = words("he she it they we i you them him us me");
export const SUBJECT_PRONOUNS = words("he she it they we i you");

export const ADVERBS = words(
  `also already now then still again often soon later earlier just even only once twice recently ever here there too very almost
   yesterday today tomorrow tonight however meanwhile instead together back away sometimes long first thus therefore moreover
   further abroad ahead always yet together itself themselves himself herself indeed well`,
);

/** Frequent verbs that tell no event by themselves, in the forms that mark a finite clause. */
export const PLAIN_VERBS = words(
  `said says say saying told tells tell made makes make took takes take went goes go came comes gave gives got gets saw sees see
   seen knew knows know known thought thinks think believed believes believe wanted wants want wanting found finds find kept keeps keep
   began begins begin started starts start continued continues continue tried tries try trying seemed seems seem appeared appears appear
   became becomes become remained remains remain felt feels feel looked looks look turned turns showed shows show shown showing
   helped helps help led leads lead leading ran runs run played plays moved moves move needed needs need used uses use using worked
   works work working lived lives live wrote writes written added adds adding noted notes noting reported reports reporting announced
   announces announce announcing described describes describe expected expects expect considered considers called calls calling
   put puts set sets let lets brought brings bring stood stands lost loses won wins win paid pays spent spends bought sold
   held holds hold followed follows follow changed changes change included includes include including involved involves involve involving
   served serves serve ended ends end stopped stops stop remains died dies die hopes hoped hope planned plans plan intends
   intended likes liked like loves loved refers referred means meant mean grew grows fell falls rose rises spoke speaks speak read
   reads opened opens open closed caused causes cause tells hear heard prevent prevented decided decides decide`,
);

export const MONTHS_AND_DAYS = words(
  `january february march april june july august september october november december monday tuesday wednesday thursday friday
   saturday sunday yesterday today tonight weekend`,
);

/** Verbs of the lexicon that are nouns behind a name or "and": "a Danish ally", "friends and allies". */
export const NOUN_BEHIND_NAME = words(
  "ally allies address addresses exile exiles lobby lobbies win wins side sides roll rolls",
);

/** Words before "to" that make an intention of the verb behind it. */
export const INTENDING = words(
  "plan plans planned planning intend intends intended aims hopes hoped ready prepared willing preparing prepares set due scheduled going poised",
);

/** What a promise to do is a threat. */
export const HOSTILE_VERBS = words(
  `attack kill bomb destroy fight strike punish retaliate invade crush avenge hit respond shoot arrest expel boycott sue wipe
   eliminate hunt topple overthrow resist block annihilate bury burn execute assassinate blow deport jail cut step escalate ban bar outlaw prohibit veto`,
);

export const COUNTS: ReadonlyMap<string, number> = new Map(
  `a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty`
    .split(/\s+/)
    .map((word, index) => [word, index === 0 ? 1 : index] as const),
);
