import type { Role } from "../../model/claims.js";
import type { Evidence } from "../../model/evidence.js";
import { isNamed, type Kin, type Kinship } from "./kinship.js";
import type { Known } from "./telling.js";
import { contentWords } from "./words.js";

/** How those stand to each other who have one part in two claims. */
export function evidenceOnRoles(
  aspect: "agent" | "patient",
  ours: readonly Role[],
  theirs: readonly Role[],
  { kin, rarityOf }: Known,
): Evidence {
  const told = { aspect, ours: namesOf(ours), theirs: namesOf(theirs) };
  const telling = ({ actor }: Role) => Math.min(most(actor, kin), actor === null ? 2 : rarityOf(actor));
  if (ours.length === 0 || theirs.length === 0) {
    return { ...told, verdict: "unknown", because: `one of them names no ${aspect}`, bits: 0 };
  }
  const pairs = ours.flatMap((one) => theirs.map((other) => ({ one, other, is: between(one, other, kin) })));
  const same = pairs.filter(({ is }) => is === "same");
  if (same.length > 0) {
    const bits = Math.max(...same.map(({ one }) => telling(one)));
    return { ...told, verdict: "same", because: `both name ${same[0]!.one.name}`, bits };
  }
  const related = pairs.find(({ is }) => is === "kin");
  if (related !== undefined) {
    const { one, other } = related;
    const bits = Math.min(telling(one), telling(other)) / 2;
    return { ...told, verdict: "compatible", because: `${one.name} and ${other.name} belong together`, bits };
  }
  if (pairs.some(({ is }) => is === "unknown")) {
    const isNone = pairs.every(({ one, other }) => isKnown(one, kin) !== isKnown(other, kin));
    return {
      ...told,
      verdict: "unknown",
      because: "nothing tells whether they are the same",
      bits: isNone ? -1 : -2,
    };
  }
  return { ...told, verdict: "different", because: "they are known, and others", bits: -8 };
}

export function namesOf(roles: readonly Role[]): string | null {
  return roles.length === 0 ? null : [...new Set(roles.map(({ name }) => name))].join("; ");
}

function between(one: Role, other: Role, kin: Kin): Kinship {
  const areNamed = [one, other].map(({ actor }) => actor !== null && isNamed(kin.get(actor)));
  if (!areNamed.includes(true) && haveSameHead(one, other)) return "same";
  if (one.actor !== null && other.actor !== null) return kin.between(one.actor, other.actor);
  const apart = one.country !== null && other.country !== null && one.country !== other.country;
  return apart ? "other" : "unknown";
}

function isKnown({ actor }: Role, kin: Kin): boolean {
  return actor !== null && isNamed(kin.get(actor));
}

/** "two fishermen", "the fishermen": the last word carries a description. */
function haveSameHead(one: Role, other: Role): boolean {
  const head = contentWords(one.name).at(-1);
  return head !== undefined && head === contentWords(other.name).at(-1);
}

/** How much it can say that two claims name the same one, in bits: a state is named often, a person or a unit seldom. */
function most(actor: string | null, kin: Kin): number {
  const known = actor === null ? undefined : kin.get(actor);
  if (known === undefined || !isNamed(known)) return 2;
  if (known.type === "state" || known.type === "government") return 2;
  return known.type === "person" || known.pack === null ? 5 : 4;
}
