import type { Actor, Mention } from "../model/claims.js";
import type { Loser } from "../model/derivation.js";
import { foldName, sameName } from "../model/name-folding.js";
import { type TextSpan, textAt } from "../model/span.js";
import { sameWord } from "../model/word-folding.js";
import { keyOf } from "../rules/packs/key.js";
import { packGround } from "./pack-names.js";
import type { Sight } from "./sight.js";
import { DOCUMENT, quoted, record, rules, type Steps } from "./steps.js";

/** The mentions of an actor: what makes each one of it, and who else it might have been of. */
export function traceMentions(steps: Steps, actor: Actor, sight: Sight): void {
  for (const [at, mention] of actor.mentions.entries()) {
    const field = `mentions[${at}]`;
    const deciding = decidedBy(mention, sight);
    const others = deciding.map(({ id }) => record(id));
    const grounds = [...rules(mention.rules), ...packGround(actor, mention.text, sight), ...others];
    const support = { grounds, words: [mention, ...deciding.map(({ words }) => words)] };
    steps.give(field, quoted(mention.text), whyOf(actor, mention), {
      ...support,
      lost: losers(actor, mention, sight),
    });
    steps.give(`${field}.form`, mention.form, FORMS[mention.form], support);
    steps.give(`${field}.document`, mention.document, "the document it stands in", { grounds: [DOCUMENT] });
  }
}

/** The other mention by which the document says what a name is, and whose it is. */
function decidedBy(
  { start, end }: Mention,
  { stages, read }: Sight,
): readonly { readonly id: string; readonly words: TextSpan }[] {
  const found = stages.actors.find((one) => one.start === start && one.end === end && one.decidedBy !== null);
  const span = found?.decidedBy ?? null;
  if (span === null) return [];
  const words = textAt(stages.scan.text, span);
  const owner = read.actors.find(({ mentions }) =>
    mentions.some((mention) => mention.start === span.start && mention.end === span.end),
  );
  return owner === undefined ? [] : [{ id: owner.id, words }];
}

const FORMS = {
  name: "a name",
  adjective: "an adjective, or the name of a people",
  description: "a description",
  pronoun: "a pronoun",
} as const;

/** By what a mention is this actor's. */
function whyOf({ name, pack, type }: Actor, { form, text, rules: ids }: Mention): string {
  if (form === "pronoun") return "the pronoun takes it up";
  if (form === "description") return "the description stands for it";
  if (pack !== null && ids.some((id) => KNOWN.has(id))) return "the pack has it under this name";
  if (form === "adjective") return "the adjective of its name";
  if (ids.includes("actors/office"))
    return "the office is its own, by a title beside its name or by one before";
  if (keyOf(text) === keyOf(name)) return "its name";
  const [words, full] = [foldName(text), foldName(name)];
  if (sameName(words, full)) return "another spelling of its name";
  if (words.length === 1 && type === "person") return "a surname or given name of it";
  return keyOf(name).startsWith(`${keyOf(text)} `)
    ? "the beginning of its name"
    : "the letters of its name, given beside it";
}

const KNOWN: ReadonlySet<string> = new Set([
  "actors/pack",
  "actors/adjective",
  "actors/people",
  "actors/metonym",
]);

function losers(actor: Actor, mention: Mention, sight: Sight): readonly Loser[] {
  if (mention.form === "name") return namesakes(actor, mention, sight);
  if (mention.form !== "pronoun") return [];
  const join = sight.joins.find(
    ({ start, end, actors }) => start <= mention.start && mention.end <= end && actors.includes(actor.id),
  );
  return join?.lost ?? [];
}

/** Other persons of the same surname: of several the one who was told of last is meant. */
export function namesakes({ id, type }: Actor, { text, start }: Mention, { read }: Sight): readonly Loser[] {
  const [word, ...more] = foldName(text);
  if (word === undefined || more.length > 0 || type !== "person") return [];
  return read.actors.flatMap((other): Loser[] => {
    const last = foldName(other.name).at(-1);
    if (other.id === id || other.type !== "person" || last === undefined || !sameWord(last, word)) return [];
    const isBefore = other.mentions.some((earlier) => earlier.end <= start);
    const because = isBefore
      ? "of the same surname, told of further back"
      : "of the same surname, told of only later";
    return [{ what: `${other.name} (${other.id})`, because }];
  });
}
