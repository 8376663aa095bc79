import { readFile } from "node:fs/promises";
import { unreadable } from "../../load/problems.js";
import { runOf } from "../../merge/run.js";
import type { Run } from "../../model/claims.js";
import { lintPacks } from "../../rules/packs/lint.js";
import type { Entry } from "../../rules/packs/pack.js";
import type { CompiledPacks, PackTable } from "../../rules/packs/table.js";
import type { Sheet } from "../../write/format.js";
import { chosen } from "../choices.js";
import { DONE } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { tellProblem } from "../messages.js";
import { writeOut } from "../output.js";
import { knowledgeOf } from "../packs.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

const PACK_FIELDS = ["id", "actors", "names", "says"];
const ACTOR_FIELDS = ["id", "name", "type", "country", "also"];

const USED_FIELDS = ["id", "name", "pack", "mentions", "texts"];
const DOUBT_FIELDS = ["code", "entries", "message"];

export async function run([id]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const phoenix = flags["from-phoenix"];
  if (phoenix !== undefined) return convert(phoenix, id ?? "phoenix", flags, io);
  const showing = showingOf(flags, ["actors"]);
  const packs = await knowledgeOf(flags.pack);
  const { sheet, isSound } = await sheetOf(packs, id, flags, io);
  await show({ run: runOf([]), ...showing, sheets: [sheet] }, flags, io);
  if (flags.lint === true && sheet.rows.length === 0 && flags.quiet !== true) {
    await io.stderr.write("Nothing is doubtful.\n");
  }
  return codeOf(isSound, sheet.rows.length, flags);
}

/** What was asked for of packs: the doubts, the use, a list of them or of one's actors. */
async function sheetOf(
  packs: CompiledPacks,
  written: string | undefined,
  flags: FlagValues,
  io: Io,
): Promise<{ readonly sheet: Sheet; readonly isSound: boolean }> {
  const id =
    written === undefined
      ? null
      : chosen(
          "packs",
          written,
          packs.tables.map((table) => table.id),
        );
  if (flags.lint === true) return { sheet: doubtSheet(packs, id), isSound: true };
  if (flags.used !== undefined) {
    const { run: used, isSound } = await readRun(flags.used, flags, io);
    return { sheet: usedSheet(used, id), isSound };
  }
  return { sheet: id === null ? packSheet(packs.tables) : actorSheet(packs, id), isSound: true };
}

async function convert(file: string, id: string, flags: FlagValues, io: Io): Promise<number> {
  const { packOfPhoenix, readPhoenix } = await import("../../load/phoenix.js");
  try {
    await writeOut([packOfPhoenix(readPhoenix(await readFile(file, "utf8")), id)], flags.output, io);
    return DONE;
  } catch (error) {
    const problem = unreadable(file, error);
    await tellProblem(problem, io);
    return codeOf(false, 0, flags);
  }
}

/** Of one pack, the doubts about its entries. */
function doubtSheet(packs: CompiledPacks, id: string | null): Sheet {
  const rows = lintPacks(packs.tables)
    .filter(({ entries }) => id === null || entries.some((entry) => packs.entry(entry)?.pack === id))
    .map(({ code, entries, message }) => ({ code, entries: entries.join("; "), message }));
  return { name: "actors", of: "doubt", fields: DOUBT_FIELDS, rows };
}

function usedSheet({ actors }: Run, id: string | null): Sheet {
  const rows = actors
    .filter(({ pack }) => (id === null ? pack !== null : pack === id))
    .map(({ id, name, pack, mentions }) => {
      const texts = new Set(mentions.map(({ document }) => document)).size;
      return { id, name, pack, mentions: mentions.length, texts };
    })
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  return { name: "actors", fields: USED_FIELDS, rows };
}

function packSheet(packs: readonly PackTable[]): Sheet {
  const rows = packs.map(({ id, says, sha256, ids, names }) => {
    return { id, actors: linesIn(ids), names, says, sha256 };
  });
  return { name: "packs", fields: PACK_FIELDS, rows };
}

function actorSheet(packs: CompiledPacks, id: string): Sheet {
  const entries = packs.entries().filter(({ pack }) => pack === id);
  return { name: "actors", fields: ACTOR_FIELDS, rows: entries.map(actorRow) };
}

/** Tables are kept as lines. */
function linesIn(text: string): number {
  return text === "" ? 0 : text.split("\n").length;
}

function actorRow({ id, name, type, country, aliases, adjectives, metonyms }: Entry) {
  return { id, name, type, country, also: [...aliases, ...adjectives, ...metonyms].join("; ") };
}
