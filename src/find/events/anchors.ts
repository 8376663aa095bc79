import type { ActorMention, TokenSpan } from "../../model/found.js";
import type { GroupKind } from "../../rules/events/groups.js";
import { joinedToLast } from "./joined-phrases.js";
import { aroundMention } from "./noun-phrase.js";
import { View } from "./view.js";
import { aroundWord } from "./word-phrase.js";

/** A noun phrase that may play a role: around a name, a noun for people, or a pronoun. */
export interface Anchor {
  /** Tokens of the whole phrase, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The outermost mention in it, or null. */
  readonly mention: ActorMention | null;
  /** What its head noun is, where that is a noun for people or states. */
  readonly group: GroupKind | null;
  readonly pronoun: boolean;
  /** Its head is a plain noun that is no actor ("Russian move"). */
  readonly thing: boolean;
  readonly plural: boolean;
  /** First token without numbers and determiners: "Russian military convoys" of "three huge Russian military convoys". */
  readonly nameFirst: number;
  /** Whose the thing is, or whose members they are; null where the phrase is an actor itself. */
  readonly owner: ActorMention | null;
  /** The name that an office ends in ("the president of | the union"). */
  readonly ending?: ActorMention;
}

/** A view with its noun phrases, in order; none overlap. */
export class Phrased extends View {
  /** For each token the position of its phrase, or -1. */
  private readonly phraseOf: Int16Array;

  constructor(
    view: View,
    readonly anchors: readonly Anchor[],
  ) {
    super(view);
    this.phraseOf = new Int16Array(this.last - this.first).fill(-1);
    for (let i = 0; i < anchors.length; i++)
      this.phraseOf.fill(i, anchors[i]!.first - this.first, anchors[i]!.last - this.first);
  }

  /** The phrase that holds the token, or null. */
  anchorAt(index: number): Anchor | null {
    if (index < this.first || index >= this.last) return null;
    const at = this.phraseOf[index - this.first]!;
    return at < 0 ? null : this.anchors[at]!;
  }
}

/** The noun phrases of a sentence that hold a name, a noun for people or a pronoun, in order; none overlap. */
export function anchorsOf(view: View, mentions: readonly ActorMention[]): Anchor[] {
  const anchors: Anchor[] = [];
  let m = 0;
  for (let i = view.first; i < view.last; ) {
    while (m < mentions.length && mentions[m]!.first < i) m++;
    const mention = mentions[m]?.first === i ? mentions[m]! : null;
    const floor = anchors.at(-1)?.last ?? view.first;
    const anchor = mention === null ? aroundWord(view, i, floor) : aroundMention(view, mentions, m, floor);
    if (anchor === null) {
      i++;
      continue;
    }
    const joined = joinedToLast(view, anchors, anchor);
    anchors.push(joined);
    i = Math.max(i + 1, anchor.last);
  }
  return anchors;
}

/** The phrase that holds the token, or null. */
export function anchorAt(view: Phrased, index: number): Anchor | null {
  return view.anchorAt(index);
}

export function spanOf(view: View, { first, last }: { first: number; last: number }): TokenSpan {
  return { first, last, start: view.tokens[first]!.start, end: view.tokens[last - 1]!.end };
}
