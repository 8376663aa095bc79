import type { ClaimDate } from "../../model/claims.js";
import type { TokenSpan } from "../../model/found.js";
import type { Dating, ResolvedTime } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";
import { rangesOf } from "./ranges.js";
import { reaches } from "./reach.js";
import type { Resolution } from "./resolution.js";

/** A time expression that can date an event, and what it comes to without its preposition. */
export interface Dater {
  readonly time: ResolvedTime;
  readonly resolution: Resolution;
}

/**
 * Answers which expression dates what is told at a trigger: the nearest in its clause or in front of its sentence, else the nearest in its
 * sentence that gives a date, else none.
 *
 * @param times in text order, each with its resolution at the same position
 */
export function dateOf(
  scan: Scan,
  times: readonly ResolvedTime[],
  resolutions: readonly Resolution[],
): Dating["dateOf"] {
  const ranges = rangesOf(scan, times, resolutions);
  const bySentence = new Map<number, Dater[]>();
  times.forEach((time, at) => {
    if (!canDate(time)) return;
    const sentence = scan.sentenceOf[time.first]!;
    const dater = { time, resolution: resolutions[at]! };
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [dater]);
    else list.push(dater);
  });
  return (clause, trigger) => {
    const sentence = scan.sentenceOf[trigger.first]!;
    const inSentence = bySentence.get(sentence);
    if (inSentence === undefined) return null;
    const dater = nearest(scan, fitting(scan, around(inSentence, trigger), clause, trigger).daters, trigger);
    return dater === null ? null : claimDate(scan, dater, trigger, ranges.get(dater.time) ?? null);
  };
}

/** The expressions that can date a trigger; where one stands in its clause (`held`), those of the clause only. */
export function fitting(
  scan: Scan,
  near: readonly Dater[],
  clause: TokenSpan,
  trigger: TokenSpan,
): { readonly held: boolean; readonly daters: readonly Dater[] } {
  const open = near.filter(({ time }) => reaches(scan, time, trigger) && !isOfNextClause(scan, time, clause));
  const held = open.some(({ time }) => within(scan, clause, time));
  if (!held) return { held, daters: open.filter(isDated) };
  return { held, daters: open.filter(({ time }) => within(scan, clause, time) || isFronted(scan, time)) };
}

/** How many expressions on each side of a trigger are looked at. */
const SIDE = 4;

/** The expressions near a trigger, and the first of the sentence, which may date all of it. */
export function around(daters: readonly Dater[], trigger: TokenSpan): readonly Dater[] {
  if (daters.length <= 2 * SIDE) return daters;
  let low = 0;
  let high = daters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (daters[middle]!.time.first < trigger.first) low = middle + 1;
    else high = middle;
  }
  const near = daters.slice(Math.max(1, low - SIDE), low + SIDE);
  return [daters[0]!, ...near];
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on at during by since until from early late of the".split(" "),
);

/** Inside the clause, or directly behind it with its preposition, where a clause is cut after its last role. */
function within(scan: Scan, clause: TokenSpan, time: ResolvedTime): boolean {
  if (time.first < clause.first) return false;
  if (time.last <= clause.last) return true;
  const between = scan.tokens.slice(clause.last, Math.min(time.first, clause.last + 3));
  return time.first - clause.last <= 3 && between.every(({ lower }) => PREPOSITIONS.has(lower));
}

/** "A protested, and | a day later B withdrew": behind the "and" that ends the clause. */
function isOfNextClause({ tokens }: Scan, { first }: TokenSpan, { last }: TokenSpan): boolean {
  const joint = tokens[last]?.text === "," ? last + 1 : last;
  return first > joint && JOINTS.has(tokens[joint]?.lower ?? "");
}

const JOINTS: ReadonlySet<string> = new Set(["and", "but"]);

function isDated({ time }: Dater): boolean {
  return time.edtf !== null;
}

/** "In 2013, they joined …": it dates the whole sentence. */
function isFronted(scan: Scan, { first, last }: ResolvedTime): boolean {
  const { first: low } = scan.sentences[scan.sentenceOf[first]!]!;
  return first - low <= FRONT && scan.tokens[last]?.text === ",";
}

/** How many words may lead in a fronted date: "Early on the morning of". */
const FRONT = 3;

/** Whether an expression can date an event: a point or stretch in time, not a length or a rate. */
export function canDate({ type, value, edtf }: ResolvedTime): boolean {
  if (type === "SET" || value === null) return false;
  return type !== "DURATION" || edtf !== null;
}

/** What an expression that gives no date counts behind one that does, in tokens. */
const UNDATED = 1000;

/** What an expression behind another verb's "and" counts behind one that stands with the trigger, in tokens. */
const ACROSS = 1;

/** Fewest tokens away; of two as near the one behind the trigger, where English puts it. */
export function nearest(scan: Scan, daters: readonly Dater[], trigger: TokenSpan): Dater | null {
  let best: Dater | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { time, resolution } of daters) {
    const across = isAcross(scan, time, trigger) ? ACROSS : 0;
    const distance = awayFrom(time, trigger) + across + (time.edtf === null ? UNDATED : 0);
    if (distance < least) {
      least = distance;
      best = { time, resolution };
    }
  }
  return best;
}

/** "joined in 2013 | and captured it in June": the "and" right before the trigger parts it from what stands before. */
function isAcross({ tokens }: Scan, { last }: TokenSpan, { first }: TokenSpan): boolean {
  return last <= first - 1 && JOINTS.has(tokens[first - 1]!.lower);
}

/** Tokens between an expression and a trigger; half a one more where it stands before it. */
export function awayFrom({ first, last }: TokenSpan, trigger: TokenSpan): number {
  return first >= trigger.last ? first - trigger.last : trigger.first - last + 0.5;
}

function claimDate(
  scan: Scan,
  { time, resolution }: Dater,
  trigger: TokenSpan,
  range: string | null,
): ClaimDate {
  return {
    time: time.id,
    start: time.start,
    end: time.end,
    text: scan.text.slice(time.start, time.end),
    edtf: range ?? (beginsThen(scan, time, trigger) ? resolution.edtf : time.edtf),
    basis: range === null ? time.basis : "range",
    from: null,
  };
}

/** "Since 2013, when they drove the rebels out": what "when" tells was then, and not ever since. */
function beginsThen(scan: Scan, { bound, last }: ResolvedTime, trigger: TokenSpan): boolean {
  if (bound !== "since" || trigger.first < last) return false;
  const next = scan.tokens[last];
  const word = next?.lower === "," ? scan.tokens[last + 1] : next;
  return word?.lower === "when" || word?.lower === "after";
}
