import type { EventClaim, Role } from "../model/claims.js";
import type { Ground, Loser } from "../model/derivation.js";
import { holds, overlaps, type TextSpan } from "../model/span.js";
import { joinOf } from "./joins.js";
import type { Sight } from "./sight.js";
import { DEFAULT, quoted, record, rules, type Steps, TEXT } from "./steps.js";

const UNDERSTOOD = "events/understood-state";

const FRAMES = {
  agents: "who acts, where the frame of the trigger has it",
  patients: "whom or what it befalls, where the frame of the trigger has it",
  places: "a place behind a preposition of place in the clause",
} as const;

/** The roles of an event: their words, who they stand for, whose state they belong to. */
export function traceRoles(steps: Steps, event: EventClaim, sight: Sight): void {
  const own = rules(event.rules.filter((id) => id.startsWith("events/") && id !== UNDERSTOOD));
  let lost = roleless(event, sight);
  for (const name of ["agents", "patients", "places"] as const)
    for (const [at, role] of event[name].entries()) {
      const field = `${name}[${at}]`;
      if (role.text === null) traceUnderstood(steps, field, role);
      else {
        traceTold(steps, field, role, { because: FRAMES[name], grounds: own, lost }, sight);
        lost = [];
      }
      if (role.country !== null) traceCountry(steps, `${field}.country`, role, event, sight);
    }
}

function spanOf({ start, end, text }: Role): TextSpan {
  return { start: start!, end: end!, text: text! };
}

/** A role that stands nowhere in the clause. */
function traceUnderstood(steps: Steps, field: string, { actor, name }: Role): void {
  const support = { grounds: [...rules([UNDERSTOOD]), ...(actor === null ? [] : [record(actor)])] };
  const because = "nobody is named, so that it is meant for the state where it happens";
  steps.give(`${field}.actor`, actor, because, support);
  steps.give(`${field}.name`, name, because, support);
}

function traceTold(
  steps: Steps,
  field: string,
  role: Role,
  { because, grounds, lost }: { because: string; grounds: readonly Ground[]; lost: readonly Loser[] },
  sight: Sight,
): void {
  const { actor, name } = role;
  const words = spanOf(role);
  steps.give(field, quoted(words.text), because, { grounds, words: [words], lost });
  if (actor === null)
    steps.give(`${field}.name`, name, "its words: they stand for nobody known", {
      grounds: [TEXT],
      words: [words],
    });
  else {
    const join = joinOf(words, actor, sight);
    steps.give(`${field}.actor`, actor, join.because, join);
    steps.give(`${field}.name`, name, "the name of that actor", { grounds: [record(actor)], words: [words] });
  }
}

/** ISO 3166-1 alpha-3: the actor's own, that of a name in the phrase, else understood. */
function traceCountry(
  steps: Steps,
  field: string,
  { actor, country, ...role }: Role,
  event: EventClaim,
  { read }: Sight,
): void {
  const own = read.actors.find(({ id }) => id === actor);
  if (own?.country === country)
    return steps.give(field, country, "the actor's own", { grounds: [record(own!.id)] });
  const words = role.text === null ? [] : [spanOf({ actor, country, ...role })];
  const ofCountry = read.actors.filter((other) => other.country === country);
  const named = ofCountry.find(({ mentions }) =>
    mentions.some((mention) => words.some((phrase) => holds(phrase, mention))),
  );
  if (named !== undefined)
    return steps.give(field, country, `of ${named.name}, who is named in the phrase`, {
      grounds: [record(named.id)],
      words,
    });
  const beside = ofCountry.find(({ type }) => type === "state") ?? ofCountry[0];
  const grounds = [
    ...rules(event.rules.filter((id) => id === UNDERSTOOD)),
    ...(beside === undefined ? [DEFAULT] : [record(beside.id)]),
  ];
  steps.give(field, country, "understood: the one state of the sentence, or where it happens", { grounds });
}

/** Actors in the clause that have no role. */
function roleless(event: EventClaim, { read }: Sight): readonly Loser[] {
  const roles = [...event.agents, ...event.patients, ...event.places];
  const taken = roles.flatMap((role) => (role.text === null ? [] : [spanOf(role)]));
  return read.actors.flatMap(({ id, mentions }) =>
    mentions
      .filter((mention) => holds(event, mention) && !taken.some((role) => overlaps(role, mention)))
      .map(({ text, start, end }) => ({
        what: `${quoted(text)} ${start}–${end} (${id})`,
        because: "has no role: the frame does not ask for what stands there",
      })),
  );
}
