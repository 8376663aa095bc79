import type { Token } from "../../model/scan.js";
import * as words from "../../rules/quotes/words.js";
import type { Reading } from "./draft.js";
import type { NounPhrase } from "./phrase-head.js";
import type { VerbGroup } from "./verb-group.js";

/** A bare form needs a plural subject: "officials say", not "the report say". */
export function agrees({ items }: Reading, group: VerbGroup, source: NounPhrase): boolean {
  if (group.form !== "base") return group.form !== "participle" || group.first < group.at;
  if (
    group.first < group.at &&
    items.slice(group.first, group.at).some(({ lower }) => words.AUXILIARIES.has(lower))
  )
    return true;
  const head = items[source.headLast - 1]!;
  if (words.PLURAL_SUBJECTS.has(head.lower) || words.PLURAL_SUBJECTS.has(items[source.first]!.lower))
    return true;
  if (items.slice(source.first, source.headLast).some(isCount)) return true;
  const end = items[source.last - 1]!;
  if (
    isPlural(head) ||
    (source.last > source.headLast &&
      isPlural(end) &&
      /^(?:percent|half|majority|%|number|third|quarter|most)$/.test(head.lower))
  )
    return true;
  return items.slice(source.first, source.last).some(({ lower }) => lower === "and" || lower === "who");
}

/** "one in five", "61 percent", "a quarter". */
function isCount({ kind, lower }: Token): boolean {
  return kind === "number" || /^(?:percent|half|third|quarter|majority|dozens?|five|ten|%)$/.test(lower);
}

function isPlural({ lower }: Token): boolean {
  return /[^s'u]s$/.test(lower) || /^(?:people|men|women|police|children|percent|media)$/.test(lower);
}
