import type { Actor } from "../model/claims.js";
import type { Ground, Step } from "../model/derivation.js";
import { traceMentions } from "./mentions.js";
import { packGround } from "./pack-names.js";
import type { Sight } from "./sight.js";
import { DOCUMENT, record, rules, Steps, TEXT } from "./steps.js";

/** How many mentions are shown of all that speak for its type. */
const MOST = 3;

/** How each field of an actor, as one document knows it, came to be. */
export function actorSteps(actor: Actor, sight: Sight): readonly Step[] {
  const steps = new Steps();
  const pack = packGround(actor, null, sight);
  const isPacked = pack.length > 0;
  const [first] = actor.mentions;
  const found = first === undefined ? [TEXT] : rules(first.rules);
  const grounds: readonly Ground[] = isPacked ? pack : found;
  const words = isPacked || first === undefined ? [] : [first];
  const by = (evidence: string): string => (isPacked ? "as the pack has it" : evidence);
  const isUnnamed = first?.rules.includes("actors/unnamed") === true;
  const made = isUnnamed ? "made of the description and of the digest of the text" : "made of the name";
  steps.give("id", actor.id, by(made), { grounds, words });
  steps.give("name", actor.name, by("its first mention, without title or article"), { grounds, words });
  const speaking = actor.mentions.filter(({ form }) => form !== "pronoun");
  const evidence = isPacked ? pack : rules([...new Set(speaking.flatMap((mention) => mention.rules))]);
  const type = by("what the words in and beside its mentions speak for");
  steps.give("type", actor.type, type, { grounds: evidence, words: isPacked ? [] : speaking.slice(0, MOST) });
  const country = by("of the state that it was told of with, or that stands in its name");
  steps.give("country", actor.country, country, { grounds, words });
  steps.give("sector", actor.sector, by("by its type"), { grounds, words });
  steps.give("pack", actor.pack, "the pack that has it under a name that stands in the text", { grounds });
  traceMentions(steps, actor, sight);
  for (const [at, alias] of actor.aliases.entries()) {
    const mention = actor.mentions.find(({ text }) => text.replace(/\s+/g, " ") === alias);
    const by = mention === undefined ? found : rules(mention.rules);
    const other = mention === undefined ? [] : [mention];
    steps.give(`aliases[${at}]`, alias, "another name by which the text calls it", {
      grounds: by,
      words: other,
    });
  }
  traceAffiliations(steps, actor, pack);
  return steps.all;
}

function traceAffiliations(steps: Steps, actor: Actor, pack: readonly Ground[]): void {
  for (const [at, { relation, actor: other, document, start, end }] of actor.affiliations.entries()) {
    const field = `affiliations[${at}]`;
    const isTold = document !== null;
    const because = isTold ? "the text puts the two together so" : "as the pack has it";
    const grounds: readonly Ground[] = isTold ? [TEXT, record(other)] : pack;
    steps.give(`${field}.relation`, relation, because, { grounds });
    steps.give(`${field}.actor`, other, because, { grounds });
    steps.give(`${field}.document`, document, "the document that says it", { grounds: [DOCUMENT] });
    steps.give(field, isTold ? `${start}–${end}` : null, "from the one to the other", { grounds: [TEXT] });
  }
}
