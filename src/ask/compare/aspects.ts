import type { EventClaim, QuoteClaim } from "../../model/claims.js";
import type { Evidence, Verdict } from "../../model/evidence.js";
import { QUADS } from "./quads.js";
import { canBothHold, isSameNumber } from "./quantities.js";
import type { Known, Telling } from "./telling.js";
import { contentWords } from "./words.js";

export function evidenceOnClass(a: EventClaim, b: EventClaim): Evidence {
  const told = {
    aspect: "class",
    ours: `${a.trigger.text} (${a.class})`,
    theirs: `${b.trigger.text} (${b.class})`,
  } as const;
  const word = sharedTrigger(a, b);
  if (a.class === b.class) {
    const because = word === null ? `both are ${a.class}` : `both tell it as “${word}”`;
    return { ...told, verdict: "same", because, bits: word === null ? 2 : 3 };
  }
  if (word !== null) return { ...told, verdict: "compatible", because: `both tell it as “${word}”`, bits: 0 };
  if (QUADS.has(a.class) && QUADS.get(a.class) === QUADS.get(b.class))
    return { ...told, verdict: "compatible", because: "one deed may be told as either", bits: -1.5 };
  return { ...told, verdict: "different", because: "they are other deeds", bits: -10 };
}

/** The verb, or a word of the phrase, that both triggers have: "signed a ceasefire", "agreed to a ceasefire". */
function sharedTrigger({ trigger: a }: EventClaim, { trigger: b }: EventClaim): string | null {
  if (a.lemma === b.lemma) return a.lemma;
  const theirs = new Set(contentWords(b.text));
  return contentWords(a.text).find((word) => theirs.has(word)) ?? null;
}

export function evidenceOnPolarity(a: EventClaim, b: EventClaim): Evidence {
  const told = { aspect: "polarity", ours: a.polarity, theirs: b.polarity } as const;
  if (a.polarity === b.polarity)
    return { ...told, verdict: "same", because: `both are ${a.polarity}`, bits: 0 };
  return { ...told, verdict: "different", because: "the one says that it was not so", bits: -10 };
}

export function evidenceOnModality(a: EventClaim, b: EventClaim): Evidence {
  const told = { aspect: "modality", ours: a.modality, theirs: b.modality } as const;
  if (a.modality === b.modality)
    return { ...told, verdict: "same", because: `both are ${a.modality}`, bits: 0 };
  const isReal = a.modality === "actual" || b.modality === "actual";
  if (!isReal) return { ...told, verdict: "compatible", because: "neither says that it happened", bits: -1 };
  return { ...told, verdict: "different", because: "the one says that it happened, the other not", bits: -6 };
}

/** Of what is asserted and what is denied, and of what is asked and what is not. */
export function evidenceOnAct(a: QuoteClaim, b: QuoteClaim): Evidence {
  const told = { aspect: "polarity", ours: a.act, theirs: b.act } as const;
  if (a.act === b.act)
    return { ...told, verdict: "same", because: `both times the source ${a.act}`, bits: 0 };
  const isDenied = a.act === "denies" || b.act === "denies" || a.act === "asks" || b.act === "asks";
  if (isDenied)
    return { ...told, verdict: "different", because: `the one ${a.act}, the other ${b.act}`, bits: -8 };
  return { ...told, verdict: "compatible", because: "one saying may be told as either", bits: -0.5 };
}

/** Numbers of the same thing; where there is none on both sides, nothing is known. */
export function evidenceOnQuantities(a: Telling, b: Telling): Evidence {
  const pairs = a.quantities.flatMap((one) =>
    b.quantities.filter(({ of }) => of === one.of).map((other) => [one, other] as const),
  );
  const told = (of: typeof pairs) => ({
    aspect: "quantity" as const,
    ours: textsOf(of.length > 0 ? of.map(([one]) => one) : a.quantities),
    theirs: textsOf(of.length > 0 ? of.map(([, other]) => other) : b.quantities),
  });
  if (pairs.length === 0)
    return { ...told(pairs), verdict: "unknown", because: "not both count the same thing", bits: 0 };
  // Where one side counts a thing twice ("three convoys … then one"), the numbers that agree are the ones compared.
  const matched = a.quantities.flatMap((one): [(typeof pairs)[number], Verdict][] => {
    const own = pairs.filter(([ours]) => ours === one);
    const best =
      own.find(([x, y]) => isSameNumber(x, y)) ?? own.find(([x, y]) => canBothHold(x, y)) ?? own[0];
    if (best === undefined) return [];
    const [x, y] = best;
    return [[best, isSameNumber(x, y) ? "same" : canBothHold(x, y) ? "compatible" : "different"]];
  });
  const different = matched.filter(([, verdict]) => verdict === "different").map(([pair]) => pair);
  if (different.length > 0) {
    return {
      ...told(different),
      verdict: "different",
      because: `the numbers of ${different[0]![0].of} cannot both hold`,
      bits: -3,
    };
  }
  const same = matched.filter(([, verdict]) => verdict === "same").map(([pair]) => pair);
  if (same.length > 0)
    return { ...told(same), verdict: "same", because: `the same number of ${same[0]![0].of}`, bits: 3 };
  return { ...told(pairs), verdict: "compatible", because: "both numbers can hold", bits: 1 };
}

function textsOf(quantities: readonly { readonly text: string }[]): string | null {
  return quantities.length === 0 ? null : [...new Set(quantities.map(({ text }) => text))].join("; ");
}

/** The words of content that both have, each by how few claims have it. */
export function evidenceOnWords(a: Telling, b: Telling, { weightOf, weightOfAll }: Known): Evidence {
  const told = { aspect: "words", ours: a.claim.text, theirs: b.claim.text } as const;
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a];
  const shared: string[] = [];
  let common = 0;
  for (const stem of few.words.keys()) {
    if (!many.words.has(stem)) continue;
    shared.push(stem);
    common += weightOf(stem);
  }
  if (shared.length === 0) {
    return { ...told, verdict: "unknown", because: "no word of content in both", bits: -1.5 };
  }
  const [ours, theirs] = [weightOfAll(a), weightOfAll(b)];
  const part = common / Math.min(ours, theirs);
  const whole = common / (ours + theirs - common);
  const shown = shared.slice(0, 6).map((stem) => a.words.get(stem));
  const because = `both have ${shown.join(", ")}${shared.length > shown.length ? ` and ${shared.length - shown.length} more` : ""}`;
  // What both have speaks for them by its rarity, the more so the less else they have.
  const bits = Math.min((common * (part + whole)) / 2, 14) - 1.5 * (1 - part);
  const isSame = whole > 0.6 && shared.length >= WORDING;
  return { ...told, verdict: isSame ? "same" : part > 0.3 ? "compatible" : "unknown", because, bits };
}

/** One word makes no wording: many say “no comment”. */
const WORDING = 2;
