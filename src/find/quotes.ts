import type { QuoteMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";
import type { Refused } from "../rules/guards/index.js";
import { readAccording } from "./quotes/according.js";
import { readAsked } from "./quotes/asked.js";
import { readColon } from "./quotes/colon.js";
import { readDependent } from "./quotes/dependent.js";
import { type Reading, refuse, startReading } from "./quotes/draft.js";
import { readFloating } from "./quotes/floating.js";
import { readFragments } from "./quotes/fragment.js";
import { readFinite } from "./quotes/front.js";
import { readHearsay, readHearsayAdverbs, readHearsayNouns } from "./quotes/hearsay.js";
import { layoutOf, readNameColon, readTurn } from "./quotes/layout.js";
import { readLeftover } from "./quotes/leftover.js";
import { Mentions } from "./quotes/mentions.js";
import { readNominal } from "./quotes/nominal.js";
import { announcementOf, endsWithAttribution } from "./quotes/paragraph-end.js";
import { readSignature } from "./quotes/signature.js";
import { readTrailing } from "./quotes/trailing.js";
import { type Unit, unitsOf } from "./quotes/units.js";
import { isPerhapsNoun } from "./quotes/why-not.js";

const NOTHING: ReadonlySet<string> = new Set();

interface FindOptions {
  readonly without?: ReadonlySet<string>;
  readonly refused?: Refused | null;
}

/**
 * Finds attributions: content, cue and the noun phrase of the source.
 *
 * Within a sentence trailing and interrupting attributions are read first, then the outermost finite cue, then what depends on
 * another verb: the order decides which cue a stretch of text belongs to.
 *
 * @param without ids of rules to switch off, for measuring what each adds
 * @param refused is told which guard stopped a rule, and at which token
 */
export function findQuotes(
  scan: Scan,
  { without = NOTHING, refused = null }: FindOptions = {},
): QuoteMention[] {
  const mentions = new Mentions(scan);
  const units = unitsOf(scan);
  const layout = layoutOf(scan, units);
  let turn = -1;
  for (const unit of units) {
    if (unit.segment === turn) {
      mentions.lengthen(unit);
      continue;
    }
    if (!unit.hasCue && !unit.hasRun && !mayBeLayout(unit)) {
      mentions.silence(unit);
      continue;
    }
    const reading = startReading(scan.text, unit, without, refused);
    if (readTurn(reading, layout)) turn = unit.segment;
    else readNameColon(reading, scan);
    readAttributions(reading);
    readSignature(reading, mentions);
    readFloating(reading, mentions);
    mentions.take(reading);
    mentions.close(unit, announcementOf(reading), endsWithAttribution(reading));
  }
  return mentions.all();
}

/** The attributions of one unit, each rule on what those before have left. */
function readAttributions(reading: Reading): void {
  readTrailing(reading);
  readAccording(reading);
  for (const group of reading.groups) {
    if (reading.taken[group.at] !== 0) {
      refuse(reading, group.at, () => (isPerhapsNoun(reading, group) ? "content/noun" : "cue/taken"));
      continue;
    }
    if (readAsked(reading, group) || readHearsay(reading, group)) continue;
    if (group.passive) {
      refuse(reading, group.at, reading.items[group.last]?.lower === "by" ? "passive/by" : "passive/nobody");
      continue;
    }
    if (!readFinite(reading, group)) readDependent(reading, group);
  }
  readHearsayAdverbs(reading);
  readHearsayNouns(reading);
  readNominal(reading);
  readColon(reading);
  readLeftover(reading);
  readFragments(reading);
}

/** A unit without a cue or a quotation still counts if it opens with a name and a colon, or with a dash. */
function mayBeLayout({ items }: Unit): boolean {
  return items[0]?.kind === "dash" || items.slice(1, 7).some(({ text }) => text === ":");
}
