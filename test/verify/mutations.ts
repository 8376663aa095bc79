import fc from "fast-check";

/** A text that was changed, and where what stood at an offset of the text before stands in it. UTF-16 offsets. */
export interface Mutated {
  readonly text: string;
  readonly at: (offset: number) => number;
}

/** One replacement: `insert` in place of what stands from `at` to `end`. */
interface Edit {
  readonly at: number;
  readonly end: number;
  readonly insert: string;
}

/** A change, drawn by numbers from 0 to 1. */
type Mutation = (text: string, draw: readonly number[]) => readonly Edit[];

/** What has nothing to do with any text, and would be read as claims of its own. */
const STRANGERS = [
  "Lena Marsh of the Harbour Office said on Tuesday that the ferry had sunk.",
  "Officials told the paper that troops had crossed the river in May.",
  "“We will not wait,” he said.",
];

const ASTRAL = ["🚢", "𝔄", "漁", "é", "e\u0301", "\u{1F1FA}\u{1F1F3}"];

export const MUTATIONS = {
  /** What a byte order mark that is not at the start of the file leaves in a text. */
  bom: () => [insertion(0, "\ufeff")],
  crlf: (text) => replaced(text, /\r?\n/g, "\r\n"),
  cr: (text) => replaced(text, /\r?\n/g, "\r"),
  nbsp: (text, draw) => replaced(text, / /g, "\u00a0").filter((_, index) => chance(draw, index) < draw[0]!),
  astral: (text, draw) =>
    draw.map((part, index) => insertion(spaceNear(text, part), ` ${ASTRAL[index % ASTRAL.length]}`)),
  astralInWords: (text, draw) =>
    draw.map((part) => insertion(whole(text, Math.floor(part * text.length)), "𝔄")),
  markup: (text, draw) => [
    insertion(spaceNear(text, draw[0]!), ' <span class="note">'),
    insertion(spaceNear(text, Math.max(draw[0]!, draw[1]!)), "</span>"),
  ],
  paragraphMarkup: (text) => [
    ...replaced(text, /(?<=\n\n)(?=\S)/g, "<p>"),
    ...replaced(text, /(?<=\S)(?=\n\n)/g, "</p>"),
  ],
} satisfies Record<string, Mutation>;

/** Paragraphs at the top; one of them has some words of the text itself. Half of the texts also go on, so that no hash tells them whole. */
export function paragraphsAtTop(text: string, draw: readonly number[]): Mutated {
  const from = spaceNear(text, draw[0]!);
  const words = text
    .slice(from)
    .trim()
    .split(/\s+/)
    .slice(0, 1 + Math.floor(draw[1]! * 6));
  const own = `On other pages: ${words.join(" ")}, as we had it last week.`;
  const paragraphs = [...STRANGERS.slice(0, Math.floor(draw[2]! * 4)), own];
  const top = insertion(0, `${paragraphs.join("\n\n")}\n\n`);
  const more = insertion(text.length, "\n\nMore follows.\n");
  return edited(text, (draw[2]! * 8) % 2 < 1 ? [top] : [top, more]);
}

/** One to three changes after another. */
export const mutated: fc.Arbitrary<(text: string) => Mutated> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...(Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[])),
      draw: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 3, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((steps) => (text: string) => {
    let result: Mutated = { text, at: (offset) => offset };
    for (const { name, draw } of steps) {
      const before = result;
      const step = edited(before.text, MUTATIONS[name](before.text, draw));
      result = { text: step.text, at: (offset) => step.at(before.at(offset)) };
    }
    return result;
  });

/** Where a span of words that begins at an offset begins afterwards: behind what was put in right before it. */
export function edited(text: string, edits: readonly Edit[]): Mutated {
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  let [result, last] = ["", 0];
  for (const { at, end, insert } of sorted) {
    result += text.slice(last, at) + insert;
    last = end;
  }
  const at = (offset: number) =>
    sorted
      .filter((edit) => edit.at < offset || (edit.at === offset && edit.end === edit.at))
      .reduce((moved, edit) => moved + edit.insert.length - (edit.end - edit.at), offset);
  return { text: result + text.slice(last), at };
}

function insertion(at: number, insert: string): Edit {
  return { at, end: at, insert };
}

function replaced(text: string, pattern: RegExp, insert: string): Edit[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    at: index,
    end: index + words.length,
    insert,
  }));
}

/** Some number from 0 to 1 for each index. */
function chance(draw: readonly number[], index: number): number {
  return (draw[index % draw.length]! * 7919 * (index + 1)) % 1;
}

/** The first space after a part of the text, or its end. */
function spaceNear(text: string, part: number): number {
  const at = text.indexOf(" ", Math.floor(part * text.length));
  return at < 0 ? text.length : at;
}

/** Not between the halves of a pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at + 1 : at;
}
