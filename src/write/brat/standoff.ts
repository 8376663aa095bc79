import type { TextSpan } from "../../model/span.js";
import { jsonText } from "../harmless.js";

/**
 * Where a stretch is broken into fragments: brat takes no line end in one (and reads more signs as line ends than others do), wants its
 * very words, and a terminal is to be shown no control character.
 */
const BREAK =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/**
 * The annotations of one text in brat's standoff format, line by line (brat manual, "Standoff format"): T stands for a stretch of text,
 * E for an event with its trigger and roles, R for a relation, A for an attribute, # for a note. Offsets are code points of the text.
 */
export class Standoff {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #stretches = new Map<string, string>();

  /**
   * A stretch of text, in several fragments where it is discontinuous or runs over a line end; its parts are then in its note too. The
   * same stretch with the same type and note is annotated once.
   *
   * @param note what else is known of it
   * @returns its id
   */
  stretch(type: string, parts: readonly TextSpan[], note: object = {}): string {
    const fragments = parts.flatMap(fragmentsOf);
    const places = fragments.map(({ start, end }) => `${start} ${end}`).join(";");
    const isWhole = places === parts.map(({ start, end }) => `${start} ${end}`).join(";");
    const told = isWhole ? note : { ...note, spans: parts.map(({ start, end }) => [start, end]) };
    const key = `${type} ${places} ${jsonText(told)}`;
    const known = this.#stretches.get(key);
    if (known !== undefined) return known;
    const words = fragments.map(({ text }) => text).join(" ");
    const id = this.#add("T", `${type} ${places}\t${words}`);
    this.#stretches.set(key, id);
    if (Object.keys(told).length > 0) this.note(id, told);
    return id;
  }

  event(id: string, type: string, trigger: string, roles: readonly (readonly [string, string])[]): void {
    const filled = roles.map(([role, filler]) => ` ${role}:${filler}`).join("");
    this.#lines.push(`${id}\t${type}:${trigger}${filled}`);
  }

  relation(type: string, from: string, to: string): void {
    this.#add("R", `${type} Arg1:${from} Arg2:${to}`);
  }

  /** @param value none for what is or is not so */
  attribute(name: string, of: string, value?: string): void {
    this.#add("A", value === undefined ? `${name} ${of}` : `${name} ${of} ${value}`);
  }

  /** What brat has no place for, as JSON in the note of an annotation. */
  note(of: string, content: object): void {
    this.#add("#", `AnnotatorNotes ${of}\t${jsonText(content)}`);
  }

  *lines(): Iterable<string> {
    for (const line of this.#lines) yield `${line}\n`;
  }

  #add(letter: string, rest: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    this.#lines.push(`${letter}${count}\t${rest}`);
    return `${letter}${count}`;
  }
}

/** What stands between the breaks of a part, blanks aside; one that is nothing but breaks is shown by signs. */
function fragmentsOf({ start, end, text }: TextSpan): TextSpan[] {
  const fragments: TextSpan[] = [];
  let from = start;
  let done = 0;
  const take = (until: number) => {
    const piece = text.slice(done, until);
    const to = from + pointsIn(piece);
    if (piece.trim() !== "") fragments.push({ start: from, end: to, text: piece });
    from = to;
  };
  for (const { 0: sign, index } of text.matchAll(BREAK)) {
    take(index);
    done = index + sign.length;
    from += 1;
  }
  take(text.length);
  return fragments.length > 0 ? fragments : [{ start, end, text: text.replace(BREAK, "\ufffd") }];
}

function pointsIn(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
