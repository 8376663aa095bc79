import { type ReportingForm, reportingForm, reportingForms } from "./reporting.js";

/** Shorter forms have too many neighbours among other words. */
const SHORTEST = 7;
/** English words that lie beside a past of the lexicon and may stand before "that". */
const OTHER_WORDS = new Set(["inserted", "resented", "indicted", "predicated", "reposed", "altered"]);

let neighbours: Map<string, ReportingForm> | null = null;

/**
 * The past of a reporting verb that a misspelt word is meant for: a letter left out ("confimed"), doubled or added, or two changed
 * round. Another letter in its place makes another word too often ("changed" is not "charged").
 *
 * @param lower a word in lower case that is no form of the lexicon
 */
export function misspeltForm(lower: string): ReportingForm | undefined {
  if (lower.length < SHORTEST - 1 || lower.length > 16 || !lower.endsWith("ed")) return undefined;
  if (OTHER_WORDS.has(lower) || reportingForm(lower) !== undefined) return undefined;
  neighbours ??= neighboursOf();
  const meant = neighbours.get(lower);
  if (meant !== undefined) return meant;
  for (let i = 1; i < lower.length - 2; i++) {
    const form = reportingForm(lower.slice(0, i) + lower.slice(i + 1));
    if (form?.form === "past" && lower.length > SHORTEST) return form;
  }
  return undefined;
}

/** Every past of the lexicon with one letter left out, or two neighbours changed round; never the first letter, never the ending. */
function neighboursOf(): Map<string, ReportingForm> {
  const all = new Map<string, ReportingForm>();
  for (const [written, form] of reportingForms()) {
    if (form.form !== "past" || written.length < SHORTEST || !written.endsWith("ed")) continue;
    for (let i = 1; i < written.length - 2; i++) {
      all.set(written.slice(0, i) + written.slice(i + 1), form);
      if (i < written.length - 3)
        all.set(written.slice(0, i) + written[i + 1] + written[i] + written.slice(i + 2), form);
    }
  }
  return all;
}
