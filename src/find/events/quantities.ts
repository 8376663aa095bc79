import type { Quantity } from "../../model/found.js";
import { GROUP_NOUNS } from "../../rules/events/groups.js";
import { COUNTS } from "../../rules/events/words.js";
import { spanOf } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** What is counted beside people: the noun as written, to the name of the quantity. */
const UNITS: ReadonlyMap<string, string> = new Map(
  `vehicle:vehicles tank:tanks missile:missiles rocket:rockets plane:aircraft warplane:aircraft jet:aircraft aircraft:aircraft helicopter:aircraft drone:drones
   ship:ships warship:ships truck:vehicles convoy:convoys km:km kilometre:km kilometer:km mile:miles position:positions house:houses home:houses
   strike:strikes airstrike:strikes attack:attacks arrest:arrested village:places town:places checkpoint:positions post:positions`
    .split(/\s+/)
    .flatMap((pair) => {
      const [noun, name] = pair.split(":") as [string, string];
      return [[noun, name] as const, [`${noun}s`, name] as const];
    }),
);

const DEAD = /^(?:kill|murder|massacre|slaughter|assassinate|behead|execute|die)/;
const HURT = /^(?:wound|injure|hurt|maim)/;
const HELD = /^(?:arrest|detain|jail|imprison|round up)/;
const NOUN_REACH = 4;

/** Numbers of people, vehicles or distance in the clause of an event, but for those that another verb in it counts. */
export function quantitiesIn(
  view: View,
  first: number,
  last: number,
  { lemma, at, agents, patients }: Candidate,
): Quantity[] {
  const isOfRole = (i: number) => [...agents, ...patients].some((role) => role.first <= i && i < role.last);
  const found: Quantity[] = [];
  for (let i = first; i < last; i++) {
    const value = countAt(view, i);
    if (value === null || (!isOfRole(i) && isOfOther(view, first, i, at))) continue;
    const noun = nounAfter(view, i + 1, last);
    const of = noun === null ? bareCount(view, i, lemma) : nameOf(view, noun, lemma);
    if (of === null) continue;
    found.push({ ...spanOf(view, { first: i, last: (noun ?? i) + 1 }), value, of });
  }
  return found;
}

/** "had 60 vehicles and | replaced the brigade", "killed two and wounded nine": a count of another verb than the one at `at`. */
function isOfOther(view: View, first: number, count: number, at: number): boolean {
  const from = count < at ? first : at + 1;
  const to = count < at ? at : count;
  let [verb, joint] = [false, false];
  for (let i = from; i < to; i++) {
    const part = view.part(i);
    const finite = part === Part.Auxiliary || (part === Part.Verb && !view.lower(i).endsWith("ing"));
    if (count < at) {
      if (i < count) verb ||= finite;
      else joint ||= part === Part.And;
    } else {
      joint ||= part === Part.And;
      verb ||= joint && finite;
    }
  }
  return verb && joint;
}

function countAt(view: View, index: number): number | null {
  const token = view.tokens[index]!;
  if (token.kind !== "number") return token.lower === "a" ? null : (COUNTS.get(token.lower) ?? null);
  const digits = token.lower.replace(/,/g, "");
  return /^\d{1,7}(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

function nounAfter(view: View, from: number, last: number): number | null {
  let noun: number | null = null;
  for (let i = from; i < Math.min(last, from + NOUN_REACH); i++) {
    const part = view.part(i);
    if (part !== Part.Noun && part !== Part.Hyphen) break;
    if (UNITS.has(view.lower(i)) || GROUP_NOUNS.has(view.lower(i))) noun = i;
  }
  return noun;
}

/** "killing five": a number right behind the verb. */
function bareCount(view: View, index: number, lemma: string): string | null {
  if (view.part(index - 1) !== Part.Verb && view.lower(index - 1) !== "least") return null;
  return view.part(index + 1) === Part.Noun ? null : casualty(lemma);
}

function nameOf(view: View, noun: number, lemma: string): string {
  return UNITS.get(view.lower(noun)) ?? casualty(lemma) ?? "people";
}

function casualty(lemma: string): string | null {
  if (DEAD.test(lemma)) return "killed";
  if (HURT.test(lemma)) return "wounded";
  return HELD.test(lemma) ? "arrested" : null;
}
