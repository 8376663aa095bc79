/** Reads the lines of a page that say when and by whom an article was written. */

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/;
const WEEKDAYS = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?$/;
const ISO = /^\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}(?::\d{2})?(?:z|[+-]\d{2}:?\d{2})?)?$/;
const NUMERIC =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./]\d{2}[./]\d{2}|\d{1,2}-[a-z]{3}-\d{4})$/;
const DAY = /^(?:[0-3]?\d)(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const TIME = /^\d{1,2}(?:[:.]\d{2}){0,2}(?:am|pm|a\.m\.|p\.m\.|h|z)?$/;
const LABELS: ReadonlySet<string> = new Set(
  "published updated posted created modified edited revised first last publication date at on day time and the of am pm a.m a.m. p.m p.m. gmt utc est edt et bst cet eet ist pst pdt ago".split(
    " ",
  ),
);

const MAX_LINE = 160;

export interface DateLine {
  /** Words that belong to no date, in order. */
  readonly others: readonly string[];
}

/** The line as a date with what else stands in it, or null where it has no date with a day or a year. */
export function readDateLine(text: string): DateLine | null {
  if (text.length > MAX_LINE || !/\d/.test(text)) return null;
  let month = false;
  let day = false;
  let year = false;
  let whole = false;
  const others: string[] = [];
  for (const word of text.split(/[\s,|()·•–—]+/)) {
    const plain = word.toLowerCase().replace(/:$/, "");
    if (plain === "" || plain === "-" || plain === "/") continue;
    if (ISO.test(plain) || NUMERIC.test(plain)) whole = true;
    else if (YEAR.test(plain)) year = true;
    else if (MONTHS.test(plain)) month = true;
    else if (DAY.test(plain)) day = true;
    else if (!WEEKDAYS.test(plain) && !TIME.test(plain) && !LABELS.has(plain)) others.push(word);
  }
  return whole || (month && (day || year)) ? { others } : null;
}

/** Who signs instead of a person, as a line of its own. */
export const SIGNING_AGENCIES: ReadonlySet<string> = new Set([
  "reuters",
  "afp",
  "agence france-presse",
  "agence france presse",
  "ap",
  "associated press",
  "the associated press",
  "upi",
  "dpa",
  "efe",
  "ansa",
  "xinhua",
  "tass",
  "anadolu agency",
  "bloomberg",
  "pa media",
  "reuters staff",
  "our correspondent",
  "from our correspondent",
  "special correspondent",
  "staff",
  "staff writer",
  "staff reporter",
  "staff and agencies",
  "agencies",
  "news agencies",
  "news desk",
  "newsdesk",
  "web desk",
  "editorial board",
  "the editorial board",
]);

/** What stands before the names of a byline. */
const OPENING = /^(?:(?:(?:written|words|story|reported|posted) )?by|authors?)(?::\s*|\s+)/i;

/** Whether a line says that it is a byline ("By", "Author:"); its names are for the caller to judge. */
export function opensByline(line: string): boolean {
  return OPENING.test(line.slice(0, 20));
}

/** More words than these are not the name of one or two people. */
const MAX_NAME_WORDS = 6;

/**
 * The author in a byline, without "By", the date and what stands after a comma or bar ("By Orla Finch, Northwire | 3 March 2031"); null where
 * no name can be told from the rest.
 */
export function authorIn(byline: string): string | null {
  const line = byline.trim().replace(OPENING, "");
  const names = line
    .split(/\s*[,|;•·]\s*/)
    .find((part) => readDateLine(part) === null && /\p{L}/u.test(part));
  const name = names?.replace(/\s+/g, " ");
  if (name === undefined || /\d/.test(name) || name.split(" ").length > MAX_NAME_WORDS) return null;
  return name;
}
