/** English verb and noun forms from a lemma, by rule and a table of the irregular ones; made once, when the lexicon is built. */

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** Irregular verbs that stand in the lexicon: lemma, past, participle. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `beat beat beaten|become became become|begin began begun|behead beheaded beheaded|bind bound bound|break broke broken
   |bring brought brought|build built built|buy bought bought|cast cast cast|choose chose chosen|come came come|cut cut cut
   |deal dealt dealt|draw drew drawn|drive drove driven|enter entered entered|fall fell fallen|feed fed fed|fight fought fought
   |find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forgive forgave forgiven|freeze froze frozen
   |get got got|give gave given|go went gone|hang hanged hanged|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
   |lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|meet met met
   |overrun overran overrun|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|rebuild rebuilt rebuilt
   |repay repaid repaid|retake retook retaken|rise rose risen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
   |shoot shot shot|shut shut shut|slay slew slain|speak spoke spoken|spread spread spread|stand stood stood|steal stole stolen
   |strike struck struck|swear swore sworn|take took taken|tear tore torn|tell told told|throw threw thrown
   |undertake undertook undertaken|uphold upheld upheld|win won won|withdraw withdrew withdrawn|withhold withheld withheld
   |write wrote written|bid bid bid|grind ground ground|stick stuck stuck|run ran run|say said said|think thought thought
   |understand understood understood|know knew known|see saw seen|catch caught caught|hear heard heard|spend spent spent
   |show showed shown`
    .split("|")
    .map((row) => row.trim().split(" "))
    .map(([lemma, past, participle]) => [lemma!, [past!, participle!]] as const),
);

/** Verbs of more than one syllable whose last consonant doubles. */
const DOUBLING: ReadonlySet<string> = new Set(
  "begin admit permit commit submit transfer refer deter rebel expel compel repel regret control patrol occur defer infer equip".split(
    " ",
  ),
);

/** Those that double in British spelling only: "canceled", "cancelled". */
const VARYING: ReadonlySet<string> = new Set(
  "cancel travel shovel kidnap worship signal quarrel counsel".split(" "),
);

const VOWELS = /[aeiou]/;

/**
 * All forms of a verb.
 *
 * @param lemma one word in lower case
 * @returns pairs of a surface form and what it is; a form that is two things ("killed") comes twice
 */
export function verbForms(lemma: string): [form: string, is: VerbForm][] {
  const irregular = IRREGULAR.get(lemma);
  const forms: [string, VerbForm][] = [
    [lemma, "base"],
    [withS(lemma), "s"],
  ];
  for (const stem of stems(lemma)) {
    forms.push([`${stem}ing`, "ing"]);
    if (irregular === undefined) forms.push([`${stem}ed`, "past"], [`${stem}ed`, "participle"]);
  }
  if (irregular !== undefined) forms.push([irregular[0], "past"], [irregular[1], "participle"]);
  return forms.map(([form, is]) => [mended(lemma, form, is), is]);
}

/** The stem before "-ed" and "-ing"; two where spelling varies ("canceled", "cancelled"). */
function stems(lemma: string): string[] {
  if (/[^e]e$/.test(lemma)) return [lemma.slice(0, -1)];
  const last = lemma.at(-1)!;
  if (VARYING.has(lemma)) return [lemma, lemma + last];
  if (DOUBLING.has(lemma)) return [lemma + last];
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
  return short ? [lemma + last] : [lemma];
}

/** "die, dying", "supply, supplied", "free, freed": what the general rule spells wrongly. */
function mended(lemma: string, form: string, is: VerbForm): string {
  if (lemma.endsWith("ie") && is === "ing") return `${lemma.slice(0, -2)}ying`;
  if (/[^aeiou]y$/.test(lemma) && form === `${lemma}ed`) return `${lemma.slice(0, -1)}ied`;
  return form.replace(/eeed$/, "eed");
}

function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** A noun in the singular and plural; one that is plural already ("talks", "troops") is left as it is. */
export function nounForms(lemma: string): string[] {
  if (/[^s]s$/.test(lemma) && !lemma.endsWith("us")) return [lemma];
  if (lemma.endsWith("man")) return [lemma, `${lemma.slice(0, -2)}en`];
  return VOWELS.test(lemma) ? [lemma, withS(lemma)] : [lemma];
}
