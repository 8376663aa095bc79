import type { ActorMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { firstNameGender, isWeakFirstName } from "../../rules/packs/first-names.js";
import { keyOf } from "../../rules/packs/key.js";
import type { Form } from "../../rules/packs/pack.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import { tokenKey } from "./pack-names.js";

const RULE = "actors/shared-surname";

/**
 * "Olaf | and Anna Lindqvist": a given name alone, joined by "and" to a person's full name, is a person of the same surname.
 *
 * @param mentions in any order; those that stand on such a given name alone give way
 * @returns the mentions with those of the persons
 */
export function shareSurnames(scan: Scan, mentions: ActorMention[], packs: CompiledPacks): ActorMention[] {
  const shared: ActorMention[] = [];
  for (const mention of mentions) {
    const sharer = sharerOf(scan, mention, packs);
    if (sharer !== null && !mentions.some((other) => isElse(other, sharer))) shared.push(sharer);
  }
  if (shared.length === 0) return mentions;
  const taken = new Set(shared.map(({ first }) => first));
  return [...mentions.filter(({ first, last }) => last - first > 1 || !taken.has(first)), ...shared];
}

/** "Virginia | and Anna Lindqvist": a place or a body, or more than the one word. */
function isElse({ first, last, type }: ActorMention, sharer: ActorMention): boolean {
  return first <= sharer.first && last > sharer.first && (type !== "person" || last - first > 1);
}

function sharerOf(scan: Scan, full: ActorMention, packs: CompiledPacks): ActorMention | null {
  const { tokens } = scan;
  const at = full.first - 2;
  const [given, and, own] = [tokens[at], tokens[at + 1], tokens[full.first]];
  if (full.type !== "person" || full.form !== "name" || full.last - full.first < 2) return null;
  if (given === undefined || and?.lower !== "and" || own === undefined) return null;
  if (scan.sentenceOf[at] !== scan.sentenceOf[full.first]) return null;
  const gender = firstNameGender(tokenKey(given));
  const isGiven = gender !== undefined || isWeakFirstName(tokenKey(given));
  if (given.shape !== "title" || !isGiven || firstNameGender(tokenKey(own)) === undefined) return null;
  if (isInName(tokens[at - 1]?.shape, at - 1 >= 0 && scan.sentenceOf[at - 1] === scan.sentenceOf[at]))
    return null;
  const name = `${given.text} ${scan.text.slice(tokens[full.first + 1]!.start, full.end)}`;
  const form = personIn(packs.forms(keyOf(name)));
  return {
    ...full,
    first: at,
    last: at + 1,
    start: given.start,
    end: given.end,
    entry: form?.entry.id ?? null,
    pack: form?.entry.pack ?? null,
    name: form?.entry.name ?? name,
    country: form?.entry.country ?? null,
    gender: form?.entry.gender ?? (gender === "either" ? null : (gender ?? null)),
    rules: [RULE],
    decidedBy: { start: full.start, end: full.end },
  };
}

/** "Mr Olaf | Berg and Anna Lindqvist": a capital before it, in the same sentence, makes it part of a longer name. */
function isInName(shape: string | undefined, inSentence: boolean): boolean {
  return inSentence && (shape === "title" || shape === "upper");
}

function personIn(forms: readonly Form[]): Form | undefined {
  return forms.find(({ kind, entry }) => kind === "name" && entry.type === "person");
}
