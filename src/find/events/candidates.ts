import { anchorAt, type Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { demandBySaying } from "./demands.js";
import { nominalEvent } from "./nominal-events.js";
import { isDated } from "./nominal-telling.js";
import { Part } from "./parts.js";
import { heardOperators } from "./scope.js";
import { verbEvent } from "./verb-events.js";

/** The events of a sentence in text order: verbs first, then the nouns that no verb took, then what is left under operators. */
export function candidatesIn(view: Phrased, without: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  const taken = new Set<number>();
  const take = (candidate: Candidate | null): void => {
    if (candidate === null || candidate.rules.some((rule) => without.has(rule))) return;
    found.push(candidate);
    for (let i = candidate.first; i < candidate.last; i++) taken.add(i);
  };
  take(demandBySaying(view));
  for (let i = view.first; i < view.last; i++) {
    const verb = view.reading(i)?.verb ?? null;
    if (verb === null) continue;
    if (taken.has(i)) view.refuse(i, "trigger/inside");
    else if (isInName(view, i) || isTitle(view, i)) view.refuse(i, "trigger/name");
    else take(verbEvent(view, i, verb));
  }
  for (let i = view.first; i < view.last; i++) {
    const nominals = view.reading(i)?.nominals;
    if (nominals === undefined || nominals.length === 0) continue;
    if (taken.has(i)) view.refuse(i, "trigger/inside");
    else take(nominalEvent(view, i, nominals));
  }
  const heard = heardOperators(
    view,
    found.sort((a, b) => a.at - b.at),
  );
  return toldOnce(view, heard).filter(({ class: kind, first, last, at }) => {
    const told = kind !== "OTHER" || isDated(view, first, last);
    if (!told) view.refuse(at, "scope/undated");
    return told;
  });
}

/** "the Iran Sanctions Act": a capital word between others, in a sentence that is no headline, is part of a name. */
function isTitle(view: Phrased, index: number): boolean {
  const isCapital = (at: number): boolean =>
    view.part(at) === Part.Noun && view.tokens[at]!.shape === "title";
  if (view.tokens[index]!.shape !== "title" || !isCapital(index - 1) || !isCapital(index + 1)) return false;
  for (let i = view.first; i < view.last; i++)
    if (view.tokens[i]!.shape === "lower" && isLongWord(view, i)) return true;
  return false;
}

/** A verb or a noun of the sort that a headline in capitals writes large. */
function isLongWord(view: Phrased, index: number): boolean {
  const part = view.part(index);
  return part === Part.Verb || (part === Part.Noun && view.lower(index).length > 4);
}

/** "March", "Strike" and the like as parts of names. */
function isInName(view: Phrased, index: number): boolean {
  const mention = anchorAt(view, index)?.mention ?? null;
  if (mention === null || mention.form !== "name" || view.tokens[index]!.shape === "lower") return false;
  return mention.first <= index && index < mention.last;
}

/** "The Israeli attacks targeted groups": noun and verb of one class and one agent tell one event. */
function toldOnce(view: Phrased, candidates: readonly Candidate[]): Candidate[] {
  const verbs = candidates.filter(({ use }) => use !== null);
  return candidates.filter((noun) => {
    const again = noun.use === null && verbs.some((verb) => isToldBy(view, verb, noun));
    if (again) view.refuse(noun.at, "scope/told-by-verb");
    return !again;
  });
}

/** In "killed nine people in a suicide bombing" the noun only says how. */
function isToldBy(view: Phrased, verb: Candidate, { class: kind, agents, at, first }: Candidate): boolean {
  if (verb.class !== kind) return false;
  if (verb.at > at) return verb.agents.some((agent) => agents.includes(agent));
  if (agents.length > 0 || verb.agents.length === 0) return false;
  for (let i = first - 1; i > verb.at; i--) {
    const part = view.part(i);
    if (part === Part.Preposition) return MANNER.has(view.lower(i));
    if (part !== Part.Noun && part !== Part.Determiner && part !== Part.Hyphen) return false;
  }
  return false;
}

const MANNER: ReadonlySet<string> = new Set(["in", "by", "during", "with"]);
