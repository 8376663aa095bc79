import type { Token, TokenKind } from "../model/scan.js";
import { ARTICLES, LEADING, TRAILING } from "../rules/abbreviations.js";
import {
  classOf,
  DIGIT,
  IGNORED,
  isDigitAt,
  isLetterAt,
  isSpaceAt,
  LETTER,
  MARK,
  SPACE,
} from "./characters.js";
import { formOf } from "./forms.js";

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc, 0x60, 0xb4]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const CLITICS = new Set(["s", "re", "ll", "ve", "d", "m"]);
/** How far a straight single quote looks for its partner. */
const SINGLE_QUOTE_REACH = 600;
/** The longest tag that is read as markup. */
const MARKUP_REACH = 200;

/**
 * Cuts a text into tokens in one pass over its code units.
 *
 * @param text the document's text
 * @param start first code unit to read
 * @param end first code unit not to read
 * @returns tokens in order, none overlapping, each `text.slice(start, end)`; white space and ignorable characters are in none
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  return new Tokenizer(text, start, end).run();
}

class Tokenizer {
  private readonly tokens: Token[] = [];
  private at: number;
  private spaced = true;
  /** A single quote mark stands open, so that the next "'" after a word may close it. */
  private openSingle = false;

  constructor(
    private readonly text: string,
    start: number,
    private readonly end: number,
  ) {
    this.at = start;
  }

  run(): Token[] {
    while (this.at < this.end) {
      switch (classOf(this.text.charCodeAt(this.at))) {
        case SPACE:
          if (this.text.charCodeAt(this.at) === 0x0a) this.openSingle = false;
          this.spaced = true;
          this.at++;
          break;
        case IGNORED:
          this.at++;
          break;
        case LETTER:
          this.word(this.at);
          break;
        case DIGIT:
          this.number();
          break;
        case MARK:
          this.mark();
          break;
        default:
          this.other();
      }
    }
    return this.tokens;
  }

  private push(until: number, kind: TokenKind): void {
    const surface = this.text.slice(this.at, until);
    const { lower, shape } = formOf(surface, kind);
    this.tokens.push({
      index: this.tokens.length,
      start: this.at,
      end: until,
      text: surface,
      lower,
      kind,
      shape,
      spaced: this.spaced,
    });
    this.at = until;
    this.spaced = false;
  }

  /** Reads a word whose letters go on at `from` (later than `at` for "'em" and "@name"). */
  private word(from: number): void {
    const { text, end } = this;
    let i = from;
    while (i < end) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === LETTER || kind === DIGIT || kind === IGNORED) i++;
      else if (APOSTROPHES.has(code) && code !== 0x60 && isLetterAt(text, i + 1)) {
        if (this.cliticEnd(i) > 0) break;
        i += 2;
      } else if (HYPHENS.has(code) && this.joinsArticle(i)) i += 2;
      else if (code === 0x26 && isLetterAt(text, i + 1) && isLetterAt(text, i - 1)) i += 2;
      else if (code === 0x2e && this.dotInside(i)) i += 2;
      else break;
    }
    this.push(this.withStop(i), "word");
    this.afterWord();
  }

  /** "'s", "'re" …: what stands after a word that ended before an apostrophe. */
  private afterWord(): void {
    const { text } = this;
    const code = text.charCodeAt(this.at);
    if (this.at >= this.end || !APOSTROPHES.has(code) || code === 0x60) return;
    const clitic = this.cliticEnd(this.at);
    if (clitic > 0) return this.push(clitic, "word");
    if (isLetterAt(text, this.at + 1) || isDigitAt(text, this.at + 1)) return;
    if (text.charCodeAt(this.at + 1) === code) return; // '' closes a wire-style quotation
    if (this.openSingle) return; // mark() closes it
    const last = text.charCodeAt(this.at - 1) | 0x20;
    if (last === 0x73 && isSpaceAt(text, this.at + 1)) this.push(this.at + 1, "word");
  }

  /** End of the clitic that starts with the apostrophe at `i`, or 0 where there is none. */
  private cliticEnd(i: number): number {
    const { text } = this;
    for (let length = 1; length <= 2; length++) {
      const stop = i + 1 + length;
      if (stop > this.end || isLetterAt(text, stop) || isDigitAt(text, stop)) continue;
      if (CLITICS.has(text.slice(i + 1, stop).toLowerCase())) return stop;
    }
    return 0;
  }

  private joinsArticle(i: number): boolean {
    const { text, at } = this;
    const length = i - at;
    if (length < 2 || length > 3 || !isLetterAt(text, i + 1)) return false;
    const article = text.slice(at, i).toLowerCase();
    if (!ARTICLES.has(article)) return false;
    if (article === "al" || article === "el") return true;
    const next = text.charAt(i + 1);
    return next !== next.toLowerCase();
  }

  /** "U.S", "a.m", "Ph.D": a stop between single letters, or between a short head and one letter. */
  private dotInside(i: number): boolean {
    const { text } = this;
    if (!isLetterAt(text, i + 1)) return false;
    const before = i - 2 < this.at || text.charCodeAt(i - 2) === 0x2e;
    const after = !isLetterAt(text, i + 2) && !isDigitAt(text, i + 2);
    return (before && after) || (i - this.at === 2 && text.slice(this.at, i + 2) === "Ph.D");
  }

  /** Takes in the full stop of an abbreviation or an initial. */
  private withStop(until: number): number {
    const { text, at } = this;
    if (text.charCodeAt(until) !== 0x2e || until >= this.end) return until;
    const surface = text.slice(at, until);
    if (surface.includes(".")) return until + 1;
    if (surface.length === 1) {
      const initial = surface !== surface.toLowerCase() && surface !== "I";
      return initial && text.charCodeAt(until + 1) !== 0x2e && !isLineEnd(text, until + 1)
        ? until + 1
        : until;
    }
    if (surface === "No" || surface === "Nos") return isDigitAt(text, until + 2) ? until + 1 : until;
    return LEADING.has(surface) || TRAILING.has(surface) ? until + 1 : until;
  }

  private number(): void {
    const { text, end } = this;
    let i = this.at;
    while (i < end) {
      if (isDigitAt(text, i)) i++;
      else if (text.charCodeAt(i) === 0x2c && isDigitAt(text, i + 1) && thousands(text, i + 1)) i += 4;
      else if (text.charCodeAt(i) === 0x2e && isDigitAt(text, i + 1) && isDigitAt(text, i - 1)) i++;
      else break;
    }
    this.push(Math.min(this.suffixEnd(i), end), "number");
    this.afterWord();
  }

  /** "17th", "1990s"; a unit ("25km") is a word of its own. */
  private suffixEnd(i: number): number {
    const { text } = this;
    if (!isLetterAt(text, i)) return i;
    const two = text.slice(i, i + 2).toLowerCase();
    if ((two === "st" || two === "nd" || two === "rd" || two === "th") && !isLetterAt(text, i + 2))
      return i + 2;
    if (two[0] === "s" && !isLetterAt(text, i + 1)) return i + 1;
    return i;
  }

  private mark(): void {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code !== 0x22 && text.charCodeAt(at + 1) === code && isDoubling(code))
      return this.push(at + 2, "quote");
    if (code === 0x27) return this.straightSingle();
    if (code === 0x2018) {
      this.openSingle = true;
      return this.push(at + 1, "quote");
    }
    if (
      code === 0x2019 &&
      !this.openSingle &&
      this.spaced &&
      (isDigitAt(text, at + 1) || isLetterAt(text, at + 1))
    ) {
      return isDigitAt(text, at + 1) ? this.push(at + 1, "punctuation") : this.word(at + 1);
    }
    if (code === 0x2019) this.openSingle = false;
    this.push(at + 1, "quote");
  }

  private straightSingle(): void {
    const { text, at } = this;
    if (this.openSingle && !this.spaced) {
      this.openSingle = false;
      return this.push(at + 1, "quote");
    }
    const opens = this.spaced || !isLetterAt(text, at - 1);
    if (opens && !isSpaceAt(text, at + 1) && this.hasPartner(at)) {
      this.openSingle = true;
      return this.push(at + 1, "quote");
    }
    if (opens && isLetterAt(text, at + 1)) return this.word(at + 1);
    this.push(at + 1, "punctuation");
  }

  /** Whether a straight "'" that could close follows on the line. */
  private hasPartner(from: number): boolean {
    const { text } = this;
    const stop = Math.min(this.end, from + SINGLE_QUOTE_REACH);
    for (let i = from + 2; i < stop; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x0a) return false;
      if (code !== 0x27 || isSpaceAt(text, i - 1)) continue;
      if (!isLetterAt(text, i + 1) && !isDigitAt(text, i + 1)) return true;
    }
    return false;
  }

  private other(): void {
    const { text, at, end } = this;
    const code = text.charCodeAt(at);
    if (HYPHENS.has(code)) {
      if (HYPHENS.has(text.charCodeAt(at + 1))) return this.push(runEnd(text, at, end), "dash");
      const inside = !this.spaced && !isSpaceAt(text, at + 1);
      return this.push(at + 1, inside ? "hyphen" : "dash");
    }
    if (code === 0x2012 || code === 0x2013 || code === 0x2014 || code === 0x2015)
      return this.push(at + 1, "dash");
    if (code === 0x2e && text.charCodeAt(at + 1) === 0x2e)
      return this.push(runEnd(text, at, end), "punctuation");
    if (code === 0x3c) return this.push(markupEnd(text, at, end), "punctuation");
    if ((code === 0x40 || code === 0x23) && isLetterAt(text, at + 1)) return this.word(at + 1);
    this.push(at + 1, "punctuation");
  }
}

function isDoubling(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 || code === 0xb4;
}

function thousands(text: string, at: number): boolean {
  return isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;
}

/** Debris of markup (`<span “=””>`) is one token, so that its quote marks are nobody's; a lone "<" is itself. */
function markupEnd(text: string, at: number, end: number): number {
  const next = text.charAt(at + 1);
  if (!/[A-Za-z/!]/.test(next)) return at + 1;
  const stop = Math.min(end, at + MARKUP_REACH);
  for (let i = at + 2; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i + 1;
    if (code === 0x0a || code === 0x3c) break;
  }
  return at + 1;
}

/** End of a run of the same character ("...", "--"). */
function runEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let i = at + 1;
  while (i < end && text.charCodeAt(i) === code) i++;
  return i;
}
