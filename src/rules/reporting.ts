import type { Commitment, QuoteAct } from "../model/vocabulary.js";
import { HEARSAY_ADVERBS, HEARSAY_NOUNS } from "./quotes/hearsay.js";
import { NOUNS_OF_FEELING } from "./quotes/nouns.js";
import { ATTITUDE_VERBS, SPEECH_VERBS, UTTERING_VERBS } from "./reporting-verbs.js";

/** A verb of saying or believing; see reporting-verbs.ts for the letters of its frames. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: string;
  readonly commits: Commitment;
  readonly act: QuoteAct;
  readonly attribution: "speech" | "attitude";
  /** The word that must follow the verb: "pointed out". */
  readonly particle: string | null;
}

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** What one written form is the form of; "said" is read as a past, which a participle may be too. */
export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

const DOUBLES = /^(?:beg|admit|commit|quip|slam|refer|brag|aver|rebut|chat|dub|snap|blog)$/;

function inflect(base: string, past?: string, participle?: string): [string, VerbForm][] {
  const stem = DOUBLES.test(base) ? base + base.at(-1) : base;
  const endsE = base.endsWith("e");
  const endsY = /[^aeiou]y$/.test(base);
  const regular = endsE ? `${base}d` : endsY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const s = endsY ? `${base.slice(0, -1)}ies` : /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const forms: [string, VerbForm][] = [
    [base, past === base ? "past" : "base"],
    [s, "s"],
    [endsE ? `${base.slice(0, -1)}ing` : `${stem}ing`, "ing"],
    [past ?? regular, "past"],
  ];
  if (participle !== undefined && participle !== past) forms.push([participle, "participle"]);
  return forms;
}

function verbsOf(table: string, attribution: "speech" | "attitude"): [ReportingVerb, string[]][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [forms, frames, commits, act] = line.trim().split(/\s+/) as [
        string,
        string,
        Commitment,
        QuoteAct,
      ];
      const [head, ...irregular] = forms.split("/") as [string, ...string[]];
      const [base, particle] = head.split("+") as [string, string?];
      const lemma = particle === undefined ? base : `${base} ${particle}`;
      return [{ lemma, frames, commits, act, attribution, particle: particle ?? null }, irregular];
    });
}

/** Every verb of the lexicon, in its order. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [];
const FORMS = new Map<string, ReportingForm>();
/** Forms of verbs with a particle, by form and particle: "pointed out". */
const PHRASAL = new Map<string, ReportingForm>();
const TAKES_PARTICLE = new Set<string>();
/** Every form, so that one look-up tells that a word is none. */
const CUE_FORMS = new Set<string>(["according", ...HEARSAY_ADVERBS, ...HEARSAY_NOUNS, ...NOUNS_OF_FEELING]);

for (const [verb, [past, participle]] of [
  ...verbsOf(SPEECH_VERBS, "speech"),
  ...verbsOf(ATTITUDE_VERBS, "attitude"),
]) {
  (REPORTING_VERBS as ReportingVerb[]).push(verb);
  const base = verb.lemma.split(" ")[0]!;
  for (const [form, kind] of inflect(base, past, participle)) {
    CUE_FORMS.add(form);
    if (verb.particle !== null) {
      TAKES_PARTICLE.add(form);
      PHRASAL.set(`${form} ${verb.particle}`, { verb, form: kind });
    } else if (!FORMS.has(form)) FORMS.set(form, { verb, form: kind });
  }
}

/** @param lower a word in lower case */
export function reportingForm(lower: string): ReportingForm | undefined {
  return FORMS.get(lower);
}

/** All written forms of verbs that take no particle. */
export function reportingForms(): ReadonlyMap<string, ReportingForm> {
  return FORMS;
}

/** Whether the word, in lower case, may be a cue: a form of a reporting verb, alone or with a particle, "according", "reportedly". */
export function mayReport(lower: string): boolean {
  return CUE_FORMS.has(lower);
}

/** The form of a verb with its particle: "pointed", "out". */
export function phrasalForm(lower: string, particle: string): ReportingForm | undefined {
  return TAKES_PARTICLE.has(lower) ? PHRASAL.get(`${lower} ${particle}`) : undefined;
}

/** A form in -ed or -s, or an irregular past, of a verb by which words come about. */
export function isUtteringForm(lower: string): boolean {
  if (UTTERING_VERBS.has(lower)) return /^(?:spoke|saw)$/.test(lower);
  return [
    lower.replace(/ed$/, ""),
    lower.replace(/d$/, ""),
    lower.replace(/s$/, ""),
    lower.replace(/es$/, ""),
    lower.replace(/(.)\1ed$/, "$1"),
  ].some((stem) => stem !== lower && UTTERING_VERBS.has(stem));
}
