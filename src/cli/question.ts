import { type Found, findActors } from "../ask/actors.js";
import { type Days, daysOf } from "../ask/calendar.js";
import { narrow } from "../ask/narrow.js";
import type { Actor, Run } from "../model/claims.js";
import { Failure, UsageError } from "./exit.js";
import type { FlagValues } from "./flags.js";

/** The part of a run that `--actor`, `--source`, `--since` and `--until` ask for. */
export function asked(run: Run, flags: FlagValues): Run {
  const { actor, source } = flags;
  const days = daysBetween(flags);
  return narrow(run, {
    ...(actor === undefined ? {} : { actors: actorsNamed(run, actor) }),
    ...(source === undefined ? {} : { sources: actorsNamed(run, source) }),
    ...(days === null ? {} : { days }),
  });
}

/**
 * The actors of a run that go by some names.
 *
 * @throws Failure for a name that nobody goes by, with those that may have been meant
 */
export function actorsNamed(run: Run, names: readonly string[]): readonly Actor[] {
  return names.flatMap((name): readonly Actor[] => {
    const found: Found = findActors(run, name);
    if (found.actors.length > 0) return found.actors;
    const meant = "meant" in found ? found.meant : [];
    throw new Failure(
      `no actor is called "${name}" in what was read`,
      meant.length === 0 ? "see claims extract --kind actors" : `did you mean ${meant.join(", ")}?`,
    );
  });
}

function daysBetween({ since, until }: FlagValues): Days | null {
  if (since === undefined && until === undefined) return null;
  return {
    first: since === undefined ? null : dayOf("since", since).first,
    last: until === undefined ? null : dayOf("until", until).last,
  };
}

function dayOf(flag: string, written: string): Days {
  const days = written.includes("/") ? null : daysOf(written);
  if (days !== null) return days;
  throw new UsageError(`--${flag}: "${written}" is not a date`, "write it as 2018-06-09, 2018-06 or 2018");
}
