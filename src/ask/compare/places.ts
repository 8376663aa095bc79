import type { Role } from "../../model/claims.js";
import type { Evidence } from "../../model/evidence.js";
import type { Kin, Kinship } from "./kinship.js";
import { namesOf } from "./roles.js";
import type { Telling } from "./telling.js";
import { contentWords } from "./words.js";

const TOWN = 6;
const COUNTRY = 1.5;

/** How the places of two events stand to each other; a place in a country may be where the country is told. */
export function evidenceOnPlaces(a: Telling, b: Telling, kin: Kin): Evidence {
  const [ours, theirs] = [a.places, b.places];
  const told = { aspect: "place", ours: namesOf(ours), theirs: namesOf(theirs) } as const;
  if (haveOtherTargets(a, b, kin)) {
    return { ...told, verdict: "different", because: "it was done to other places", bits: -8 };
  }
  if (ours.length === 0 || theirs.length === 0) {
    const around = placeAround(a, b, kin) ?? placeAround(b, a, kin);
    return around === null
      ? { ...told, verdict: "unknown", because: "one of them names no place", bits: 0 }
      : { ...told, verdict: "compatible", ...around };
  }
  const pairs = ours.flatMap((one) => theirs.map((other) => ({ one, other, is: between(one, other, kin) })));
  const same = pairs.filter(({ is }) => is === "same");
  const exact = same.find(({ one }) => !isCountry(one, kin));
  if (exact !== undefined) {
    return { ...told, verdict: "same", because: `both name ${exact.one.name}`, bits: TOWN };
  }
  // Two towns of one country are not made one place by the country that both name beside them.
  const towns = pairs.filter(({ one, other }) => !isCountry(one, kin) && !isCountry(other, kin));
  if (towns.length > 0 && towns.every(({ is }) => is === "other")) {
    return { ...told, verdict: "different", because: "they are other places", bits: -8 };
  }
  if (same.length > 0) {
    return { ...told, verdict: "same", because: `both name ${same[0]!.one.name}`, bits: COUNTRY };
  }
  const within = pairs.find(({ is }) => is === "kin");
  if (within !== undefined) {
    const { one, other } = within;
    return {
      ...told,
      verdict: "compatible",
      because: `${one.name} and ${other.name}: the one is in the other`,
      bits: 1,
    };
  }
  if (pairs.some(({ is }) => is === "unknown")) {
    return {
      ...told,
      verdict: "unknown",
      because: "nothing tells whether the one is in the other",
      bits: -0.5,
    };
  }
  return { ...told, verdict: "different", because: "they are other places", bits: -8 };
}

/** Whether both were done to places, and to no one place. */
function haveOtherTargets(a: Telling, b: Telling, kin: Kin): boolean {
  const pairs = a.targets.flatMap((one) => b.targets.map((other) => between(one, other, kin)));
  return pairs.length > 0 && pairs.every((is) => is === "other");
}

/** Where one gives no place, what it was done to may be around the other's place, or at it: its state, "the harbour of Lerin". */
function placeAround(
  { patients, places }: Telling,
  other: Telling,
  kin: Kin,
): Pick<Evidence, "because" | "bits"> | null {
  if (places.length > 0) return null;
  for (const place of other.places) {
    const words = contentWords(place.name);
    const at = patients.find(({ actor, name }) => actor === null && hasAll(contentWords(name), words));
    if (at !== undefined) return { because: `${at.name} is at ${place.name}`, bits: 4 };
  }
  const countries = new Set(other.places.map(({ country }) => country));
  const state = patients.find(
    (role) => isCountry(role, kin) && role.country !== null && countries.has(role.country),
  );
  return state === undefined ? null : { because: `the other's place is in ${state.name}`, bits: 1 };
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

function isCountry({ actor }: Role, kin: Kin): boolean {
  return actor !== null && kin.get(actor)?.type === "state";
}

function between(one: Role, other: Role, kin: Kin): Kinship {
  const [a, b] = [one.actor, other.actor].map((id) => (id === null ? undefined : kin.get(id)));
  if (a === undefined || b === undefined) return byWords(one, other);
  if (a.id === b.id) return "same";
  if (kin.between(a.id, b.id) === "kin") return "kin";
  if (a.country !== null && b.country !== null) {
    if (a.country !== b.country) return "other";
    return a.type === "state" || b.type === "state" ? "kin" : "other";
  }
  // A sea or a region that a pack knows without a country may hold the other; a place that no pack knows is taken for a town.
  const isWide = [a, b].some(
    ({ country, pack, type }) => country === null && (pack !== null || type !== "place"),
  );
  return isWide || a.type === "state" || b.type === "state" ? "unknown" : "other";
}

/** Places that nobody knows by name: "the harbour", "the harbour of the capital". */
function byWords(one: Role, other: Role): Kinship {
  const [a, b] = [contentWords(one.name), contentWords(other.name)];
  if (a.length > 0 && a.length === b.length && a.every((word, at) => word === b[at])) return "same";
  const shared = a.filter((word) => b.includes(word));
  return shared.length > 0 && shared.length === Math.min(a.length, b.length) ? "kin" : "unknown";
}
