/** Verbs of the reporting lexicon, without its letter `m`, whose base is a common noun: "a call", "the TV show". */
export const NOUN_TOO: ReadonlySet<string> = new Set(
  "call show comment figure mention cry press read thunder snap marvel muse attack praise blast slam fear worry hope doubt suspect find reason wonder text address answer state thank command venture volunteer interest".split(
    " ",
  ),
);
