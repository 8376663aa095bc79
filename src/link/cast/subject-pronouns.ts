import type { Scan } from "../../model/scan.js";
import type { ActorInDocument } from "./local-actor.js";

export interface SubjectPronoun {
  readonly at: number;
  /** Not asked for yet, or nobody. */
  actor: ActorInDocument | null | undefined;
}

/** Where "he" or "she" is among the first words of a sentence, outside quotations. */
export function subjectPronouns({ tokens, sentences, runOf }: Scan): SubjectPronoun[] {
  const found: SubjectPronoun[] = [];
  for (const { first, last } of sentences)
    for (let at = first; at < last && at < first + SUBJECT_WITHIN; at++) {
      const { lower } = tokens[at]!;
      if ((lower !== "he" && lower !== "she") || runOf[at]! >= 0) continue;
      found.push({ at, actor: undefined });
      break;
    }
  return found;
}

const SUBJECT_WITHIN = 4;
