import type { Trigger } from "../../rules/events/lexicon.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { afterPreposition, modifierOf } from "./complements.js";
import { coordinated } from "./coordination.js";
import { foreseen } from "./foreseen.js";
import { isHostile } from "./future.js";
import { wordsEnd } from "./light-noun.js";
import { isMeant, shownBeside } from "./needs.js";
import { isOfWords, isTold } from "./nominal-telling.js";
import { Part } from "./parts.js";
import { isWhereabouts } from "./place-names.js";
import type { View } from "./view.js";
import { OWN, pronounAt } from "./word-phrase.js";

/** How far behind a nominal its roles may begin. */
const REACH = 9;

/** The event that a noun tells ("Israeli air strikes on …", "the arrival of a convoy"), or null. */
export function nominalEvent(view: Phrased, index: number, triggers: readonly Trigger[]): Candidate | null {
  if (view.part(index - 1) === Part.Hyphen) return view.refuse(index, "noun/compound");
  if (view.part(index) !== Part.Noun) return view.refuse(index, "noun/verb");
  if (view.part(index - 1) === Part.To && view.reading(index)?.verb?.is.base === true) return null;
  if (view.tokens[index]!.shape !== "lower" && index > view.first) return view.refuse(index, "trigger/name");
  for (const trigger of triggers) {
    const last = wordsEnd(view, index + 1, trigger.rest);
    if (last === null) {
      view.refuse(index, "verb/incomplete");
      continue;
    }
    if (!isHead(view, last)) return view.refuse(index, "noun/compound");
    const roles = rolesOf(view, trigger, index, last);
    const shown = shownBeside(view, index, last, roles.agents, roles.patients);
    const misfit = !isMeant(trigger.frame.needs, roles.agents, roles.patients, shown)
      ? "noun/needs"
      : !isTold(view, trigger.class, roles, index, last)
        ? "noun/undated"
        : isOfWords(trigger, roles)
          ? "noun/needs"
          : null;
    if (misfit !== null) {
      const nobody = roles.agents.length + roles.patients.length === 0;
      if (nobody) view.refuse(index, isAlone(view, index, last) ? "noun/nobody" : "noun/partless");
      else view.refuse(index, misfit);
      continue;
    }
    const isThreat = trigger.class === "AGREE" && view.lower(last) === "to" && isHostile(view, last + 1);
    return {
      lemma: trigger.lemma,
      class: isThreat ? "THREATEN" : trigger.class,
      first: index,
      last,
      at: index,
      use: null,
      operator: trigger.frame.operator === true,
      ...together(view, last, roles),
      object: null,
      modality: foreseen(view, roles.agents[0]?.first ?? index, index, last),
      polarity: view.lower(index - 1) === "no" ? "negative" : "positive",
      rules: isThreat ? ["events/nominal", "events/threat-by-promise"] : ["events/nominal"],
    };
  }
  return null;
}

/** How far behind a noun somebody may stand who is tied to it, prepositions between. */
const TIED = 6;

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "its", "their", "our", "my", "your"]);

/** Whether nobody stands right before the noun or owns it, and nobody behind it before the next verb or comma. */
function isAlone(view: Phrased, first: number, last: number): boolean {
  for (let i = first - 1; i >= first - 3; i--)
    if (view.part(i) === Part.Possessive || POSSESSIVES.has(view.lower(i))) return false;
  if (view.anchorAt(first - 1) !== null) return false;
  for (let i = last; i < last + TIED; i++) {
    if (view.anchorAt(i) !== null) return false;
    const part = view.part(i);
    if (part !== Part.Noun && part !== Part.Preposition && part !== Part.Determiner && part !== Part.To)
      break;
  }
  return true;
}

/** "the meeting between Iran and Iraq": those between whom it is do it together. */
function together(view: View, last: number, roles: Sides): Sides {
  const { agents, patients } = roles;
  const first = patients[0]?.first ?? last;
  if (agents.length > 0 || patients.length < 2) return roles;
  for (let i = last; i < first; i++)
    if (view.lower(i) === "between") return { agents: patients, patients: [] };
  return roles;
}

interface Sides {
  readonly agents: readonly Anchor[];
  readonly patients: readonly Anchor[];
}

/** "attack helicopter", "strike-ready": the noun only says what kind of thing the next word is. */
function isHead(view: View, last: number): boolean {
  const part = view.part(last);
  return part !== Part.Hyphen && !(part === Part.Noun && view.tokens[last]!.shape === "lower");
}

function rolesOf(
  view: Phrased,
  trigger: Trigger,
  first: number,
  last: number,
): { agents: readonly Anchor[]; patients: readonly Anchor[] } {
  const modifier = modifierOf(view, first);
  const before = modifier.filter((anchor) => !isPlace(anchor) && !isKind(view, anchor));
  const by = afterPreposition(view, last, ["by"], REACH).filter(
    (anchor) => !hasVerb(view, last, anchor.first),
  );
  const of = view.lower(last) === "of" ? afterPreposition(view, last, ["of"], 1) : [];
  const where = trigger.patient.filter((word) => word !== "object" && word !== "of");
  const aimed = afterPreposition(view, last, where, REACH);
  const named = [...before, ...by, ...(trigger.frame.of === "agent" ? of : [])];
  const own = named.length > 0 ? named : whose(view, first);
  const agents = own.length > 0 ? own : hostOf(view, first);
  const patients = [...modifier.filter(isPlace), ...aimed, ...(trigger.frame.of === "patient" ? of : [])];
  return { agents, patients: patients.filter((anchor) => !agents.includes(anchor)) };
}

/** "talks with Iran | brokered by Oman": the phrase after "by" belongs to the verb between. */
function hasVerb(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.part(i) === Part.Verb && !HOLDING.has(view.lower(i))) return true;
  return false;
}

/** Verbs whose doer is the noun's: "talks held by". */
const HOLDING: ReadonlySet<string> = new Set(
  "held made conducted carried launched staged ordered led committed".split(" "),
);

/** "his one-on-one meeting": the pronoun that says whose it is. */
function whose(view: Phrased, noun: number): readonly Anchor[] {
  for (let i = noun - 1; i >= noun - OWNER_REACH; i--) {
    if (OWN.has(view.lower(i))) return [pronounAt(i, PLURAL.has(view.lower(i)))];
    if (view.part(i) !== Part.Noun && view.part(i) !== Part.Hyphen && view.part(i) !== Part.Determiner)
      return [];
  }
  return [];
}

const PLURAL: ReadonlySet<string> = new Set(["its", "their", "our"]);
const OWNER_REACH = 6;

/** "terrorist attacks": what kind of attack it was, not whose. */
function isKind(view: Phrased, { last, group }: Anchor): boolean {
  return group !== null && KINDS.has(view.lower(last - 1));
}

const KINDS: ReadonlySet<string> = new Set(["terrorist", "suicide", "extremist", "jihadist", "militant"]);

/** "the Paris attack": it befell the place. */
function isPlace({ mention, group }: Anchor): boolean {
  return mention?.type === "place" && mention.form === "name" && group === null;
}

/** "At a meeting with the king, the minister said": who leads the main clause took part. */
function hostOf(view: Phrased, noun: number): readonly Anchor[] {
  if (noun - view.first > 4 || !/^(?:at|during|in|after|before|following)$/.test(view.lower(view.first)))
    return [];
  for (let i = noun + 1; i < view.last; i++) {
    if (view.part(i) !== Part.Comma || view.part(i + 1) === Part.Relative) continue;
    const main = anchorAt(view, i + 1);
    if (main !== null && isWhereabouts(view, main)) continue;
    return main === null ? [] : coordinated(view, main);
  }
  return [];
}
