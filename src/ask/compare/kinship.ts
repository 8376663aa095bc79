import type { Actor } from "../../model/claims.js";

/**
 * How two actors stand to each other: one and the same; the one belongs to the other (a unit to its army, a minister to his state);
 * nothing that tells; or two.
 */
export type Kinship = "same" | "kin" | "unknown" | "other";

/** Ties that make what the one does the other's too, or at least told so. */
const BELONGS: ReadonlySet<string> = new Set([
  "part_of",
  "leader_of",
  "spokesperson_of",
  "member_of",
  "backed_by",
]);
const DEEPEST = 4;

/** The actors of a run, and how any two of them are related. */
export class Kin {
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #above = new Map<string, ReadonlySet<string>>();

  constructor(actors: readonly Actor[]) {
    this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
  }

  get(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  between(a: string, b: string): Kinship {
    if (a === b) return "same";
    const [one, other] = [this.get(a), this.get(b)];
    if (one === undefined || other === undefined) return "unknown";
    if (this.#belongs(a, b) || this.#belongs(b, a) || standsFor(one, other) || standsFor(other, one))
      return "kin";
    if (isNamed(one) && isNamed(other)) return "other";
    const apart = one.country !== null && other.country !== null && one.country !== other.country;
    return apart ? "other" : "unknown";
  }

  #belongs(id: string, to: string): boolean {
    return this.#aboveOf(id).has(to);
  }

  /** All that an actor belongs to, by any number of steps up to a few. */
  #aboveOf(id: string): ReadonlySet<string> {
    const known = this.#above.get(id);
    if (known !== undefined) return known;
    const above = new Set<string>();
    let level = [id];
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
      level = level
        .flatMap((one) => this.get(one)?.affiliations ?? [])
        .filter(({ relation, actor }) => BELONGS.has(relation) && !above.has(actor))
        .map(({ actor }) => actor);
      for (const one of level) above.add(one);
    }
    this.#above.set(id, above);
    return above;
  }
}

/** A state, or a government or army called by nothing but its country, is said to do what those do who belong to it. */
function standsFor(one: Actor, other: Actor): boolean {
  if (one.country === null || one.country !== other.country || other.type === "place") return false;
  if (one.type === "state") return !REBELS.has(other.sector ?? "");
  return one.type === "government" && (other.sector === "gov" || other.sector === "mil");
}

const REBELS: ReadonlySet<string> = new Set(["reb", "opp"]);

/** Known by a name, and not only as "an official" or "the militants". */
export function isNamed(actor: Actor | undefined): boolean {
  return actor !== undefined && (actor.pack !== null || actor.mentions.some(({ form }) => form === "name"));
}
