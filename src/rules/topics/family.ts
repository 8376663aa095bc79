import type { EventClass } from "../../model/vocabulary.js";
import type { Rule } from "../rule.js";

/**
 * Words that tell one topic. In every list `_` joins the words of a phrase; what follows the first word of a verb may stand behind a short
 * object ("pull their troops out").
 */
export interface TopicRow {
  /** Verbs by lemma, in all their forms. */
  readonly verbs?: string;
  /** Nouns in both numbers. By themselves they do not say that anything is so. */
  readonly nouns?: string;
  /** One of these must follow at once, or nothing may. */
  readonly next?: string;
  /** One of these must stand close behind: the object of a verb that tells little by itself. */
  readonly objects?: string;
  /** So common that it tells the topic by itself only with one of these in the same words, or a name directly behind. */
  readonly context?: string;
  /** Where one of these stands close behind, something else is meant. */
  readonly notOf?: string;
}

/** Near-synonyms that a question takes for one topic. */
export interface TopicFamily extends Rule {
  readonly rows: readonly TopicRow[];
  /** Phrases that hold one of its words and tell something else. */
  readonly never?: string;
  /** Events of these classes are of the topic, whatever their words. */
  readonly classes?: readonly EventClass[];
  /** Id of the family that says the contrary: who is for the one is against the other. */
  readonly opposite?: string;
  /** Ids of families that are nearly the same, and count for less. */
  readonly near?: readonly string[];
}
