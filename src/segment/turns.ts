import type { Block } from "./blocks.js";
import type { Kinds } from "./segment.js";

/** "WALLACE:", "MARA TOLLIN (on tape):", "Q:" at the start of a block. */
const CAPITALS = /^(?:[QA]|\p{Lu}[\p{Lu}.'’ -]{1,38}\p{Lu}\.?)(?: \([^)]{1,40}\))?: ?\S/u;
/** "Mara Tollin:", "Col. Brandt (PP):": one to five capitalised words; a label in prose, so it must come again. */
const NAME =
  /^(\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,4})(?: \([^)]{1,20}\))?: ?["“‘([]?\p{L}/u;

/** Words that stand in capitals before a colon and are nobody. */
const LABELS =
  /^(?:UPDATE|UPDATED|NOTE|BREAKING|WATCH|READ|PHOTO|PHOTOS|VIDEO|FILE PHOTO|EXCLUSIVE|CORRECTION|ANALYSIS|OPINION|LIVE|ALSO READ|READ MORE|SEE ALSO|RELATED)\b/;

/** How often a name before a colon must come for the text to be a transcript. */
const SPEAKERS = 3;

/** Marks the turns of a transcript: a speaker's name, a colon, the words. */
export function markTurns(blocks: readonly Block[], kinds: Kinds): void {
  const heads = blocks.map(({ text }) => text.slice(0, 120));
  const names = heads.map((head) => (head.includes(":") ? (NAME.exec(head)?.[1] ?? null) : null));
  const capitals = heads.map((head) => head.includes(":") && CAPITALS.test(head) && !LABELS.test(head));
  const isDialogue = capitals.filter(Boolean).length >= 2;
  const spoken = speakers(names);
  for (const [at] of blocks.entries()) {
    const name = names[at];
    const named = name !== null && name !== undefined && spoken.has(name);
    if (kinds[at] === null && ((isDialogue && capitals[at]) || named)) kinds[at] = "turn";
  }
}

/** Names that come before a colon again and again, where there are two such at least: a transcript has an exchange. */
function speakers(names: readonly (string | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts].filter(([, count]) => count > 1);
  const turns = again.reduce((sum, [, count]) => sum + count, 0);
  return again.length >= 2 && turns >= SPEAKERS ? new Set(again.map(([name]) => name)) : new Set();
}
