/** Where a dispatch was written: "BEIRUT (Reuters) - ", "WASHINGTON, June 10 — ", "Istanbul, Turkey – ". */

const MAX_DATELINE = 110;

/** Capitals, up to four words: the place as agencies write it. */
const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`;
/** A state or country after the place; or its date; or both. */
const REGION = String.raw`(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}){0,2}`;
const DATE = String.raw`(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{2,4})?)?`;
const AGENCY = String.raw`(?: ?[([][\p{L}][\p{L}. /-]{1,30}[)\]])`;
const DASH = String.raw`\s*(?:—|–|--|-)\s+`;

/** Made when a first text needs them: patterns of all scripts take long to make. */
const made = { inCapitals: null as RegExp | null, loose: null as readonly RegExp[] | null };

function inCapitals(): RegExp {
  made.inCapitals ??= new RegExp(`^${PLACE}${REGION}${DATE}${AGENCY}?${DATE}${DASH}`, "u");
  return made.inCapitals;
}

/** What is believed of the first paragraph only. "BELMORA (AP) The dam": agencies in brackets need no dash before a capital. */
function looseForms(): readonly RegExp[] {
  made.loose ??= [
    new RegExp(
      String.raw`^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}${REGION}${DATE}${AGENCY}${DATE}(?: ?:\s+|${DASH})`,
      "u",
    ),
    new RegExp(String.raw`^${PLACE}${REGION}${DATE}${AGENCY}\s+(?=\p{Lu})`, "u"),
    AGENCY_ONLY,
    ...IN_SMALL_LETTERS,
  ];
  return made.loose;
}

/** "(CNN) — ", "(CNN)The dam": no place at all. */
const AGENCY_ONLY = /^\((?:\p{Lu}{2,8}|Reuters|Bloomberg)\)\s*(?:(?:—|–|--|-)\s+)?(?=["“]?\p{Lu})/u;

/** In small letters the place needs its country, a date, brackets, or at least a long dash with a capital after it. */
const IN_SMALL_LETTERS: readonly RegExp[] = [
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? [–—]\s+/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:,? \d{4})?(?:, \p{Lu}{2,10})?\s*(?:—|–|--|-)\s+/u,
  /^\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?(?:, \p{Lu}[\p{L}.]+)?(?:, [\p{L}\d ,]{4,20})?\) ?[–—-]\s+/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)? [–—]\s+(?=\p{Lu})/u,
];

/** In small letters only the forms that are believed of the first paragraph begin. */
const OPENS_SMALL = /^[A-Z][a-z]/;

/** Every dateline ends in a dash or a bracket: a look that spares most paragraphs the patterns, and most runs their compilation. */
const ENDS_DATELINE = /[—–)\]]|--|- /;

/** Capitals before a dash or colon that are no place. */
const LABELS =
  /^(?:UPDATE|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|CORRECTION|WATCH|VIDEO|PHOTOS?|LIVE|NOTE|READ|FILE|MORE|Q|A|PS|NB|AP|AFP|UPI|REUTERS)\b/;

/**
 * How many code units of a paragraph are its dateline, with the dash and the space after it; 0 where it has none.
 *
 * @param isFirst whether it is the first paragraph, where the looser forms are believed too
 */
export function datelineEnd(text: string, isFirst: boolean): number {
  const head = text.slice(0, MAX_DATELINE);
  if (!ENDS_DATELINE.test(head)) return 0;
  if (!isFirst && OPENS_SMALL.test(head)) return 0;
  if (LABELS.test(head)) return 0;
  const patterns = isFirst ? [inCapitals(), ...looseForms()] : [inCapitals()];
  const match = patterns.map((pattern) => pattern.exec(head)).find((found) => found !== null);
  const end = match?.[0].length ?? 0;
  return end < text.length && end < MAX_DATELINE ? end : 0;
}
