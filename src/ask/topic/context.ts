import type { Actor, Run } from "../../model/claims.js";
import type { Stance } from "../../model/vocabulary.js";
import { stanceSigns } from "../../rules/stances/read.js";
import { TOPICS } from "../../rules/topics/index.js";
import { takesUp } from "../../rules/topics/takes-up.js";
import { setOf, type Word } from "../../rules/topics/words.js";
import type { Telling } from "./telling.js";

/** An answer on its way, as what stands behind it in the text may take it up. */
export interface Known {
  readonly telling: Telling;
  /** The place of its claim among those of its document. */
  readonly index: number;
  readonly stance: Stance;
}

/** "This topic" is that of the claim before; "the remarks" and "they" are among so many, a saying whose speaker is told further back. */
const NEAR = 4;
const FAR = 40;

export interface TakenUp {
  readonly from: Known;
  readonly stance: Stance;
  readonly text: string;
  readonly because: readonly string[];
}

/** What was said before of the topic and is taken up here by words about it; its stance holds on, unless these words turn it. */
export function takenUp(
  telling: Telling,
  index: number,
  known: readonly Known[],
  actors: ReadonlyMap<string, Actor>,
): TakenUp | null {
  const { claim, parts } = telling;
  if (claim.type !== "quote") return null;
  for (const { words } of parts) {
    const found = takesUp(words);
    if (found === null) continue;
    const near = known.filter((one) => index - one.index <= (found.isSaying ? NEAR : 1)).at(-1);
    const said = found.isSaying ? sayingOf(claim.about, known.slice(-FAR), actors) : undefined;
    const from = said ?? near;
    if (from === undefined) continue;
    const [family] = TOPICS as readonly [(typeof TOPICS)[number]];
    const signs = stanceSigns(words, { ...found, family, isVerb: false, isCommon: false });
    const turns =
      signs.filter(({ rule }) => rule.effect === "turns").length + (claim.act === "denies" ? 1 : 0);
    return {
      from,
      stance: turns % 2 === 0 ? from.stance : contraryOf(from.stance),
      text: found.text,
      because: signs.map(({ rule, text }) => `${text} (${rule.id})`),
    };
  }
  return null;
}

function contraryOf(stance: Stance): Stance {
  if (stance === "for") return "against";
  return stance === "against" ? "for" : stance;
}

/** The last claim of somebody who is spoken of here, or who acts for it: "the Russian leader's statement". */
function sayingOf(
  about: readonly string[],
  known: readonly Known[],
  actors: ReadonlyMap<string, Actor>,
): Known | undefined {
  return known.findLast(({ telling: { claim } }) => {
    const ids = claim.source === null ? [] : [...claim.source.actors, claim.source.actor];
    const owners = ids.flatMap((id) => (actors.get(id ?? "")?.affiliations ?? []).map(({ actor }) => actor));
    return [...ids, ...owners].some((id) => id !== null && about.includes(id));
  });
}

const BACK = setOf("they them their it its he she his her him");
const THESE = setOf("this that these those such");

/** The last claim before by the same speaker, where words as "they" and "this area" go on about whom it was about. */
export function goesOnFrom(telling: Telling, index: number, known: readonly Known[]): Known | undefined {
  if (!telling.parts.some(({ words }) => refersBack(words))) return undefined;
  const speaker = telling.claim.source?.actor ?? null;
  const last = known.findLast((one) => one.index < index && index - one.index <= NEAR);
  return speaker !== null && last?.telling.claim.source?.actor === speaker ? last : undefined;
}

/** "Those who leave" are whoever does so. */
function refersBack(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) => BACK.has(lower) || (THESE.has(lower) && words[at + 1]?.lower !== "who"),
  );
}

export function actorsById(run: Run): ReadonlyMap<string, Actor> {
  return new Map(run.actors.map((actor) => [actor.id, actor]));
}
