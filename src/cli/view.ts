import { FORMATS, type Format, type Kind, type View } from "../write/format.js";
import { SHEET_FIELDS, sheetNames } from "../write/sheets.js";
import { chosen } from "./choices.js";
import { UsageError } from "./exit.js";
import type { FlagName, FlagValues } from "./flags.js";

/** What the flags say of how a run is shown, checked before anything is read. */
export interface Showing extends Omit<View, "run"> {
  readonly format: Format;
}

/** @param kinds what the command shows, where it is not for `--kind` to say */
export function showingOf(flags: FlagValues, kinds: readonly Kind[] | null = null): Showing {
  const format = formatOf(flags);
  const shown = flags.kind ?? kinds;
  const wanted = shown === null ? null : new Set(shown);
  if ((format === "csv" || format === "tsv") && sheetNames(wanted).length > 1) {
    throw new UsageError(
      `${format} holds records of one sort: quotes and events, or actors, or times, or documents`,
      "ask for one with --kind",
    );
  }
  return {
    format,
    kinds: wanted,
    fields: fieldsOf(flags.fields, format, wanted),
    limit: limitOf(flags.limit),
  };
}

/** @throws UsageError where --json contradicts another format */
export function formatOf({ format, json }: FlagValues): Format {
  if (json === true && format !== undefined && format !== "json") {
    throw new UsageError(`--json and --format ${format} contradict each other`, "give one of them");
  }
  return json === true ? "json" : (format ?? FORMATS[0]);
}

export function limitOf(written: string | undefined): number | null {
  return numberOf("limit", written);
}

/** @throws UsageError for what is no whole number */
export function numberOf(flag: FlagName, written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^\d{1,9}$/.test(written))
    throw new UsageError(`--${flag}: "${written}" is not a number`, "write it as 20");
  return Number(written);
}

function fieldsOf(
  written: string | undefined,
  format: Format,
  kinds: ReadonlySet<Kind> | null,
): readonly string[] | null {
  if (written === undefined) return null;
  if (format === "json")
    throw new UsageError("--fields goes with every format but json", "use --format jsonl");
  const names = sheetNames(kinds);
  const known = names.flatMap((name) => SHEET_FIELDS[name]);
  const fields = written.split(",").map((field) => field.trim());
  return [...new Set(fields.filter((field) => field !== ""))].map((field) =>
    chosen("--fields", field, known),
  );
}
