import { type InputDocument, NOBODYS, type SegmentKind } from "../model/document.js";
import type { TimeMention } from "../model/found.js";
import { contentId } from "../model/ids.js";
import type { Dating, ResolvedTime } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { EventDays, eventStep } from "./dating/anchored.js";
import { boundedEdtf } from "./dating/bounded.js";
import { choicesOf } from "./dating/choices.js";
import { dateOf } from "./dating/date-of.js";
import { documentDate } from "./dating/document-date.js";
import { yearAhead } from "./dating/joined.js";
import { modeOf } from "./dating/mode.js";
import { kindAt } from "./dating/place.js";
import { Resolver, type Setting } from "./dating/resolver.js";
import { isPastAt, tenseAt } from "./dating/tense.js";

/** How many expressions further on a day may be named that an earlier "a day later" is counted from. */
const AHEAD = 6;

/** Segments beside the story, whose dates move nothing in it. */
const BESIDE: ReadonlySet<SegmentKind> = new Set([...NOBODYS, "caption", "byline", "dateline"]);

/**
 * Finds the document's own date and resolves its time expressions against it, in text order. Nothing is invented: what an undated
 * text leaves open stays open (`edtf` null, basis `unknown-document-date`).
 *
 * @param asked whether it is to be read as news or as history; by its own dates where not given
 */
export function resolveTimes(
  document: InputDocument,
  scan: Scan,
  found: readonly TimeMention[],
  asked?: Dating["mode"],
): Dating {
  const { published, now } = documentDate(document, scan, found);
  const mode = asked ?? modeOf(now, scan, found);
  const resolver = new Resolver({ now, mode });
  const events = new EventDays(scan, found);
  const resolutions = found.map((mention, at) => {
    const setting = settingOf(scan, found, at, events);
    const resolution = resolver.resolve(mention, setting);
    if (setting.tells && resolution.period !== null) events.note(mention, resolution.period, at);
    return resolution;
  });
  const ids = found.map(({ start, end, type }) => contentId("t", document.sha256, start, end, type));
  const times = found.map((mention, at): ResolvedTime => {
    const resolution = resolutions[at]!;
    // Field by field, as in other places that are reached for every mention: a spread object costs several times as much.
    return {
      first: mention.first,
      last: mention.last,
      start: mention.start,
      end: mention.end,
      type: mention.type,
      meaning: mention.meaning,
      mod: mention.mod,
      bound: mention.bound,
      rules: mention.rules,
      id: ids[at]!,
      from: resolution.from.map((other) => ids[other]!),
      value: resolution.value,
      edtf: boundedEdtf(mention.bound, resolution, now),
      basis: resolution.basis,
      because: resolution.because,
    };
  });
  const choices = choicesOf(scan, times, resolutions);
  return { published, mode, times, dateOf: dateOf(scan, times, resolutions), choices };
}

function settingOf(scan: Scan, found: readonly TimeMention[], at: number, events: EventDays): Setting {
  const mention = found[at]!;
  const named = eventStep(scan, mention);
  const day = named === null ? null : events.dayOf(named.event);
  return {
    at,
    event: named === null || day === null ? null : { named, ...day },
    sentence: scan.sentenceOf[mention.first]!,
    yearAhead: yearAhead(scan, found, at),
    past: isPastAt(scan, mention),
    tense: tenseAt(scan, mention),
    tells: !BESIDE.has(kindAt(scan, mention)),
    quoted: scan.runOf[mention.first] !== -1,
    ahead: found.slice(at + 1, at + 1 + AHEAD),
  };
}
