import type { Commitment, QuoteAct } from "../model/vocabulary.js";
import { ATTITUDE_VERBS, SPEECH_VERBS } from "./reporting-verbs.js";

/** A verb of saying or believing; see reporting-verbs.ts for the letters of its frames. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: string;
  readonly commits: Commitment;
  readonly act: QuoteAct;
  readonly attribution: "speech" | "attitude";
}

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** What one written form can be: "said" is a past and a participle. */
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
    [base, "base"],
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
      const [lemma, ...irregular] = forms.split("/") as [string, ...string[]];
      return [{ lemma, frames, commits, act, attribution }, irregular];
    });
}

/** Every verb of the lexicon, in its order. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [];
const FORMS = new Map<string, ReportingForm>();

for (const [verb, [past, participle]] of [
  ...verbsOf(SPEECH_VERBS, "speech"),
  ...verbsOf(ATTITUDE_VERBS, "attitude"),
]) {
  (REPORTING_VERBS as ReportingVerb[]).push(verb);
  for (const [form, kind] of inflect(verb.lemma, past, participle))
    if (!FORMS.has(form)) FORMS.set(form, { verb, form: kind });
}

/** @param lower a word in lower case */
export function reportingForm(lower: string): ReportingForm | undefined {
  return FORMS.get(lower);
}
