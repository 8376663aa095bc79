/** Nouns of what happens on a day, which other days are counted from: "a week after the vote". */
const NOUNS: ReadonlySet<string> = new Set(
  `vote votes poll polls attack attacks strike strikes raid raids blast coup war battle siege summit talks crash accident fire
   storm quake earthquake flood murder death birth funeral wedding protest protests march rally launch release arrest trial
   verdict deal ceasefire truce treaty pact referendum ceremony speech debate game match fall capture defeat victory visit
   start end beginning arrival departure birthday inauguration vigil riot riots march clash clashes disaster outbreak`.split(
    /\s+/,
  ),
);

/** Endings of nouns made of verbs: "the explosion", "the agreement", "the opening". */
const ENDING = /(?:tion|sion|ment|ing)$/;

/** @param lower a word in lower case */
export function isEventNoun(lower: string): boolean {
  return NOUNS.has(lower) || (lower.length > 6 && ENDING.test(lower));
}

/** Stems of pasts that do not show them. */
const STEMS: ReadonlyMap<string, string> = new Map([
  ["met", "meet"],
  ["struck", "strik"],
  ["shot", "shoot"],
  ["began", "beginn"],
  ["fell", "fall"],
]);

/** What a verb and its noun have in common, as far as endings tell: "open" of "opened" and "opening", "elect" of "election". */
export function stemOf(lower: string): string {
  const known = STEMS.get(lower);
  if (known !== undefined) return known;
  const stem = lower.replace(/(?:ations?|ions?|ments?|ings?|ed|es|s)$/, "");
  return stem.length < 3 ? lower : stem.replace(/e$/, "");
}
