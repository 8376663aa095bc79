/** What would be found in place of a claim if the rules that made it were not there: so it shows in which order rules win. */
import { changedFields } from "../ask/diff/fields.js";
import type { Explained } from "../ask/explain.js";
import type { DocumentClaims } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import { overlaps, type Span } from "../model/span.js";
import { type ReadOptions, read } from "../pipeline.js";
import type { Alternative } from "../write/explanation.js";

/** So many rules are taken away one after another at most. */
const STEPS = 4;
/** What follows from the rules that are left, and is shown as such. */
const OWN_FIELDS = /^(rules|text|start|end|parts)\b/;

/**
 * @param record what is explained
 * @param options with what it was read
 * @returns one step for each reading with more rules left out, the last one perhaps without any record; null where this program does not
 *   find the record itself in the document, because an earlier version or other flags made it
 */
export function alternativesTo(
  record: Explained,
  document: InputDocument,
  options: ReadOptions,
): readonly Alternative[] | null {
  const own = recordsOf(read(document, options), record);
  if (!own.some(({ id }) => id === record.id)) return null;
  const alternatives: Alternative[] = [];
  const left = options.without ?? [];
  const without = new Set<string>();
  let last = record;
  while (alternatives.length < STEPS) {
    const taken = last.rules.filter((rule) => !without.has(rule));
    if (taken.length === 0) break;
    for (const rule of taken) without.add(rule);
    const found = bestAt(
      record,
      recordsOf(read(document, { ...options, without: new Set([...left, ...without]) }), record),
    );
    if (found === null) {
      alternatives.push({ without: taken, found, fields: [] });
      break;
    }
    // A stage that cannot do without some of its rules finds the same by them.
    if (found.rules.every((rule) => without.has(rule))) break;
    const fields = changedFields(last, found, { renamed: new Map(), wasFrom: 0, isFrom: 0 });
    alternatives.push({
      without: taken,
      found,
      fields: fields.filter(({ field }) => !OWN_FIELDS.test(field)),
    });
    last = found;
  }
  return alternatives;
}

/** The records of the same sort. */
function recordsOf({ claims, times }: DocumentClaims, record: Explained): readonly Explained[] {
  if (!("line" in record)) return times;
  return claims.filter(({ type }) => type === record.type);
}

/** The one that shares most with the record: of events, whose clauses overlap much, the one with the same trigger. */
function bestAt(record: Explained, records: readonly Explained[]): Explained | null {
  const place = coreOf(record);
  let best: Explained | null = null;
  let most = 0;
  for (const candidate of records) {
    const core = coreOf(candidate);
    if (!overlaps(core, place)) continue;
    const shared = Math.min(core.end, place.end) - Math.max(core.start, place.start);
    const likeness = (2 * shared) / (core.end - core.start + place.end - place.start);
    if (likeness > most) [best, most] = [candidate, likeness];
  }
  return best;
}

function coreOf(record: Explained): Span {
  return "trigger" in record ? record.trigger : record;
}
