import type { Token } from "../../model/scan.js";
import { PARTICLES } from "../../rules/actors/contexts.js";
import { NOT_ACRONYMS } from "../../rules/actors/heads.js";
import { firstNameGender, isSurname, isWeakFirstName } from "../../rules/packs/first-names.js";
import type { Say } from "./evidence.js";
import { tokenKey } from "./pack-names.js";

/** First names, initials, particles, known surnames; letters. */
export function inside(words: readonly Token[], say: Say): void {
  const [one] = words;
  if (one === undefined) return;
  const named = firstNameGender(tokenKey(one)) !== undefined;
  const lastWord = words.at(-1)!;
  if (words.length === 1) {
    if (named) say("person", 2, "first-name");
    else if (isSurname(tokenKey(one))) say("person", 1, "first-name");
    if (one.shape === "upper" && isAcronym(one)) say("organization", 1.1, "acronym");
    return;
  }
  if (named && words.length <= 5) say("person", 3, "first-name");
  else if (isWeakFirstName(tokenKey(one)) && words.length <= 4) say("person", 2.2, "first-name");
  if (words.slice(1, -1).some(isInitial) || (isInitial(one) && words.length <= 3))
    say("person", 3, "initial");
  if (words.slice(1).some(({ lower, shape }) => shape === "lower" && PARTICLES.has(lower)))
    say("person", 2.5, "particle");
  else if (words.length <= 4 && /^(?:al|el)-/.test(lastWord.lower) && !/^(?:al|el)-/.test(one.lower))
    say("person", 1.5, "particle");
  if (!named && words.length <= 3 && isSurname(tokenKey(lastWord))) say("person", 2, "first-name");
}

function isAcronym({ text, lower }: Token): boolean {
  const bare = text.replace(/\./g, "");
  return (
    bare.length >= 2 && bare.length <= 7 && !NOT_ACRONYMS.has(lower.replace(/\./g, "")) && !/\d/.test(bare)
  );
}

/** Two to five letters in capitals: hardly ever a person's name, whatever they do. */
export function isLetters(words: readonly Token[]): boolean {
  const [one] = words;
  if (words.length !== 1 || one!.shape !== "upper") return false;
  const bare = one!.text.replace(/\./g, "");
  return bare.length >= 2 && bare.length <= 5;
}

function isInitial({ text }: Token): boolean {
  return text.includes(".") && /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text);
}
