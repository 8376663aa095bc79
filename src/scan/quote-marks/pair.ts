import type { Repair, Sentence, Token } from "../../model/scan.js";
import { isAttributionAfter, lostEnd } from "./evidence.js";
import type { Mark } from "./marks.js";

/** A run while it is made; `open` and `close` are tokens of marks, null for a mark that is not there. */
export interface DraftRun {
  readonly open: number | null;
  close: number | null;
  readonly first: number;
  last: number;
  readonly sentence: number;
  readonly within: DraftRun | null;
  continues: DraftRun | null;
  /** It ends where it does although no mark closes it. */
  ended: boolean;
  readonly single: boolean;
  readonly repairs: Repair[];
}

/** A segment to pair: its sentences `from` to `to`, its tokens `first` to `last`, its marks in order. */
export interface Unpaired {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly marks: readonly Mark[];
  /** The next segment opens with a mark. */
  readonly goesOn: boolean;
  /** The run that the segment before left open. */
  readonly before: DraftRun | null;
}

/** Pairs the marks of one segment. Double marks do not nest unless both pairs are there; a single mark that never closes is none. */
export function pairSegment(segment: Unpaired): DraftRun[] {
  return new Pairing(segment).run();
}

class Pairing {
  private readonly runs: DraftRun[] = [];
  private stack: DraftRun[] = [];
  private continued: DraftRun | null;

  constructor(private readonly segment: Unpaired) {
    this.continued = segment.before;
  }

  run(): DraftRun[] {
    this.segment.marks.forEach((mark, index) => {
      if (mark.single) this.single(mark);
      else this.double(mark, index);
    });
    this.finish();
    const kept = this.runs.filter(({ single, close }) => !single || close !== null);
    return kept.sort((a, b) => a.first - b.first || b.last - a.last);
  }

  private single(mark: Mark): void {
    const top = this.stack.at(-1);
    if (top?.single === true && mark.side !== "opens") {
      this.close(top, mark);
      this.stack.pop();
    } else if (mark.side !== "closes" && top?.single !== true) this.push(mark);
  }

  private double(mark: Mark, index: number): void {
    const at = this.stack.findIndex(({ single }) => !single);
    const open = this.stack[at];
    if (open === undefined) {
      if (this.closesFromAfar(mark)) this.stray(mark);
      else this.push(mark);
    } else if (mark.side !== "opens") {
      const innermost = this.stack.findLast(({ single }) => !single)!;
      this.close(innermost, mark);
      this.stack = this.stack.slice(0, this.stack.indexOf(innermost));
    } else if (this.areNested(index)) this.push(mark);
    else {
      this.lose(open, mark.at);
      this.stack = this.stack.slice(0, at);
      this.push(mark);
    }
  }

  /** A closing mark, or at the head of a segment a straight one with a space behind it while the segment before is open. */
  private closesFromAfar({ side, at }: Mark): boolean {
    if (side === "closes") return true;
    const { first, tokens } = this.segment;
    return side === "either" && at === first && this.continued !== null && tokens[at + 1]?.spaced === true;
  }

  /** `“He said “yes” to me”`: two closing marks follow. */
  private areNested(index: number): boolean {
    if (this.stack.length > 1) return false;
    const { marks } = this.segment;
    let closing = 0;
    for (let i = index + 1; i < marks.length && closing < 2; i++) {
      if (marks[i]!.single) continue;
      if (marks[i]!.side !== "closes") return false;
      closing++;
    }
    return closing === 2;
  }

  /** The sentence of the segment that holds a token. */
  private sentenceAt(token: number): Sentence {
    const { sentences, from, to } = this.segment;
    let low = from;
    let high = to - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.last <= token) low = middle + 1;
      else high = middle;
    }
    return sentences[low]!;
  }

  private push({ at, single, repairs }: Mark): void {
    const opensSegment = at === this.segment.first || (repairs.length > 0 && at <= this.segment.first + 3);
    const run: DraftRun = {
      open: at,
      close: null,
      first: at + 1,
      last: this.segment.last,
      sentence: this.segment.from,
      within: this.stack.at(-1) ?? null,
      continues: opensSegment && !single ? this.continued : null,
      ended: false,
      single,
      repairs: [...repairs],
    };
    this.continued = null;
    this.stack.push(run);
    this.runs.push(run);
  }

  private close(run: DraftRun, { at, repairs }: Mark): void {
    run.close = at;
    run.last = at;
    const low = run.open !== null && this.segment.tokens[run.open]!.text === "„"; // „…“: the closing mark is not turned
    if (!low) run.repairs.push(...repairs);
  }

  /** The closing mark of `run` was lost before token `limit`. */
  private lose(run: DraftRun, limit: number): void {
    const { tokens } = this.segment;
    const found = lostEnd(tokens, run.first, limit);
    const { last } = this.sentenceAt(run.first);
    run.last = Math.max(run.first, found ?? Math.min(limit, limit < this.segment.last ? last : limit));
    run.ended = true;
    const { end } = tokens[Math.max(run.first, run.last) - 1]!;
    run.repairs.push({ kind: "lost-closing-mark", start: end, end });
  }

  /** A closing mark with nothing open: displaced from the segment before, the true end of a run closed too early, or its opening is lost. */
  private stray(mark: Mark): void {
    const { tokens, first } = this.segment;
    const { start, end } = tokens[mark.at]!;
    if (mark.at === first && this.continued !== null) {
      this.continued.ended = true;
      this.continued.repairs.push({ kind: "displaced-mark", start, end });
      this.continued = null;
      return;
    }
    const stop = tokens[mark.at - 1];
    if (stop === undefined || !/^[,.?!…]+$/.test(stop.text)) return;
    const previous = this.runs.findLast(({ single, close }) => !single && close !== null);
    if (previous !== undefined && this.closedEarly(previous, mark)) {
      const early = tokens[previous.close!]!;
      previous.repairs.push({ kind: "early-closing-mark", start: early.start, end: early.end });
      previous.close = mark.at;
      previous.last = mark.at;
    } else if (isAttributionAfter(tokens, mark.at + 1, this.segment.last)) this.unopened(mark);
  }

  private closedEarly({ close }: DraftRun, { at }: Mark): boolean {
    const { tokens } = this.segment;
    if (!/^[.?!]$/.test(tokens[close! - 1]!.text) || !/^[.?!]$/.test(tokens[at - 1]!.text)) return false;
    return tokens[close! + 1]!.shape !== "lower" && !isAttributionAfter(tokens, close! + 1, at);
  }

  /** The opening mark was lost: the run begins with the sentence, or after the run before it. */
  private unopened({ at, repairs }: Mark): void {
    const { tokens, from } = this.segment;
    const sentence = this.sentenceAt(at);
    const after = this.runs.findLast(({ close }) => close !== null)?.close ?? -1;
    const first = Math.max(sentence.first, after + 1);
    if (first >= at) return;
    const { start } = tokens[first]!;
    this.runs.push({
      open: null,
      close: at,
      first,
      last: at,
      sentence: from,
      within: null,
      continues: null,
      ended: false,
      single: false,
      repairs: [...repairs, { kind: "lost-opening-mark", start, end: start }],
    });
  }

  /** What is open at the end of the segment goes on in the next, or has lost its closing mark. */
  private finish(): void {
    for (const run of this.stack) {
      if (run.single) continue;
      const { tokens, last, goesOn } = this.segment;
      const attributed = lostEnd(tokens, run.first, last) !== null;
      if (attributed) this.lose(run, last);
      else if (!goesOn && run.within === null) {
        const { end } = tokens[last - 1]!;
        run.repairs.push({ kind: "lost-closing-mark", start: end, end });
      }
    }
  }
}
