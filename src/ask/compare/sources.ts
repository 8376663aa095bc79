import type { QuoteClaim } from "../../model/claims.js";
import type { Evidence } from "../../model/evidence.js";
import type { Kin } from "./kinship.js";
import type { Known } from "./telling.js";
import { contentWords } from "./words.js";

/** Whether two quotes are of one speaker: by the actors, over spellings; an unnamed one by how it is called. */
export function evidenceOnSources(
  { source: a }: QuoteClaim,
  { source: b }: QuoteClaim,
  { kin, rarityOf }: Known,
): Evidence {
  const told = { aspect: "source", ours: a.name, theirs: b.name } as const;
  if (a.name === null || b.name === null) {
    return { ...told, verdict: "unknown", because: "one of them gives no source", bits: -1 };
  }
  const pairs = a.actors.flatMap((one) => b.actors.map((other) => kin.between(one, other)));
  if (pairs.includes("same") && !a.anonymous && !b.anonymous) {
    return {
      ...told,
      verdict: "same",
      because: `both are on the word of ${a.name}`,
      bits: Math.min(a.kind === "person" ? 5 : 3, rarityOf(a.actor ?? "")),
    };
  }
  if (a.anonymous || b.anonymous) {
    const isCalledSame =
      a.anonymous && b.anonymous && contentWords(a.name).join() === contentWords(b.name).join();
    if (isCalledSame)
      return { ...told, verdict: "compatible", because: "both are called the same, by no name", bits: 1 };
    if (pairs.length > 0 && pairs.every((kind) => kind === "other")) {
      return { ...told, verdict: "different", because: "they are of other sides", bits: -6 };
    }
    return { ...told, verdict: "unknown", because: "one of them is not named", bits: -1 };
  }
  if (pairs.includes("kin")) {
    return { ...told, verdict: "compatible", because: "the one speaks for the other", bits: 1 };
  }
  return { ...told, verdict: "different", because: "they are other speakers", bits: -12 };
}

/** Whom two quotes are about. */
export function evidenceOnTopics({ about: a }: QuoteClaim, { about: b }: QuoteClaim, kin: Kin): Evidence {
  const name = (id: string) => kin.get(id)?.name ?? id;
  const told = { aspect: "topic", ours: listed(a.map(name)), theirs: listed(b.map(name)) } as const;
  if (a.length === 0 || b.length === 0) {
    return { ...told, verdict: "unknown", because: "one of them names nobody", bits: 0 };
  }
  const same = a.filter((id) => b.includes(id));
  if (same.length > 0) {
    const part = same.length / Math.min(a.length, b.length);
    const isSame = same.length === a.length && same.length === b.length;
    const because = `both name ${same.slice(0, 4).map(name).join(", ")}`;
    return {
      ...told,
      verdict: isSame ? "same" : "compatible",
      because,
      bits: Math.min(same.length * 1.2, 5) * part,
    };
  }
  const isKin = a.some((one) => b.some((other) => kin.between(one, other) === "kin"));
  if (isKin)
    return { ...told, verdict: "compatible", because: "they name some who belong together", bits: 0.5 };
  return { ...told, verdict: "unknown", because: "they name others", bits: -1.5 };
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("; ");
}
