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

/** A row of the trigger table that a word may be read by, as a verb or as a noun. */
export interface Sense {
  readonly trigger: Trigger;
  readonly as: "verb" | "noun";
}

/**
 * All that the words of a trigger may tell, for each word in the order of the table.
 *
 * @param words in lower case
 */
export function sensesOf(words: readonly string[]): readonly Sense[] {
  const known = new Set<Trigger>();
  const senses: Sense[] = [];
  const add = (triggers: readonly Trigger[], as: Sense["as"]): void => {
    for (const trigger of triggers) {
      if (!known.has(trigger)) senses.push({ trigger, as });
      known.add(trigger);
    }
  };
  for (const word of words) {
    const reading = LEXICON.get(word);
    add(reading?.verb?.triggers ?? [], "verb");
    add(reading?.nominals ?? [], "noun");
  }
  return senses;
}
