/**
 * Which language a text is in, told by its script and by its most frequent function words. Cheap and without a model: rules are for
 * English, and all that is asked is whether a text is that. The words are the commonest of each language that are not as common in another
 * one of the list.
 */

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to that was is for on with by as at from said has have had it they were be are this which not but his their who would",
  de: "der die das und den von zu mit sich des auf ist im dem nicht ein eine als auch für nach wurde werden einen oder sie",
  fr: "le les des et que une dans est pour qui par sur au du pas plus ce cette il avec sont aux a été",
  es: "el los las que y en una por con del para se su al lo como más fue es ha sus",
  it: "il di che e la per un una del della con non sono alla nel dei gli è le da si",
  pt: "o que e do da em um para com não uma os no se na por mais as dos foi ao",
  nl: "de het een van en dat op te zijn voor met niet aan er door bij naar ook heeft werd",
  sv: "och att det som en på är av för med den till inte har om ett var",
  pl: "w i na z się nie że do jest to o jak po przez od dla oraz",
  tr: "ve bir bu için ile da de olarak çok daha olan gibi sonra kadar",
  id: "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh",
};

/** The language that news in a script is most likely in, and letters that only another one of that script has. */
const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Cyrillic}/gu, language: "ru", telling: { letters: /[іїєґ]/gi, language: "uk" } },
  { letters: /\p{Script=Arabic}/gu, language: "ar", telling: { letters: /[پچژگ]/g, language: "fa" } },
  { letters: /\p{Script=Han}/gu, language: "zh", telling: { letters: /[\u3040-\u30ff]/g, language: "ja" } },
  { letters: /\p{Script=Hangul}/gu, language: "ko" },
  { letters: /\p{Script=Hebrew}/gu, language: "he" },
  { letters: /\p{Script=Greek}/gu, language: "el" },
  { letters: /\p{Script=Devanagari}/gu, language: "hi" },
];

interface Script {
  readonly letters: RegExp;
  readonly language: string;
  readonly telling?: { readonly letters: RegExp; readonly language: string };
}

const LANGUAGE_OF: ReadonlyMap<string, readonly string[]> = languagesByWord();

/** How much of a text is looked at, in UTF-16 code units, and how many words it must have to tell. */
const SAMPLE = 2_000;
const MIN_WORDS = 8;

/** A word of letters that begins below this begins with a Latin one. */
const ASCII = 0x80;
const LATIN = /^\p{Script=Latin}/u;

/**
 * ISO 639-1 code of the language a text is in, or null where it is too short or too unlike any to tell.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => word.charCodeAt(0) < ASCII || LATIN.test(word));
  if (latin.length * 2 < words.length) return languageOfScript(sample);
  if (words.length < MIN_WORDS) return null;

  const counts = new Map<string, number>();
  for (const word of latin) {
    const languages = LANGUAGE_OF.get(word);
    if (languages === undefined) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] * 10 < latin.length || best[1] === second?.[1]) return null;
  return best[0];
}

/** By the script that most letters are of; one letter in fifty of the telling ones decides between its languages. */
function languageOfScript(sample: string): string | null {
  let best: Script | null = null;
  let most = 0;
  for (const script of SCRIPTS) {
    const letters = sample.match(script.letters)?.length ?? 0;
    if (letters > most) {
      best = script;
      most = letters;
    }
  }
  if (best === null) return null;
  const telling = best.telling === undefined ? 0 : (sample.match(best.telling.letters)?.length ?? 0);
  return best.telling !== undefined && telling * 50 > most ? best.telling.language : best.language;
}

function languagesByWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words.split(" ")) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}
