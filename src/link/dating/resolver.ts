import type { TimeMention } from "../../model/found.js";
import type { Origin, TimeMeaning } from "../../model/meaning.js";
import type { EventStep } from "./anchored.js";
import {
  type Circumstances,
  calendarDate,
  dayOfMonth,
  holidayDate,
  namedMonth,
  quarterDate,
  seasonDate,
  shortDecade,
  shortYear,
  weekdayDate,
  weekOfYear,
} from "./calendar-dates.js";
import { countedFrom, countedPeriod, lengthFromEvent, lengthOfTime, uncountable } from "./counted.js";
import { insideOf, relativeValue } from "./inside.js";
import { centuryPeriod, decadePeriod, grainOf, type Period, two } from "./period.js";
import { portionOf } from "./portions.js";
import { found, open, type Resolution, UNKNOWN } from "./resolution.js";
import type { Anchor, Reference } from "./story.js";
import { Story } from "./story.js";

type Of<K extends TimeMeaning["kind"]> = Extract<TimeMeaning, { kind: K }>;

/** What a mention brings with it besides its meaning. */
export interface Setting extends Omit<Circumstances, "story"> {
  /** Position of the mention among all. */
  readonly at: number;
  /** Whether it belongs to the article's story; a caption's date and another article's do not. */
  readonly tells: boolean;
  /** Whether it stands in somebody else's words. */
  readonly quoted: boolean;
  /** The event that a length is counted from, and its day where the text has told it. */
  readonly event: { readonly named: EventStep; readonly day: Period; readonly at: number } | null;
  /** The expressions after it that a day may be taken from, nearest first. */
  readonly ahead: readonly TimeMention[];
}

/**
 * Resolves the expressions of a document one after the other: what each names becomes what "the next day" and "that year" are counted
 * from. Policies for what the words leave open are those measured on news (TempEval-3) and on histories (WikiWars).
 */
export class Resolver {
  private readonly story: Story;
  /** Position of an expression that is no part of the story so far and lends its day. */
  private lent: number | null = null;
  private setting: Setting = {
    at: -1,
    sentence: -1,
    yearAhead: null,
    past: false,
    tense: null,
    event: null,
    tells: false,
    quoted: false,
    ahead: [],
  };

  constructor(reference: Reference) {
    this.story = new Story(reference);
  }

  /** Also says on which other expressions the resolution rests. */
  resolve(mention: TimeMention, setting: Setting): Resolution & { readonly from: readonly number[] } {
    this.setting = setting;
    this.lent = setting.event?.at ?? null;
    const resolution = this.checked(
      mention.meaning,
      this.isLost(mention.meaning) ? LOST : this.read(mention.meaning),
    );
    if (setting.tells && resolution.period !== null && movesStory(mention.meaning))
      this.story.tell(resolution.period, resolution.basis, setting);
    const { value, edtf, period, basis, because } = resolution;
    const asked = this.story.takeAsked();
    const lent = basis === "range" ? setting.at + 1 : this.lent;
    return { value, edtf, period, basis, because, from: lent === null ? asked : [...asked, lent] };
  }

  /** "On 2 April she said: “They came yesterday”": in a quotation, days are counted from the day of saying that its sentence names. */
  private saidOn(from: Origin): Anchor | null {
    const { toldIn, toldPlainly } = this.story;
    const { quoted, sentence } = this.setting;
    if (from !== "now" || !quoted || !toldPlainly || toldIn !== sentence) return null;
    const { told } = this.story;
    if (told?.grain !== "day") return null;
    return { day: told.first, basis: "narrative", because: `counted from ${told.value}, the day of saying` };
  }

  /** "Tomorrow" in the words of somebody whom a history quotes: counted from a day that it does not give. */
  private isLost(meaning: TimeMeaning): boolean {
    if (!this.setting.quoted || this.story.reference.mode !== "history") return false;
    if (meaning.kind !== "period" || meaning.from !== "now" || meaning.unit !== "day") return false;
    return this.saidOn(meaning.from) === null;
  }

  /** What a verb in the past tense tells cannot lie after the document's day, unless the words themselves say so ("next week"). */
  private checked(meaning: TimeMeaning, resolution: Resolution): Resolution {
    const { now, mode } = this.story.reference;
    const { period } = resolution;
    if (this.setting.tense !== "past" || mode === "history" || now === null || period === null)
      return resolution;
    return period.first > now && isCounted(meaning)
      ? open(UNKNOWN[period.grain], "vague", AHEAD)
      : resolution;
  }

  private read(meaning: TimeMeaning): Resolution {
    const { story } = this;
    switch (meaning.kind) {
      case "calendar":
        return calendarDate(meaning, { ...this.setting, story });
      case "short-year":
        return shortYear(meaning.year, story);
      case "short-decade":
        return shortDecade(meaning.digit, story);
      case "decade":
        return found(decadePeriod(meaning.digits), "explicit", "the decade is written out");
      case "century":
        return found(centuryPeriod(meaning.digits), "explicit", "the century is written out");
      case "day-of-month":
        return dayOfMonth(meaning.day, null, { ...this.setting, story });
      case "weekday":
        return weekdayDate(meaning, story, this.setting.tense);
      case "named-month":
        return namedMonth(meaning, story);
      case "season":
        return seasonDate(meaning, story, this.setting.tense);
      case "quarter":
      case "half":
        return quarterDate(meaning, story);
      case "week-of-year":
        return weekOfYear(meaning, story);
      case "holiday":
        return holidayDate(meaning, story, this.setting.tense);
      case "period":
        return countedPeriod(
          meaning,
          story,
          this.saidOn(meaning.from) ?? this.expected(meaning.from, meaning.by),
          this.setting.past,
        );
      case "away":
        return this.away(meaning);
      case "day-part":
        return this.dayPart(meaning);
      case "clock":
        return this.clock(meaning);
      case "portion":
        return this.portion(meaning);
      case "inside":
        return this.inside(meaning);
      case "duration":
        return this.setting.event === null
          ? lengthOfTime(meaning, story.reference)
          : lengthFromEvent(meaning, this.setting.event.named, this.setting.event.day);
      case "set":
        return open(meaning.value, "vague", "a set of times, not one date");
      case "reference":
        return open(meaning.value, "vague", "the words give no date");
    }
  }

  private away(meaning: Of<"away">): Resolution {
    const { from, unit } = meaning;
    if (typeof from !== "string") {
      const { period, basis, because } = this.read(from);
      return countedFrom(meaning, { day: period?.first ?? null, basis, because });
    }
    const grain = grainOf(unit);
    if (grain !== "day" && grain !== "week") return countedFrom(meaning, this.story.anchor(from));
    const expected = this.expected(from, 1);
    const isUncounted = expected === null && meaning.by !== null && from === "narrative";
    if (isUncounted && this.story.day === null && this.story.told !== null)
      return uncountable(grain, this.story);
    return countedFrom(meaning, expected ?? this.story.dayAnchor(from));
  }

  /**
   * A day that the text names only further on: "troops came this week and left a day later. … They set up posts on Monday". Looked for
   * where nothing as precise as a day was told before.
   */
  private expected(from: Origin, by: number): Anchor | null {
    if (from !== "narrative" || by === 0) return null;
    const { told, day } = this.story;
    if (told === null || told.grain === "day" || day !== null) return null;
    for (const [ahead, mention] of this.setting.ahead.entries()) {
      const { kind } = mention.meaning;
      if (kind !== "weekday" && kind !== "calendar") continue;
      const { period } = this.read(mention.meaning);
      if (period?.grain !== "day" || period.first < told.first || period.first > told.last) continue;
      this.lent = this.setting.at + 1 + ahead;
      return {
        day: period.first,
        basis: "anchor",
        because: `counted from ${period.value}, named further on`,
      };
    }
    return null;
  }

  private dayPart({ part, of, from }: Of<"day-part">): Resolution {
    const day = this.read(of ?? { kind: "period", unit: "day", by: 0, from });
    return { ...day, value: day.value === null ? null : `${day.value}T${part}` };
  }

  /** A time of day without its date is that of the day its sentence names, else of the document's. */
  private clock({ hour, minute, second, of }: Of<"clock">): Resolution {
    const named = this.story.toldIn === this.setting.sentence || this.story.reference.mode === "history";
    const day = this.read(of ?? { kind: "period", unit: "day", by: 0, from: named ? "narrative" : "now" });
    if (day.value === null || !/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(day.value)) return day;
    const time = [hour, minute ?? 0, ...(second === null ? [] : [second])].map(two).join(":");
    return { ...day, value: `${day.value}T${time}` };
  }

  private portion({ portion, of }: Of<"portion">): Resolution {
    const whole = this.read(of);
    if (whole.period === null) return whole;
    const { story } = this;
    const here = whole.basis === "narrative" ? (story.day?.first ?? null) : story.reference.now;
    return {
      ...whole,
      edtf: portionOf(whole.period, portion, here),
      because: `${whole.because}; ${portion} in it`,
    };
  }

  private inside({ part, of }: Of<"inside">): Resolution {
    const whole = this.read(of);
    if (whole.period === null) return { ...whole, value: relativeValue(part) ?? whole.value };
    const inner = insideOf(part, whole.period);
    return inner === null ? whole : found(inner, whole.basis, whole.because);
  }
}

const LOST = open(UNKNOWN.day, "vague", "counted from the day of a quotation, which the text does not give");

const AHEAD = "the verb tells of the past, and the date would lie after the document's";

/** Whether the day depends on what was told before, and not on the words alone. */
function isCounted(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.year === null && meaning.weekday === null;
    case "day-of-month":
    case "week-of-year":
      return true;
    case "weekday":
    case "season":
    case "holiday":
      return meaning.step === null;
    case "period":
      return meaning.from !== "now";
    case "away":
      return typeof meaning.from === "string" ? meaning.from !== "now" : isCounted(meaning.from);
    case "day-part":
    case "clock":
      return meaning.of !== null && isCounted(meaning.of);
    case "portion":
    case "inside":
      return isCounted(meaning.of);
    default:
      return false;
  }
}

/** Expressions that say when something was, and not how long or how often, nor look back ("the previous year"). */
function movesStory(meaning: TimeMeaning): boolean {
  if (meaning.kind === "period") return meaning.by >= 0 || meaning.from === "now";
  if (meaning.kind === "holiday" && meaning.name === "nine-eleven") return false;
  return !["duration", "set", "reference", "decade", "century", "short-year", "short-decade"].includes(
    meaning.kind,
  );
}
