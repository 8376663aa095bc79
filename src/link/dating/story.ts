import type { Origin } from "../../model/meaning.js";
import type { TimeBasis } from "../../model/vocabulary.js";
import { type CivilDate, civil } from "./calendar.js";
import { type Period, writeDay } from "./period.js";

/** What is known about the document when its expressions are resolved. */
export interface Reference {
  /** The document's own day, or null for an undated document. */
  readonly now: number | null;
  readonly mode: "news" | "history";
}

/** A day that is counted from. */
export interface Anchor {
  readonly day: number | null;
  readonly basis: TimeBasis;
  readonly because: string;
}

interface Told {
  readonly period: Period;
  /** Position of its expression. */
  readonly at: number;
}

const NONE: readonly number[] = [];

/** How far a year lies from the story to be an aside. */
const ASIDE_YEARS = 10;

/** What the text told last: "the next day" and "that year" are counted from it. */
export class Story {
  /** The sentence of the period named last. */
  toldIn = -1;
  /** Whether it was written out, with its year, in the article's own words. */
  toldPlainly = false;
  private last: Told | null = null;
  private lastDay: Told | null = null;
  /** Positions of the expressions that were asked for. */
  private readonly asked = new Set<number>();
  private month: CivilDate | null = null;
  private asideYear: number | null = null;

  constructor(readonly reference: Reference) {}

  /** The period named last. */
  get told(): Period | null {
    return this.ask(this.last);
  }

  /** The last that was a single day. */
  get day(): Period | null {
    return this.ask(this.lastDay);
  }

  /** The positions of the expressions by which `told` and `day` were answered since this was called last. */
  takeAsked(): readonly number[] {
    if (this.asked.size === 0) return NONE;
    const asked = [...this.asked];
    this.asked.clear();
    return asked;
  }

  private ask(told: Told | null): Period | null {
    if (told === null) return null;
    this.asked.add(told.at);
    return told.period;
  }

  /** A history is not told from the day it was written, and a lone year far from the story ("as in 1813") is an aside. */
  tell(
    period: Period,
    basis: TimeBasis,
    where: { readonly at: number; readonly sentence: number; readonly quoted: boolean },
  ): void {
    if (this.reference.mode === "history") {
      if (basis === "document-date") return;
      if (period.grain === "year" && this.isAside(civil(period.first).year)) return;
    }
    const told = { period, at: where.at };
    this.last = told;
    this.toldIn = where.sentence;
    this.toldPlainly = basis === "explicit" && !where.quoted;
    if (period.grain === "day") this.lastDay = told;
    if (period.grain === "day" || period.grain === "month") this.month = civil(period.first);
  }

  /** Whether a year is far from the year told last, and not the second such year in a row. */
  private isAside(year: number): boolean {
    if (this.last === null || Math.abs(civil(this.last.period.first).year - year) <= ASIDE_YEARS) {
      this.asideYear = null;
      return false;
    }
    const again = this.asideYear !== null && Math.abs(this.asideYear - year) <= ASIDE_YEARS;
    this.asideYear = again ? null : year;
    return !again;
  }

  /** The year of a month that is told after `told`: the next where a year's end is followed by a beginning ("On 7 December 1941 … In January"). */
  yearOf(month: number): number | null {
    const { told } = this;
    if (told === null) return null;
    const { year } = civil(told.first);
    const turns = month <= 2 && this.month !== null && this.month.year === year && this.month.month >= 11;
    return turns ? year + 1 : year;
  }

  /** What a month, year or other long unit is counted from. */
  anchor(origin: Origin): Anchor {
    const { mode } = this.reference;
    if (origin === "either") return this.anchor(mode === "history" ? "narrative" : "now");
    const told = origin === "narrative" ? this.told : null;
    return told === null ? this.today() : this.past(told.first);
  }

  /** What days are counted from: the last day told, if nothing vaguer was told since. */
  dayAnchor(origin: Origin): Anchor {
    const { mode } = this.reference;
    if (origin === "either") return this.dayAnchor(mode === "history" ? "narrative" : "now");
    if (origin !== "narrative") return this.today();
    const told = this.day ?? (mode === "history" ? this.told : null);
    return told === null ? this.today() : this.past(told.first);
  }

  /** A day that the story has come to. */
  private past(day: number): Anchor {
    const { now } = this.reference;
    const lost = now === null || now === day ? "" : `, and not from the document's day, ${writeDay(now)}`;
    return { day, basis: "narrative", because: `counted from ${writeDay(day)}, told last${lost}` };
  }

  private today(): Anchor {
    const { now } = this.reference;
    return now === null
      ? {
          day: null,
          basis: "unknown-document-date",
          because: "the text has no date of its own to count from",
        }
      : { day: now, basis: "document-date", because: `counted from the document's day, ${writeDay(now)}` };
  }
}
