import { type Found, findActors } from "../ask/actors.js";
import { type Days, daysOf } from "../ask/calendar.js";
import { narrow } from "../ask/narrow.js";
import type { Actor, Run } from "../model/claims.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { Failure, UsageError } from "./exit.js";
import type { FlagValues } from "./flags.js";
import { idsByName } from "./packs.js";
import type { Reading } from "./reading.js";

/** What the flags ask for, before it is known who goes by the names in them. */
export interface Asking {
  readonly actor: readonly string[] | null;
  readonly source: readonly string[] | null;
  readonly days: Days | null;
}

/** @throws UsageError for `--since` and `--until` that are no dates */
export function askingOf({ actor = [], source = [], since, until }: FlagValues): Asking {
  return {
    actor: actor.length > 0 ? actor : null,
    source: source.length > 0 ? source : null,
    days: daysBetween(since, until),
  };
}

/** The part of a run that is asked for. */
export function asked({ run, packs }: Pick<Reading, "run" | "packs">, { actor, source, days }: Asking): Run {
  return narrow(run, {
    ...(actor === null ? {} : { actors: actorsNamed(run, actor, packs) }),
    ...(source === null ? {} : { sources: actorsNamed(run, source, packs) }),
    ...(days === null ? {} : { days }),
  });
}

/**
 * The actors of a run that go by some names.
 *
 * @throws Failure for a name that nobody goes by, with those that may have been meant
 */
export function actorsNamed(run: Run, names: readonly string[], packs: CompiledPacks): readonly Actor[] {
  return names.flatMap((name): readonly Actor[] => {
    const found: Found = findActors(run, name, (called) => idsByName(packs, called));
    if (found.actors.length > 0) return found.actors;
    const meant = "meant" in found ? found.meant : [];
    throw new Failure(
      `no actor is called "${name}" in what was read`,
      meant.length === 0 ? "see claims extract --kind actors" : `did you mean ${meant.join(", ")}?`,
    );
  });
}

function daysBetween(since: string | undefined, until: string | undefined): Days | null {
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
