import { type Found, findActors } from "../ask/actors.js";
import { type Days, daysOf } from "../ask/calendar.js";
import { narrow, type Question } from "../ask/narrow.js";
import { PARTS, type Part, partakers } from "../ask/parts.js";
import { unitsOf } from "../ask/units.js";
import type { Actor, Claim, Run } from "../model/claims.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { Nobody, UsageError } from "./exit.js";
import type { FlagName, FlagValues } from "./flags.js";
import { idsByName } from "./packs.js";
import type { Reading } from "./reading.js";

/** What the flags ask for, before it is known who goes by the names in them. */
export interface Asking extends Pick<Question, "days" | "tests"> {
  readonly names: { readonly [Name in Part]?: readonly string[] };
  /** Without the units and offices of those who are named. */
  readonly exact: boolean;
}

/** @throws UsageError for `--since` and `--until` that are no dates or leave no day between them, and for names without a letter */
export function askingOf(flags: FlagValues): Asking {
  const days = daysBetween(flags.since, flags.until);
  const parts = Object.keys(PARTS) as Part[];
  const named = parts.map((part) => [part, flags[part] ?? []] as const);
  for (const [part, names] of named) {
    // What a script hands on from a variable that is not set.
    if (names.some((name) => name.trim() === "")) {
      throw new UsageError(`--${part}: there is no name`, "write it as in --actor Russia");
    }
  }
  return {
    names: Object.fromEntries(named.filter(([, names]) => names.length > 0)),
    tests: testsOf(flags),
    exact: flags.exact === true,
    ...(days === null ? {} : { days }),
  };
}

/** Flags by which a comparison is of less than all that was read. */
const NARROWING: readonly FlagName[] = [
  "actor",
  "source",
  "class",
  "since",
  "until",
  "min-origins",
  "types",
  "relation",
];

/** " of what was asked for", where less was asked for than all. */
export function ofWhatWasAsked(flags: FlagValues): string {
  return NARROWING.some((name) => flags[name] !== undefined) ? " of what was asked for" : "";
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

type Read = Pick<Reading, "run" | "packs" | "isSound">;

/** The part of a run that is asked for. */
export function asked(reading: Read, asking: Asking): Run {
  const { exact: _, names: __, ...others } = asking;
  const parts = castings(reading, asking).map(({ part, actors, units }) => [part, [...actors, ...units]]);
  return narrow(reading.run, { parts: Object.fromEntries(parts), ...others });
}

/** Who is meant by the names of a question, for each part. */
interface Casting {
  readonly part: Part;
  readonly actors: readonly Actor[];
  readonly units: readonly Actor[];
}

function castings(reading: Read, { names, exact }: Asking): Casting[] {
  return (Object.entries(names) as [Part, readonly string[]][]).map(([part, called]) => {
    const actors = actorsNamed(reading, called);
    return { part, actors, units: exact ? [] : unitsOf(reading.run, actors, part) };
  });
}

/** So many units are named. */
const MOST = 6;

/**
 * Whom the answer took in beside those who were named, so that nobody takes a unit's deeds for its state's unawares.
 *
 * @param found the part that was asked for
 * @returns a line for each part in which somebody was
 */
export function unitNotes(reading: Read, asking: Asking, found: Run): string[] {
  const partaking = new Set(found.claims.flatMap(partakers));
  return castings(reading, asking).flatMap(({ part, actors, units }) => {
    const told = units.filter(({ id }) => partaking.has(id)).map(({ name }) => name);
    if (told.length === 0) return [];
    const more = told.length > MOST ? ` and ${told.length - MOST} more` : "";
    const whose = part === "place" ? "places" : "units and offices";
    const named = actors.map(({ name }) => name).join(", ");
    return [
      `${named} is taken with its ${whose}: ${told.slice(0, MOST).join(", ")}${more} (--exact leaves them out).`,
    ];
  });
}

/**
 * The actors of a run that go by some names.
 *
 * @throws Nobody for a name that nobody goes by, with those that may have been meant
 */
export function actorsNamed({ run, packs, isSound }: Read, names: readonly string[]): readonly Actor[] {
  return names.flatMap((name): readonly Actor[] => {
    const found: Found = findActors(run, name, (called) => idsByName(packs, called));
    if (found.actors.length > 0) return found.actors;
    const { message, remedy } = nobody(name, "meant" in found ? found.meant : [], packs);
    throw new Nobody(message, remedy, isSound);
  });
}

/** One whom a pack knows is no misspelling: it is the texts that do not name it. */
function nobody(name: string, meant: readonly string[], packs: CompiledPacks) {
  const known = idsByName(packs, name).map((id) => packs.entry(id));
  const [entry] = known.filter((one) => one !== undefined);
  const message =
    entry === undefined
      ? `no actor is called "${name}" in what was read`
      : `nothing that was read names ${entry.name}, which pack ${entry.pack} knows`;
  const remedy =
    meant.length === 0 ? "see claims extract --kind actors" : `did you mean ${meant.join(", ")}?`;
  return { message, remedy };
}

function daysBetween(since: string | undefined, until: string | undefined): Days | null {
  if (since === undefined && until === undefined) return null;
  const first = since === undefined ? null : dayOf("since", since).first;
  const last = until === undefined ? null : dayOf("until", until).last;
  if (first !== null && last !== null && last < first) {
    throw new UsageError(
      `no day is both since ${since} and until ${until}`,
      "give the earlier date with --since",
    );
  }
  return { first, last };
}

function dayOf(flag: string, written: string): Days {
  const days = written.includes("/") ? null : daysOf(written);
  if (days !== null) return days;
  throw new UsageError(`--${flag}: "${written}" is not a date`, "write it as 2018-06-09, 2018-06 or 2018");
}
