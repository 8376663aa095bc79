import type { Actor } from "../model/claims.js";
import { type Ground, JOIN_KINDS, type Join, type Loser } from "../model/derivation.js";
import { holds, type Span, type TextSpan } from "../model/span.js";
import { namesakes } from "./mentions.js";
import { packGround } from "./pack-names.js";
import type { Sight } from "./sight.js";
import { rules, TEXT } from "./steps.js";

/** Why a phrase stands for an actor. */
export interface Joined {
  readonly because: string;
  readonly grounds: readonly Ground[];
  readonly words: readonly TextSpan[];
  readonly lost: readonly Loser[];
}

/**
 * How a phrase came to stand for an actor: as the cast joined it, else by a name inside it, else by what somebody was called before.
 *
 * @param phrase the words of the role or source
 */
export function joinOf(phrase: TextSpan, actor: string, sight: Sight): Joined {
  const known = sight.read.actors.find(({ id }) => id === actor);
  const join = joinAt(phrase, actor, sight);
  const inside = known?.mentions.filter((mention) => holds(phrase, mention)) ?? [];
  const ids = [...new Set(inside.flatMap((mention) => mention.rules))];
  const names = inside.flatMap(({ text }) => packGround(known, text, sight));
  const grounds = [...rules(ids), ...names];
  const called = known === undefined ? [] : inside.flatMap((mention) => namesakes(known, mention, sight));
  const lost = [...(join?.lost ?? []), ...called];
  if (join !== null) {
    const { how, start, end } = join;
    const whole = start === phrase.start && end === phrase.end;
    const because =
      whole || how !== "name" ? JOIN_KINDS[how] : `${JOIN_KINDS.name}, as its owner or a part of it`;
    const own = grounds.length > 0 ? grounds : earlier(known, join);
    return { because, grounds: own, words: inside.length > 0 ? inside : [phrase], lost };
  }
  if (grounds.length > 0) return { because: "a name stands in the phrase", grounds, words: inside, lost };
  const before = known?.mentions.findLast(({ end }) => end <= phrase.start);
  if (before === undefined) return { because: "who tells it", grounds: [TEXT], words: [phrase], lost };
  const because = "somebody was described with the same noun before";
  return { because, grounds: rules(before.rules), words: [before], lost };
}

/** The join of the phrase itself, else the largest inside it, else one around it. */
function joinAt(phrase: Span, actor: string, { joins }: Sight): Join | null {
  const own = joins.filter(({ actors }) => actors.includes(actor));
  const size = ({ start, end }: Span): number => end - start;
  const inside = own.filter((join) => holds(phrase, join)).sort((a, b) => size(b) - size(a));
  return inside[0] ?? own.find((join) => holds(join, phrase)) ?? null;
}

/** Who was described before: by the mention that it was last known by. */
function earlier(actor: Actor | undefined, { start }: Span): readonly Ground[] {
  const before = actor?.mentions.findLast((mention) => mention.start <= start) ?? actor?.mentions[0];
  return before === undefined ? [TEXT] : rules(before.rules);
}
