import {
  CAPTION_OPENINGS,
  CREDITS,
  POSITIONS,
  UNSURE_CAPTION_OPENINGS,
} from "../rules/boilerplate-captions.js";
import type { Block } from "./blocks.js";
import type { Kinds } from "./segment.js";
import { isNames } from "./shape.js";

/** A caption is a few lines long. */
const MAX_CAPTION = 700;
/** Above the second paragraph of some length weaker signs of a caption are believed too. */
const LONG = 160;

/** An agency picture number at the start, "epa06698591", or a picture in Markdown. */
const PICTURE = /^(?:(?:epa|afp|rtr|ap)\d{5,}\b|!\[)/i;
/** "EPA/NAME", "NORTHWIRE/P. DORN", "(AP Photo/Name)" at the end: capitals, a slash, and a name. */
const SLASH_CREDIT =
  /(?:^|[\s([])[A-Z][A-Z-]+(?: Photo)?\/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}[)\]]?\.?$/u;
/** "[Orla Finch/Northwire]" at the end: a slash in square brackets. */
const BRACKET_CREDIT = /\[(?:File: ?)?\p{Lu}[^[\]/]{1,40}\/\p{Lu}[^[\]]{1,40}\]\.?$/u;
/** An agency in brackets, or after a dash or a stop, at the end. */
const LAST_CREDIT =
  /(?:[([](?:Photo: |Photo by |Credit: )?([^()[\]]{2,40})[)\]]|[.–—|] ?([A-Z][A-Za-z -]{1,20}))\.?$/;

const CREDIT_NAMES: ReadonlySet<string> = new Set(CREDITS);

/** Marks captions by their credit, their opening or the brackets that say who stands where, and a line of names that heads one. */
export function markCaptions(blocks: readonly Block[], kinds: Kinds): void {
  let paragraphs = 0;
  for (const [at, { text }] of blocks.entries()) {
    if (kinds[at] !== null) continue;
    if (!isCaption(text, paragraphs < 2)) {
      if (text.length > LONG) paragraphs++;
      continue;
    }
    kinds[at] = "caption";
    const above = blocks[at - 1];
    if (above === undefined || blocks[at]!.apart || kinds[at - 1] !== null) continue;
    if (isNames(above.text)) kinds[at - 1] = "caption";
  }
}

function isCaption(text: string, inHead: boolean): boolean {
  if (text.length > MAX_CAPTION) return false;
  const opening = text.slice(0, 30).toLowerCase();
  if (PICTURE.test(opening)) return true;
  const known = CAPTION_OPENINGS.find((words) => opening.startsWith(words));
  if (known !== undefined && (inHead || !UNSURE_CAPTION_OPENINGS.has(known))) return true;
  const ending = text.slice(-90);
  if (ending.includes("/") && (SLASH_CREDIT.test(ending) || BRACKET_CREDIT.test(ending))) return true;
  if (!inHead) return false;
  return endsWithCredit(ending) || hasPosition(text);
}

/** Only an agency or archive: "(Reuters)" at the end of a caption, and of the last paragraph of a dispatch, which stands no head. */
function endsWithCredit(ending: string): boolean {
  const credit = LAST_CREDIT.exec(ending);
  const names = (credit?.[1] ?? credit?.[2])?.split(/[/|]| via /) ?? [];
  return names.some((name) => CREDIT_NAMES.has(name.trim()));
}

function hasPosition(text: string): boolean {
  if (!text.includes("(") || /["“”]/.test(text)) return false;
  const lower = text.toLowerCase();
  return POSITIONS.some((position) => lower.includes(position));
}
