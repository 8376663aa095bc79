import type { Token } from "../../model/scan.js";
import * as words from "../../rules/quotes/words.js";
import type { ReportingVerb } from "../../rules/reporting.js";
import { hearerEnd } from "./hearer.js";
import { isComma } from "./item.js";
import { type NounPhrase, withHead } from "./phrase-head.js";
import { QUOTED } from "./units.js";
import { isAdverb } from "./verb-group.js";

/** What comes after a cue, and the item where the content would start. */
export interface AfterCue {
  readonly kind: "that" | "quote" | "colon" | "clause" | "to" | "wh" | "comma" | "end" | "other";
  readonly at: number;
  readonly hearer: NounPhrase | null;
  /** A phrase of time or place stood between. */
  readonly adjunct: boolean;
}

/** How many words of hearer, time and place may stand between a cue and "that" or a quotation. */
const REACH = 22;

/** Reads from item `from`, directly after a cue (or after an inverted subject). */
export function afterCue(
  items: readonly Token[],
  from: number,
  stop: number,
  verb: ReportingVerb | null,
): AfterCue {
  let i = from;
  let hearer: NounPhrase | null = null;
  if (verb?.frames.includes("h")) {
    const end = hearerEnd(items, i, stop);
    if (end > i) {
      hearer = withHead(items, i, end);
      i = end;
    }
  }
  const direct = kindAt(items, i, stop);
  if (direct?.kind === "to" && verb !== null) {
    const told = toHearer(items, i, stop, verb);
    if (told !== null) return told;
  }
  if (direct !== null) return { kind: direct.kind, at: direct.at, hearer, adjunct: false };
  const adjunct = adjunctEnd(items, i, stop);
  if (adjunct !== null) return { kind: adjunct.kind, at: adjunct.at, hearer, adjunct: true };
  return { kind: "clause", at: i, hearer, adjunct: false };
}

/** Verbs behind which "to" opens no hearer: "responded to claims that", "agreed to a plan". */
const TO_A_THING =
  /^(?:respond|reply|agree|relate|add|counter|continue|object|answer|point|read|begin|quote)$/;

/** "wrote to the office that S", "said to her: “Q”": a hearer with "to", directly before the content. */
function toHearer(items: readonly Token[], at: number, stop: number, verb: ReportingVerb): AfterCue | null {
  if (verb.frames.includes("i") || verb.attribution === "attitude" || TO_A_THING.test(verb.lemma))
    return null;
  const end = hearerEnd(items, at + 1, stop);
  if (end === at + 1) return null;
  const next = kindAt(items, end, stop);
  if (next === null || !/^(?:that|quote|colon)$/.test(next.kind)) return null;
  return { kind: next.kind, at: next.at, hearer: withHead(items, at + 1, end), adjunct: false };
}

type Next = Pick<AfterCue, "kind" | "at">;

function kindAt(items: readonly Token[], at: number, stop: number): Next | null {
  if (at >= stop) return { kind: "end", at };
  const item = items[at]!;
  if (item.lower === QUOTED) return { kind: "quote", at };
  if (item.text === ":") return { kind: at + 1 < stop ? "colon" : "end", at: at + 1 };
  if (isComma(item)) {
    if (items[at + 1]?.lower === QUOTED) return { kind: "quote", at: at + 1 };
    const past = parenthesis(items, at, stop);
    if (past !== null) return past;
    return { kind: "comma", at };
  }
  if (item.kind === "dash" || item.text === ";" || item.text === ")") return { kind: "comma", at };
  if (/^[.?!…]+$/.test(item.text)) return { kind: at + 1 < stop ? "comma" : "end", at };
  if (item.lower === "that") return { kind: "that", at: at + 1 };
  if (item.lower === "to") return { kind: "to", at };
  if (words.WH_WORDS.has(item.lower)) return { kind: "wh", at };
  return null;
}

/** "said, without evidence, that": a short phrase between commas before "that" or a quotation. */
function parenthesis(items: readonly Token[], comma: number, stop: number): Next | null {
  for (let i = comma + 2; i < Math.min(stop, comma + 10); i++) {
    if (items[i]!.lower === QUOTED)
      return items[i + 1]?.lower === "that" ? { kind: "that", at: i + 2 } : null;
    if (!isComma(items[i])) continue;
    const next = items[i + 1];
    if (next?.lower === "that") return { kind: "that", at: i + 2 };
    return next?.lower === QUOTED &&
      /^(?:however|though|too|in|on|at|for|without|with|when|as|after|during)$/.test(items[comma + 1]!.lower)
      ? { kind: "quote", at: i + 1 }
      : null;
  }
  return null;
}

const ADJUNCT_STARTS =
  /^(?:in|on|at|during|after|to|with|from|of|by|for|as|via|through|before|last|this|earlier|later|late|early|about|when|while|outside|over|following|aboard|against|under|upon|via|without)$/;

/** Passes over time, place and manner: "said on Twitter that", "said Monday", "said in a statement." */
function adjunctEnd(items: readonly Token[], from: number, stop: number): Next | null {
  let i = from;
  let adjunct = false;
  while (i < stop && i - from < REACH) {
    const item = items[i]!;
    const next = kindAt(items, i, stop);
    if (next !== null && (i > from || next.kind !== "that")) {
      if (next.kind === "to" || next.kind === "wh") {
        i++;
        continue;
      }
      return next;
    }
    if (words.DAYS.has(item.lower) && item.kind === "word") {
      adjunct = true;
      i++;
      const after = items[i];
      if (after !== undefined && /^(?:morning|afternoon|evening|night)$/.test(after.lower)) i++;
      if (i < stop && kindAt(items, i, stop) === null && !ADJUNCT_STARTS.test(items[i]!.lower))
        return { kind: "clause", at: i };
      continue;
    }
    if (!adjunct && i === from && !ADJUNCT_STARTS.test(item.lower) && !isManner(item.lower)) return null;
    if (!adjunct && isManner(item.lower) && i - from < 2) {
      i++;
      if (
        i < stop &&
        kindAt(items, i, stop) === null &&
        !ADJUNCT_STARTS.test(items[i]!.lower) &&
        !words.DAYS.has(items[i]!.lower)
      )
        return { kind: "clause", at: i };
      continue;
    }
    if (/^(?:this|last)$/.test(item.lower) && i === from && !words.TIME_NOUNS.has(items[i + 1]?.lower ?? ""))
      return null;
    if (adjunct && words.PERSONAL.has(item.lower)) return { kind: "clause", at: i };
    adjunct = true;
    i++;
  }
  return adjunct ? { kind: i >= stop ? "end" : "other", at: from } : null;
}

/** An adverb that tells how or when it was said; "all" and "only" open the clause. */
function isManner(lower: string): boolean {
  return (
    isAdverb(lower) &&
    !/^(?:all|both|not|only|even|just|almost|perhaps|too|still|never|then|however|now|once)$/.test(lower)
  );
}
