/** What the words of a block look like. All of these look at short stretches only, whatever the length of the block. */

const CLOSERS = "\"”’'»)]";

/** Ends as a sentence does, with perhaps a quote mark or bracket after the stop. */
export function endsSentence(text: string): boolean {
  return ".!?…".includes(lastMark(text));
}

/** Ends with a full stop, which no title does; "?" and "!" end titles too. */
export function endsWithStop(text: string): boolean {
  return ".…".includes(lastMark(text));
}

function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  return text.charAt(at);
}

/** No title, heading or name is longer. */
const MAX_TITLE = 160;

/** Could stand as a title: short, of more than digits, and not broken off before something else. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_TITLE || !/\p{L}/u.test(text)) return false;
  return !endsWithStop(text) && !/[,;:–—-]$/.test(text);
}

/** Longer words that American headlines leave small. */
const SMALL_WORDS =
  /^(?:with|from|into|onto|over|upon|amid|than|that|after|before|under|about|against|between)$/;

/** All longer words are capitalised, as in American headlines. */
export function isTitleCase(text: string): boolean {
  if (text.length > MAX_TITLE) return false;
  const words = text.split(/\s+/).filter((word) => word.length > 3 && !SMALL_WORDS.test(word));
  return words.length >= 3 && words.every((word) => !/^\P{L}*\p{Ll}/u.test(word));
}

/** More than one sentence: a stop, a space and a capital somewhere but after a title or initial. */
export function isSeveralSentences(text: string): boolean {
  return /\p{Ll}{3}[.!?]["”’')]* +["“‘'(]*\p{Lu}/u.test(text.slice(0, 600));
}

/** Prose of an article rather than a title: it is long, or it ends as a sentence does. */
export function isProse(text: string): boolean {
  return text.length > MAX_TITLE || endsSentence(text);
}

/** Words that stand between the parts of a name and between names. */
const NAME_JOINTS: ReadonlySet<string> = new Set(
  "by and & in for of the al el bin ibn de der den di da du la le van von y".split(" "),
);

/** Nothing but names: two words or more, each capitalised but for the joints between them, without a stop. */
export function isNames(text: string): boolean {
  if (text.length > MAX_TITLE || endsSentence(text) || /[\d:?"“”]/.test(text)) return false;
  const words = text.split(/[\s,/|;]+/).filter((word) => word !== "" && !/^[–—-]$/.test(word));
  const names = words.filter((word) => !NAME_JOINTS.has(word.toLowerCase()));
  return (
    names.length >= 1 &&
    names.length <= 12 &&
    names.every((word) => /^\p{Lu}/u.test(word) || /^(?:al|el)-\p{Lu}/u.test(word))
  );
}
