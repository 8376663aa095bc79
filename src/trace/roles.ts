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
  for (const name of ["agents", "patients", "places"] as const)
    for (const [at, role] of event[name].entries()) {
      const field = `${name}[${at}]`;
      const words = role.text === null ? null : spanOf(role);
      if (words === null) traceUnderstood(steps, field, role);
      else
        traceTold(
          steps,
          field,
          role,
          words,
          { because: FRAMES[name], grounds: own, lost: at === 0 ? roleless(event, sight) : [] },
          sight,
        );
    }
}

function spanOf({ start, end, text }: Role): TextSpan {
  return { start: start!, end: end!, text: text! };
}

/** A role that stands nowhere in the clause. */
function traceUnderstood(steps: Steps, field: string, { actor, name, country }: Role): void {
  const support = { grounds: [...rules([UNDERSTOOD]), ...(actor === null ? [] : [record(actor)])] };
  const because = "nobody is named, so that it is meant for the state where it happens";
  steps.give(`${field}.actor`, actor, because, support);
  steps.give(`${field}.name`, name, because, support);
  steps.give(`${field}.country`, country, because, support);
}

function traceTold(
  steps: Steps,
  field: string,
  role: Role,
  words: TextSpan,
  { because, grounds, lost }: { because: string; grounds: readonly Ground[]; lost: readonly Loser[] },
  sight: Sight,
): void {
  const { actor, name, country } = role;
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
  if (country !== null) traceCountry(steps, `${field}.country`, role, words, sight);
}

/** ISO 3166-1 alpha-3: the actor's own, that of a name in the phrase, else understood. */
function traceCountry(
  steps: Steps,
  field: string,
  { actor, country }: Role,
  words: TextSpan,
  { read }: Sight,
): void {
  const own = read.actors.find(({ id }) => id === actor);
  if (own?.country === country)
    return steps.give(field, country, "the actor's own", { grounds: [record(own!.id)] });
  const named = read.actors.find(
    (other) => other.country === country && other.mentions.some((mention) => holds(words, mention)),
  );
  if (named !== undefined)
    return steps.give(field, country, `of ${named.name}, who is named in the phrase`, {
      grounds: [record(named.id)],
      words: [words],
    });
  const beside = read.actors.find((other) => other.country === country);
  const grounds = beside === undefined ? [DEFAULT] : [record(beside.id)];
  steps.give(field, country, "understood: the one state of the clause, or where it happens", { grounds });
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
