import type { ActorType } from "../model/vocabulary.js";

/** An actor of a CAMEO dictionary. */
export interface PhoenixActor {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The last code that holds, such as AFGGOV. */
  readonly code: string;
  /** Its code changes with time, as a person's does who takes an office. */
  readonly dated: boolean;
}

/**
 * Reads a dictionary of actors in the format of PETRARCH and Phoenix: a line for each actor with underscores for spaces and its CAMEO
 * code in square brackets; lines with "+" are other spellings, indented codes hold for a time ("[AFGGOV 011201-041101]"). What stands
 * behind "#" or ";" is a comment. Lines of no such shape are left out.
 */
export function readPhoenix(text: string): PhoenixActor[] {
  const actors: { name: string; aliases: string[]; code: string; dated: boolean }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const written = (line.split(/[#;]/, 1)[0] ?? "").trimEnd();
    const bracket = written.indexOf("[");
    const name = nameOf((bracket < 0 ? written : written.slice(0, bracket)).replace(/^\+/, ""));
    const code = bracket < 0 ? "" : written.slice(bracket + 1).replace(/\].*$/, "");
    const current = actors.at(-1);
    if (written.startsWith("+")) {
      if (name !== "") current?.aliases.push(name);
    } else if (name !== "") {
      actors.push({ name, aliases: [], ...lastOf(code) });
    } else if (current !== undefined && code !== "") {
      const { code: later, dated } = lastOf(code);
      current.code = later;
      current.dated ||= dated;
    }
  }
  return actors.filter(({ code }) => code !== "");
}

function lastOf(code: string): { code: string; dated: boolean } {
  const [bare = "", ...when] = code.trim().split(/\s+/);
  return { code: bare, dated: when.length > 0 };
}

/** "KABUL_UNIVERSITY_" as "Kabul University". */
function nameOf(written: string): string {
  const words = written
    .trim()
    .split(/[_\s]+/)
    .filter(Boolean);
  return words
    .map((word, i) => (i > 0 && SMALL.has(word) ? word.toLowerCase() : capitalised(word)))
    .join(" ");
}

const SMALL: ReadonlySet<string> = new Set([
  "OF",
  "THE",
  "AND",
  "FOR",
  "IN",
  "ON",
  "AL",
  "EL",
  "BIN",
  "IBN",
  "DE",
  "VAN",
]);

function capitalised(word: string): string {
  if (word.length < 5 && !/[AEIOUY]/.test(word)) return word;
  return word.toLowerCase().replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const TYPES: Readonly<Record<string, ActorType>> = {
  GOV: "government",
  MIL: "military-unit",
  COP: "military-unit",
  REB: "armed-group",
  INS: "armed-group",
  UAF: "armed-group",
  SEP: "armed-group",
  MED: "media",
  CVL: "group",
  REF: "group",
};

/** Codes that stand where a country's would. */
const NO_COUNTRY: ReadonlySet<string> = new Set([
  "IGO",
  "NGO",
  "NGM",
  "MNC",
  "INT",
  "IMG",
  "UIS",
  "WST",
  "EUR",
  "AFR",
  "ASA",
  "MEA",
  "LAM",
]);

/**
 * A pack of the actors of such a dictionary. One whose code changes with time is taken for a person; the times themselves are left out,
 * for a code names no office.
 *
 * @param id of the pack: lower-case words joined by hyphens
 * @returns YAML
 */
export function packOfPhoenix(actors: readonly PhoenixActor[], id: string): string {
  const seen = new Set<string>();
  const lines = actors.flatMap((actor) => {
    if (seen.has(actor.name)) return [];
    seen.add(actor.name);
    return [`  - ${JSON.stringify(entryOf(actor))}`];
  });
  return `pack: ${id}\nsays: Actors of a CAMEO dictionary.\nactors:${lines.length === 0 ? " []" : ""}\n${lines.join("\n")}\n`;
}

function entryOf({ name, aliases, code, dated }: PhoenixActor) {
  const head = code.slice(0, 3);
  const role = code.slice(3, 6);
  const country = /^[A-Z]{3}$/.test(head) && !NO_COUNTRY.has(head) ? head : null;
  const type = dated ? "person" : role === "" && country !== null ? "state" : (TYPES[role] ?? "organization");
  const others = aliases.filter((alias) => alias !== name);
  return {
    name,
    type,
    ...(country === null ? {} : { country }),
    ...(role === "" ? {} : { sector: role.toLowerCase() }),
    ...(others.length === 0 ? {} : { aliases: others }),
  };
}
