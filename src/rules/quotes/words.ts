/** Closed classes of English words that bound noun phrases and clauses. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SUBJECT_PRONOUNS = words("he she they it we i you who");
export const PERSONAL = words("he she they it we i you");
export const PLURAL_SUBJECTS = words(
  "they we i you who some many others most several both few all people police these those critics reporters two three four five six",
);
export const OBJECT_PRONOUNS = words("me him her us them you it himself herself themselves everyone anyone");
export const RELATIVES = words("who which");
export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some many several most another other both each every no any
   one two three four five six seven eight nine ten dozens few all`,
);
export const ARTICLES = words("the a an this that these those his her its their our my your");
export const PREPOSITIONS = words(
  `of in for at with from on to by about against between near under over among within into behind across around during
   after before outside inside like as via through throughout towards toward amid upon without beyond including regarding off`,
);
/** Prepositions that may stand inside a subject: "a spokesman for the army". */
export const NOUN_PREPOSITIONS = words(
  "of in for at with from on to by against between near under over about within behind",
);
export const AUXILIARIES = words(
  `has have had would will could can may might must shall should did does do 'd 've 'll was were is are am be been being 's 're 'm not
   cannot didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't isn't wasn't aren't weren't shouldn't`,
);
export const NEGATIONS = words(
  "not never cannot didn't doesn't don't hasn't haven't hadn't wouldn't won't couldn't can't isn't wasn't aren't weren't shouldn't neither nor",
);
export const BE = words("is are was were be been being am 's 're 'm isn't wasn't aren't weren't");
export const MODALS = words(
  "would will could can may might must shall should did does do 'd 'll cannot didn't doesn't don't wouldn't won't couldn't can't shouldn't to",
);
export const ADVERBS = words(
  `also later then even now just once often never always still again earlier recently first only soon twice simply famously
   long since repeatedly reportedly already further rather ever instead quickly quietly too almost perhaps himself herself
   themselves both all today yesterday not however meanwhile though`,
);
export const SUBORDINATORS = words(
  `that if because when while although though after before since until unless whether so than whereas once as where how why what
   and but or nor yet for`,
);
export const OPENERS = words(
  "while as if although when though asked noting since because after before despite whereas once",
);
export const CLAUSE_STARTERS = words(
  `i he she they it we you there this that these those the a an his her its their our my your if when while no not what how why
   because even all some many most several both one two people`,
);
export const WH_WORDS = words("whether if how why what where when who which");
export const DAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
   mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.`,
);
export const MONTHS = words(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`,
);
export const TIME_NOUNS = words(
  "day week month year morning afternoon evening night weekend hour hours days weeks months years time minute minutes summer spring fall winter",
);
export const TIME_ADJECTIVES = words("last this next earlier late early later that same previous past");

/** Irregular finite verbs frequent in news; regular ones end in -ed. */
export const FINITE = words(
  `is are was were am has have had do does did will would can could should may might must 's 're 've 'll 'd 'm isn't aren't wasn't
   weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot
   said told made took went came got gave found thought saw knew became began brought built bought caught chose cut drew drove
   ate fell felt fought flew forgot froze grew held hit kept led left lost met paid put ran rose sat sold sent set shook shot
   shut sang sank slept spent spoke stood stole struck swore taught threw understood wore won wrote
   says wants needs makes takes goes comes gets gives finds thinks sees knows becomes begins brings holds keeps leads leaves loses
   means meets pays puts runs seems sends sets shows spends stands takes tries turns wins works remains appears expects
   want need make take go come get give find think see know become seem remain appear believe`,
);

/** Subjects that no words can come from: what they "indicate" is the writer's own inference. */
export const MUTE_NOUNS = words(
  `development developments event events sign signs move moves movement movements step steps fact facts result results trend trends
   strike strikes attack attacks change changes thing things situation evidence this that it which what nothing something timing history
   experience circumstances incident incidents`,
);

export const TITLES = words(
  `mr mrs ms miss dr mr. mrs. ms. dr. prof. prof sen. sen rep. rep gov. gov gen. gen col. col lt. lt maj. maj capt. capt sgt. sgt adm. adm
   president vice senator congressman congresswoman representative governor mayor secretary minister prime general colonel
   lieutenant major captain sergeant admiral judge justice king queen prince princess sheikh pope rev. rev sir lord lady
   chancellor ambassador professor chief spokesman spokeswoman spokesperson director chairman chairwoman attorney speaker leader
   former then deputy foreign defense defence interior republican democratic republican democrat`,
);

/** Adjectives and participles that stand behind their noun: "units loyal to the king", "people familiar with the plan". */
export const POSTPOSITIVE = words(
  "loyal privy close familiar aware opposed sympathetic linked allied aligned affiliated friendly present responsible knowledgeable critical hostile based",
);

/** Verbs of inference: a participle or a lifeless subject makes them the writer's own, not somebody's words. */
export const INFERRING = words("suggest indicate imply signal show reveal confirm underscore hint");
