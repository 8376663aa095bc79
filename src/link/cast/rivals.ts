import type { Loser } from "../../model/derivation.js";
import type { Scan } from "../../model/scan.js";
import type { Ranked, Salience } from "./antecedents.js";
import type { ActorInDocument } from "./local-actor.js";

/** How many others are told. */
const MOST = 5;

/** A word that takes somebody up. */
export interface Taking {
  /** Its token, before which who is meant was told of. */
  readonly at: number;
  readonly word: string;
  /** Whether it can stand for an actor at all. */
  readonly fits: (actor: ActorInDocument) => boolean;
}

/** Whom a word may stand for beside the one that it was taken for, and what speaks against each. */
export function rivalsOf(
  scan: Scan,
  salience: Salience,
  { at, word, fits }: Taking,
  taken: ActorInDocument,
): readonly Loser[] {
  const ranked = salience.ranked(at);
  const winner = ranked.find(({ actor }) => actor === taken);
  return ranked
    .filter(({ actor }) => actor !== taken)
    .slice(0, MOST)
    .map((rival) => {
      const { name, id, type, plural, gender } = rival.actor;
      const kind = [gender, type, plural ? "of several" : null].filter((word) => word !== null).join(" ");
      const against = `“${word}” does not stand for a ${kind}`;
      const because = fits(rival.actor) && winner !== undefined ? behind(scan, rival, winner) : against;
      return { what: `${name} (${id})`, because };
    });
}

function behind({ sentenceOf, runOf }: Scan, rival: Ranked, winner: Ranked): string {
  const further = sentenceOf[winner.at]! - sentenceOf[rival.at]!;
  if (further > 0) return further === 1 ? "a sentence further back" : `${further} sentences further back`;
  if (runOf[rival.at]! >= 0 && runOf[winner.at]! < 0) return "told of inside a quotation only";
  return rival.weight < winner.weight
    ? "neither subject nor speaker there"
    : "further back in the same sentence";
}
