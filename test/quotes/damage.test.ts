import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { QUOTE_RULES } from "../../src/rules/quotes/index.js";
import { mentionsIn, scanOf } from "./reading.js";

const CONSTRUCTS = new URL("../../fixtures/constructs/", import.meta.url);
const TEXTS = [
  ...readdirSync(CONSTRUCTS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(new URL(name, CONSTRUCTS), "utf8")),
  ...QUOTE_RULES.flatMap(({ yes, no }) => [...yes, ...no]),
];

const ROUNDS = 10_000;
const MARK = /["“”«»‘’]/g;
const DAMAGES: readonly ((text: string, at: number, pick: number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text[at] + text.slice(at),
  (text, at) => text.slice(0, at) + (text[at] === "“" ? "”" : "“") + text.slice(at + 1),
  (text, at, pick) => {
    const rest = text.slice(0, at) + text.slice(at + 1);
    const to = pick % (rest.length + 1);
    return rest.slice(0, to) + text[at] + rest.slice(to);
  },
  (text, at) => `${text.slice(0, at)}<span “=””>${text.slice(at)}`,
  (text) => text.replace(/\n\n/, " "),
];

/** Numbers that look random and are the same in every run (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

function damaged(text: string, next: () => number): string {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  if (marks.length === 0) return text;
  const at = marks[next() % marks.length]!;
  return DAMAGES[next() % DAMAGES.length]!(text, at, next());
}

describe("damaged texts", () => {
  it(`keep every span in place in ${ROUNDS} variants`, () => {
    const next = numbers(20_310_303);
    for (let round = 0; round < ROUNDS; round++) {
      let text = TEXTS[round % TEXTS.length]!;
      for (let times = 1 + (next() % 3); times > 0; times--) text = damaged(text, next);
      const { tokens } = scanOf(text);
      for (const mention of mentionsIn(text)) {
        const spans = [
          ...mention.parts,
          mention.cue,
          mention.source,
          mention.head,
          mention.hearer,
          mention.reason,
          ...mention.via,
        ];
        for (const span of spans) {
          if (span === null) continue;
          const inPlace =
            span.first < span.last &&
            span.last <= tokens.length &&
            tokens[span.first]!.start === span.start &&
            tokens[span.last - 1]!.end === span.end;
          if (!inPlace) expect.fail(`${JSON.stringify(span)} is out of place in ${JSON.stringify(text)}`);
        }
      }
    }
  });

  it("leave the quotes of other paragraphs alone", () => {
    const before = "“The hall is cold,” Mara Tollin said. “It was cold in March.”";
    const after = "Edrik Vane said that the dam “would not hold,” and he left.\n\n“I stay,” Orla Finch said.";
    const middle = "“The road is open,” Osko Brandt said. He laughed. “We go now,” he added.";
    const whole = (text: string): string => `${before}\n\n${text}\n\nNobody answered.\n\n${after}`;
    const outside = (text: string): string[] => {
      const all = whole(text);
      const [from, to] = [before.length + 2, before.length + 2 + text.length];
      return mentionsIn(all)
        .flatMap(({ parts }) => parts)
        .filter(({ start, end }) => end <= from || start >= to)
        .map(({ start, end }) => all.slice(start, end));
    };
    const expected = outside(middle);
    const next = numbers(7);
    for (let round = 0; round < 500; round++) {
      const text = damaged(middle, next);
      expect(outside(text), text).toEqual(expected);
    }
  });

  it.each([
    ["thousands of opening marks", "“".repeat(20_000)],
    ["thousands of straight marks", 'a "b '.repeat(20_000)],
    ["thousands of cues", "said he said that ".repeat(10_000)],
    ["thousands of colons", "Rao: ".repeat(10_000)],
    ["lone surrogates", "“\ud800,” Ann \udc00 said. “\ud800".repeat(500)],
    ["nothing", ""],
    ["only marks", "”“'\"‘’«»„‟``''"],
  ])("take %s without harm", (_name, text) => {
    for (const { parts } of mentionsIn(text)) {
      for (const { start, end } of parts) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }
  });
});
