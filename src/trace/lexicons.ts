import type { Ground } from "../model/derivation.js";
import { FRAME_FILES } from "../rules/events/frame-files.js";
import { LEXICON, type Trigger } from "../rules/events/lexicon.js";
import { ATTITUDE_VERBS, SPEECH_VERBS } from "../rules/reporting-verbs.js";

/** The line of the reporting verbs that has a lemma, or null. */
export function reportingEntry(lemma: string): Ground | null {
  const head = lemma.replace(" ", "+");
  for (const table of [SPEECH_VERBS, ATTITUDE_VERBS])
    for (const line of table.trim().split("\n")) {
      const entry = line.trim();
      if (entry.split(/[\s/]/, 1)[0] !== head) continue;
      return { kind: "lexicon", file: "src/rules/reporting-verbs.ts", entry };
    }
  return null;
}

/** The row of the trigger table that a trigger is from, named by its first listed word. */
export function triggerEntry(trigger: Trigger): Ground {
  const listed = trigger.frame.adjective ? trigger.lemma.replace(/^be /, "") : trigger.lemma;
  const entry = listed.replaceAll(" ", "_");
  return { kind: "lexicon", file: FRAME_FILES[trigger.class], entry };
}

/**
 * All that the words of a trigger may tell, in the order of the table: as verbs and as nouns.
 *
 * @param words in lower case
 */
export function triggersOf(words: readonly string[]): readonly Trigger[] {
  const found = words.flatMap((word) => {
    const reading = LEXICON.get(word);
    return reading === undefined ? [] : [...(reading.verb?.triggers ?? []), ...reading.nominals];
  });
  return [...new Set(found)];
}
