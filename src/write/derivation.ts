import type { Derivation, Ground, Step } from "../model/derivation.js";
import type { Paint } from "./format.js";
import { oneLine } from "./harmless.js";
import { wrapped } from "./wrapped.js";

const FIELD = "  ";
const BODY = "    ";
const HANGING = "       ";

/** How each field of a record came to be, for a person to read. Neighbours that rest on the same are told together. */
export function* derivationLines(
  { of, path, steps }: Derivation,
  paint: Paint,
  width: number,
): Iterable<string> {
  const lines = (text: string, indent: string, hanging = indent): string[] =>
    wrapped(text, indent, hanging, width).map((line) => `${line}\n`);
  yield "\n";
  yield* lines(`how each field came to be: ${oneLine(of)} in ${oneLine(path ?? "-")}`, "", FIELD);
  for (const [first, ...others] of runsOf(steps)) {
    for (const { field, value } of [first, ...others])
      yield* lines(`${field} ${oneLine(value)}`, FIELD, BODY);
    yield* lines(first.because, BODY);
    const by = first.grounds.flatMap(groundText);
    if (by.length > 0) yield* lines(`by ${[...new Set(by)].join("; ")}`, BODY, HANGING);
    const on = first.words.map(
      ({ text, start, end }) => `${paint.quote(`“${oneLine(text)}”`)} ${start}–${end}`,
    );
    if (on.length > 0) yield* lines(`on ${[...new Set(on)].join(", ")}`, BODY, HANGING);
    for (const { what, because } of first.lost)
      yield* lines(`${paint.doubt("not")} ${oneLine(what)}: ${oneLine(because)}`, BODY, HANGING);
  }
}

/** Steps that stand together and differ in no more than field and value. */
function runsOf(steps: readonly Step[]): (readonly [Step, ...Step[]])[] {
  const runs: [Step, ...Step[]][] = [];
  let last = "";
  for (const step of steps) {
    const { because, grounds, words, lost } = step;
    const key = JSON.stringify([because, grounds, words, lost]);
    if (key === last) runs.at(-1)!.push(step);
    else runs.push([step]);
    last = key;
  }
  return runs;
}

/** What is named of a ground; that it is the text itself, the document or nothing else is said by the reason. */
function groundText(ground: Ground): string[] {
  switch (ground.kind) {
    case "rule":
      return [ground.id];
    case "lexicon":
      return [`${ground.file}: ${ground.entry}`];
    case "pack": {
      const { pack, actor, name } = ground;
      return [`pack ${oneLine(pack)}: ${oneLine(actor)}${name === null ? "" : ` as “${oneLine(name)}”`}`];
    }
    case "record":
      return [oneLine(ground.id)];
    default:
      return [];
  }
}
