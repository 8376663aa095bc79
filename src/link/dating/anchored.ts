/** Lengths that are counted from an event: "four days after the vote", "within hours of the blast". */
import type { TimeMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { isEventNoun, stemOf } from "../../rules/dates/event-nouns.js";
import { IRREGULAR_PASTS } from "../../rules/dates/tense-words.js";
import type { Period } from "./period.js";

export interface EventStep {
  /** After it, before it, or within the length from it. */
  readonly step: "after" | "before" | "within";
  /** See `stemOf`. */
  readonly event: string;
  readonly word: string;
}

const STEPS: ReadonlyMap<string, EventStep["step"]> = new Map<string, EventStep["step"]>([
  ["after", "after"],
  ["following", "after"],
  ["before", "before"],
  ["of", "within"],
]);

const DETERMINERS: ReadonlySet<string> = new Set("the that this his her their its our".split(" "));
const PRONOUNS: ReadonlySet<string> = new Set("it he she they we".split(" "));

/** Words that end a noun phrase. */
const ENDS: ReadonlySet<string> = new Set(
  "of in on at by to with for from and or but that who which when where while he she they it was were is are had has".split(
    " ",
  ),
);

/** How many words of a phrase are read to find its head. */
const PHRASE = 6;

/** The event that a length is counted from, or null where its words name none. */
export function eventStep(scan: Scan, { meaning, first, last }: TimeMention): EventStep | null {
  if (meaning.kind !== "duration" || meaning.reach !== null) return null;
  const { tokens } = scan;
  const step = STEPS.get(tokens[last]?.lower ?? "");
  if (step === undefined || (step === "within" && tokens[first - 1]?.lower !== "within")) return null;
  const word = headOf(scan, last + 1);
  return word === null ? null : { step, event: stemOf(word), word };
}

/** "The first vote in parliament": vote; "the mayor resigned" and "it opened": the verb. */
function headOf({ tokens, sentences, sentenceOf }: Scan, at: number): string | null {
  const opening = tokens[at]?.lower ?? "";
  const isPronoun = PRONOUNS.has(opening);
  if (!isPronoun && !DETERMINERS.has(opening)) return null;
  const { last } = sentences[sentenceOf[at]!]!;
  let head: string | null = null;
  for (let next = at + 1; next < last && next <= at + PHRASE; next++) {
    const { kind, lower } = tokens[next]!;
    if (kind !== "word" || ENDS.has(lower)) break;
    if (isPast(lower)) return lower;
    if (isPronoun) return null;
    head = lower;
  }
  return head !== null && isEventNoun(head) ? head : null;
}

function isPast(lower: string): boolean {
  return IRREGULAR_PASTS.has(lower) || (lower.length > 4 && lower.endsWith("ed"));
}

/** A day that the text has told, and the position of its expression. */
export interface EventDay {
  readonly day: Period;
  readonly at: number;
}

/** How far from a day the words stand that it dates, in tokens. */
const REACH = 30;

/** The days of the events that lengths are counted from, as far as the text has told them. */
export class EventDays {
  private readonly wanted: ReadonlySet<string>;
  private readonly days = new Map<string, EventDay>();
  /** The end of the expression before; where one sentence has two, its words end half-way between them. */
  private previous = -1;

  constructor(
    private readonly scan: Scan,
    found: readonly TimeMention[],
  ) {
    this.wanted = new Set(found.flatMap((mention) => eventStep(scan, mention)?.event ?? []));
  }

  dayOf(event: string): EventDay | null {
    return this.days.get(event) ?? null;
  }

  /** Takes what is told around an expression, the one at position `at`, to have been on its day. */
  note({ first, last }: TimeMention, day: Period, at: number): void {
    if (this.wanted.size === 0 || day.grain !== "day") return;
    const { tokens, sentences, sentenceOf } = this.scan;
    const sentence = sentences[sentenceOf[first]!]!;
    const half = this.previous < sentence.first ? sentence.first : Math.ceil((this.previous + first) / 2);
    const low = Math.max(half, first - REACH);
    const high = Math.min(sentence.last, last + REACH);
    for (let word = low; word < high; word++) {
      if (tokens[word]!.kind !== "word" || this.isCountedFrom(word, sentence.first)) continue;
      const stem = stemOf(tokens[word]!.lower);
      if (this.wanted.has(stem)) this.days.set(stem, { day, at });
    }
    this.previous = last;
  }

  /** "After the first vote", "ahead of the vote": its day is another. */
  private isCountedFrom(at: number, low: number): boolean {
    for (let back = at - 1; back >= low && back >= at - 4; back--)
      if (OTHER_DAYS.has(this.scan.tokens[back]!.lower)) return true;
    return false;
  }
}

const OTHER_DAYS: ReadonlySet<string> = new Set(
  "after before since until ahead following within for planned next".split(" "),
);
