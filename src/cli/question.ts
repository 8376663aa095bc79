import { type Found, findActors } from "../ask/actors.js";
import { type Days, daysOf } from "../ask/calendar.js";
import { narrow, type Question } from "../ask/narrow.js";
import { PARTS, type Part } from "../ask/parts.js";
import type { Actor, Claim, Run } from "../model/claims.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { Failure, UsageError } from "./exit.js";
import type { FlagValues } from "./flags.js";
import { idsByName } from "./packs.js";
import type { Reading } from "./reading.js";

/** What the flags ask for, before it is known who goes by the names in them. */
export interface Asking extends Pick<Question, "days" | "tests"> {
  readonly names: { readonly [Name in Part]?: readonly string[] };
}

/** @throws UsageError for `--since` and `--until` that are no dates */
export function askingOf(flags: FlagValues): Asking {
  const days = daysBetween(flags.since, flags.until);
  const parts = Object.keys(PARTS) as Part[];
  const named = parts.map((part) => [part, flags[part] ?? []] as const);
  return {
    names: Object.fromEntries(named.filter(([, names]) => names.length > 0)),
    tests: testsOf(flags),
    ...(days === null ? {} : { days }),
  };
}

/** What a claim must be, whoever has a part in it. */
function testsOf({ class: classes, wording, attribution, anonymous }: FlagValues) {
  const tests: ((claim: Claim) => boolean)[] = [];
  if (classes !== undefined) tests.push((claim) => claim.type === "event" && classes.includes(claim.class));
  if (wording !== undefined) tests.push((claim) => claim.type === "quote" && wording.includes(claim.kind));
  if (attribution !== undefined)
    tests.push((claim) => claim.type === "quote" && claim.attribution === attribution);
  if (anonymous === true) tests.push(({ source }) => source?.anonymous === true);
  return tests;
}

/** The part of a run that is asked for. */
export function asked({ run, packs }: Pick<Reading, "run" | "packs">, { names, ...others }: Asking): Run {
  const parts = Object.entries(names).map(([part, called]) => [part, actorsNamed(run, called, packs)]);
  return narrow(run, { parts: Object.fromEntries(parts), ...others });
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
