import type { ActorType } from "../../model/vocabulary.js";
import type { PackName } from "./pack-names.js";

/** The broad kinds that evidence decides between. */
export type Kind = "person" | "place" | "organization" | "state";

/** A stretch that may name an actor: known by a pack, decided by evidence, or not yet decided. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  /** The pack's forms, where a pack knows it. */
  name: PackName | null;
  /** Null while nothing is known for it. */
  type: ActorType | null;
  /** How sure: evidence weights summed; a pack's own name counts 5. */
  weight: number;
  gender: "female" | "male" | null;
  /** ISO 3166-1 alpha-3, where a state stands inside the name. */
  country: string | null;
  readonly rules: string[];
  /** Another candidate of the document that said what this one is. */
  decidedBy?: Pick<Candidate, "first" | "last">;
}

export function kindOf(type: ActorType): Kind {
  if (type === "person") return "person";
  return type === "place" || type === "state" ? "place" : "organization";
}
