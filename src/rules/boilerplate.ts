/**
 * What stands around an article on a web page: navigation, sharing, comments, notices, and the titles of other articles. Written from
 * the fixtures of common content systems and news sites, each line in the normal form of `plainLine` (lower case, `#` for a number, no
 * marks at its ends).
 *
 * A line that is missing here stays in the article, which does little harm; a line too many takes words out of it. So whole lines are
 * listed rather than words, and openings only where no sentence of an article begins like that.
 */

/** A word in plain letters at the very start, as nearly all lines have one. */
const PLAIN_START = /^[A-Za-z]+(?=[\s,.:;'’-]|$)/;

/** Lines that are furniture wherever they stand. */
export const FURNITURE_LINES: ReadonlySet<string> = listed(`
  abstract · full text · advertisement · advertising · advertisements · article continues below advertisement · story continues below
  story continues below advertisement · continue reading below · continue reading · sponsored · sponsored content · promoted · ad
  close · close button · close menu · menu · open menu · main menu · navigation · toggle navigation · search · home · homepage
  skip to content · skip to main content · skip to main · skip ad · jump to content · back to top · go to top · top · next · previous
  next article · previous article · next post · previous post · next story · previous story · older posts · newer posts
  for immediate release · embargoed · ends · end · published · published on · updated · list # of # · end of list
  updated # hours ago · # hours ago · # hour ago · # minutes ago · # days ago · # day ago · updated # minutes ago · get short url
  share · share this · share this article · share this story · share this post · share this page · share via · share on facebook
  share on twitter · share on x · share on whatsapp · share on linkedin · share on telegram · share by email · tweet · tweet this · pin it
  email · email this · print · print this · print this article · print this page · print-friendly version · save · save article · bookmark
  copy link · link copied · copied · facebook · twitter · whatsapp · telegram · linkedin · instagram · youtube · reddit · pinterest
  facebook twitter · facebook twitter whatsapp · listen · listen to this article · listen to article · download · download pdf
  comments · # comments · # comment · comment · no comments · no comments yet · leave a reply · leave a comment · post a comment
  add a comment · add comment · view comments · show comments · load comments · join the conversation · join the discussion · be the first to comment
  comments are closed · your email address will not be published · cancel reply · reply · log in to comment · report abuse
  log in · login · sign in · sign up · register · my account · subscribe · subscribe now · subscribe today · already a subscriber
  create an account · newsletter · newsletters · sign up for our newsletter · get the newsletter · our newsletter
  accept · accept all · accept cookies · accept all cookies · reject all · manage cookies · cookie settings · cookie policy
  we use cookies · privacy policy · terms of use · terms of service · terms and conditions · privacy · contact us · about us · contact
  short link · shortlink · permalink · tags · tagged · topics · filed under · categories · source · sources · loading · loading… · please wait
  # min read · # mins read · # minute read · # minutes read · # min · # minutes · reading time # min · reading time # minutes · read time # min
  # views · # shares · # likes · view gallery · view all · see all · show more · load more · show less · view more · see more · view full size
  all rights reserved · play video · watch video · video · photos · gallery · image · images · hide caption · toggle caption · enlarge this image
  photo · caption · image caption · image source · media caption · powered by automated translation · automated translation
  translated by google · this article is closed for comments · breaking news · latest news · most viewed · font size · text size · a a a
`);

/** Beginnings of lines of at most `MAX_FURNITURE` characters that no sentence of an article has. */
export const FURNITURE_OPENINGS: readonly string[] = [
  "this story has been updated",
  "this article has been updated",
  "this post has been updated",
  "this story was updated",
  "this article was updated",
  "this is a developing story",
  "this is a breaking news story",
  "a version of this article appear",
  "a version of this story appear",
  "this article appeared in print",
  "this article originally appeared",
  "this article was originally published",
  "this article first appeared",
  "this story originally appeared",
  "this story first appeared",
  "this story was originally published",
  "print:",
  "print edition:",
  "copyright ©",
  "copyright #",
  "© #",
  "©",
  "all rights reserved",
  "contributing:",
  "follow us on",
  "like us on",
  "join us on",
  "find us on",
  "click here to",
  "click to share",
  "tap here to",
  "sign up for our",
  "sign up to our",
  "sign up to receive",
  "subscribe to our",
  "download our app",
  "download the app",
  "get our app",
  "get the latest news",
  "this site uses cookies",
  "this website uses cookies",
  "we use cookies",
  "by continuing to use this site",
  "your email address will not be published",
  "please enable javascript",
  "javascript is disabled",
  "you need to enable javascript",
  "your browser does not support",
  "having trouble loading",
  "page slow to load",
  "estimated reading time",
  "reading time:",
  "tags:",
  "tagged:",
  "filed under",
  "short link:",
  "source:",
  "sources:",
  "image source,",
  "news id:",
  "our standards:",
  "short url:",
];

/** Wordings of notices, in a short line before or after the article, beside other furniture. */
export const NOTICE_PHRASES: readonly string[] = [
  "having trouble loading",
  "trouble viewing this",
  "enable javascript",
  "uses cookies",
  "cookie policy",
  "privacy policy",
  "terms of service",
  "terms of use",
  "all rights reserved",
  "ad blocker",
  "your subscription",
  "our newsletter",
];

/** Ends of a line, of any names: "Edrik Vane in Dravik contributed to this report". */
export const FURNITURE_ENDINGS: readonly string[] = [
  "contributed to this report",
  "contributed to this story",
  "contributed to this article",
  "contributed reporting",
];

/** "Follow Orla Finch on Twitter @orlafinch": an opening and a place that belong together. */
export const FOLLOW_PLACES: readonly string[] = ["on twitter", "on facebook", "on instagram", "on x ", "@"];

export const MAX_FURNITURE = 200;

/** Sections of a news site: furniture before the headline and after the article, where they stand alone on a line. */
export const SECTION_LABELS: ReadonlySet<string> = listed(`
  features · feature · news · world · world news · international · national · local · politics · opinion · opinions · analysis · editorial
  business · economy · markets · technology · tech · science · health · sport · sports · culture · arts · lifestyle · travel · style
  middle east · europe · asia · africa · americas · latin america · united states · us · usa · uk · mena · gulf · region · regional
  press release · news release · media release · statement · speech · transcript · briefing
  explainer · explainers · investigation · investigations · interview · interviews · in depth · in-depth · long read · longform · blog · blogs
  commentary · comment is free · columns · column · exclusive · special report · reports · report · live · top stories · latest · security · war
`);

/** Headings over the titles of other articles. */
export const RELATED_HEADINGS: ReadonlySet<string> = listed(`
  read more · read also · also read · read next · what to read next · up next · related · related articles · related article · related stories
  related story · related news · related posts · related topics · related content · related coverage · related links · related reading · see also
  more stories · more news · more on this story · more on this topic · more on this · more from this section · more like this · further reading
  most read · most popular · most viewed · popular · popular stories · trending · trending now · trending stories · you may also like · you might also like
  recommended · recommended for you · recommended stories · recommended reading · editor's picks · editors' picks · editor's choice · top stories
  latest stories · latest articles · latest news · don't miss · in case you missed it · suggested reading · keep reading · from our partners
  from the web · around the web · sponsored stories · promoted stories · other stories · other articles · similar articles · read this next
`);

/** Beginnings of a line that goes on with the title of another article. */
export const RELATED_OPENINGS: readonly string[] = [
  "read more:",
  "read more about",
  "read also:",
  "also read:",
  "read next:",
  "read:",
  "related:",
  "related article:",
  "related story:",
  "see also:",
  "see more:",
  "more:",
  "must read:",
  "don't miss:",
  "watch:",
  "listen:",
  "watch more:",
  "more on this:",
  "you may also like:",
  "next:",
  "previous:",
];

/** Lines after which an article is over, unless prose follows. */
export const CLOSING_LINES: ReadonlySet<string> = listed(`
  comments · # comments · # comment · no comments · leave a reply · leave a comment · post a comment · add a comment · view comments
  show comments · join the conversation · join the discussion · short link · tags · share this article · share this story · share this
  about the author · about the authors · more from this author
`);

/** One entry between dots or line ends. */
function listed(table: string): ReadonlySet<string> {
  const entries = table.split(/[·\n]/).map((entry) => entry.trim());
  return new Set(entries.filter((entry) => entry !== ""));
}

/** First words of all entries above: few lines of prose begin with one, so few need a closer look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    ...FURNITURE_LINES,
    ...FURNITURE_OPENINGS,
    ...RELATED_HEADINGS,
    ...RELATED_OPENINGS,
    ...CLOSING_LINES,
    "follow",
  ].map((entry) => firstWord(entry) ?? entry),
);

/** Cheap test whether a line can be in one of the tables (sections and notices apart). */
export function mayBeListed(line: string): boolean {
  const word = firstWord(line);
  return word === null || FIRST_WORDS.has(word);
}

/** The first letters or digits, without what is before and after them; "#" for a number. */
function firstWord(line: string): string | null {
  const plain = PLAIN_START.exec(line)?.[0];
  if (plain !== undefined) return plain.toLowerCase();
  const word = /[\p{L}#©]+|\d/u.exec(line)?.[0];
  return word === undefined ? null : /\d/.test(word) ? "#" : word.toLowerCase();
}

/** A line in the form in which the tables have it. */
export function plainLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/’/g, "'")
    .replace(/\d+/g, "#")
    .replace(/^[ *•·|>»«<[\]()\-–—.…]+/, "")
    .replace(/[ *•·|>»«<[\]():\-–—.…!?]+$/, "");
}
