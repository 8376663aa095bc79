import { isSayingForm } from "../../rules/saying.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/**
 * Whether the words from `from` to `to` (exclusive) are a clause: a finite verb behind a noun phrase that no preposition governs.
 *
 * @param sure whether a past form before a preposition ("troops stationed in") is not enough
 */
export function hasOwnSubject(view: View, from: number, to: number, sure = false): boolean {
  let subject = false;
  for (let i = from; i < to; i++) {
    const part = view.part(i);
    if (part === Part.Preposition || part === Part.To) {
      if (part === Part.To && !subject) return false;
      i = phraseEnd(view, i + 1, to) - 1;
    } else if (part === Part.And) {
      if (!subject || isVerbal(view.part(i + 1))) return false;
    } else if (part === Part.Pronoun && i > from && isNominal(view.part(i - 1))) return false;
    else if (isPredicate(view, i, sure)) return subject;
    else if (part === Part.Verb && view.lower(i).endsWith("ing")) return false;
    else if (part === Part.Noun || part === Part.Pronoun || part === Part.Determiner)
      subject ||= part !== Part.Determiner;
  }
  return false;
}

function isVerbal(part: Part): boolean {
  return part === Part.Verb || part === Part.Auxiliary || part === Part.Modal || part === Part.Negation;
}

/** "some | it calls rebels": what a pronoun follows at once is what its clause describes. */
function isNominal(part: Part): boolean {
  return part === Part.Noun || part === Part.Determiner;
}

/** The end of the noun phrase that begins at a token: before the next determiner behind a noun. */
function phraseEnd(view: View, from: number, to: number): number {
  let noun = false;
  let i = from;
  for (; i < to; i++) {
    const part = view.part(i);
    if (part === Part.Determiner && noun) break;
    if (part === Part.Noun) noun = true;
    else if (part !== Part.Determiner && part !== Part.Hyphen && part !== Part.Possessive) break;
    if (isPredicate(view, i, false)) break;
  }
  return Math.max(i, from);
}

/** Whether a finite verb stands from `from` to `to`, exclusive. */
export function hasVerb(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPredicate(view, i, false)) return true;
  return false;
}

function isPredicate(view: View, index: number, sure: boolean): boolean {
  const part = view.part(index);
  if (part === Part.Auxiliary || part === Part.Modal)
    return !/^(?:be|being|been|having)$/.test(view.lower(index));
  if (part === Part.Verb)
    return !view.lower(index).endsWith("ing") && !(sure && isGoverning(view.part(index + 1)));
  return part === Part.Noun && (isPresent(view, index) || isBehindJoint(view, index));
}

/** ", and Norway | fears for": a form in -s behind a name alone and before its preposition. */
function isBehindJoint(view: View, index: number): boolean {
  const { lower, shape } = view.tokens[index]!;
  if (shape !== "lower" || !/[^s]s$/.test(lower) || view.part(index + 1) !== Part.Preposition) return false;
  return (
    view.tokens[index - 1]?.shape === "title" &&
    view.part(index - 2) === Part.And &&
    view.part(index - 3) === Part.Comma
  );
}

function isGoverning(part: Part): boolean {
  return part === Part.Preposition || part === Part.To;
}

/** "Norway | fears for": a form in -s that only a verb has, right behind a name. */
function isPresent(view: View, index: number): boolean {
  const { lower, shape } = view.tokens[index]!;
  if (shape !== "lower") return false;
  if (isSayingForm(lower)) return true;
  const verb = view.reading(index)?.verb;
  return verb?.is.s === true && !verb.nounToo;
}
