import { runOf } from "../../merge/run.js";
import type { Entry } from "../../rules/packs/pack.js";
import type { CompiledPacks, PackTable } from "../../rules/packs/table.js";
import type { Sheet } from "../../write/format.js";
import { chosen } from "../choices.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { tellProblem } from "../messages.js";
import { knowledgeOf } from "../packs.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

const PACK_FIELDS = ["id", "actors", "names", "says"];
const ACTOR_FIELDS = ["id", "name", "type", "country", "also"];

export async function run([id]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["actors"]);
  const { packs, problems } = await knowledgeOf(flags.pack);
  for (const problem of problems) await tellProblem(problem, io);
  const sheet = id === undefined ? packSheet(packs.tables) : actorSheet(packs, id);
  await show({ run: runOf([]), ...showing, sheets: [sheet] }, flags, io);
  return codeOf(problems.length === 0, sheet.rows.length, flags);
}

function packSheet(packs: readonly PackTable[]): Sheet {
  const rows = packs.map(({ id, says, sha256, ids, forms }) => {
    return { id, actors: linesIn(ids), names: linesIn(forms), says, sha256 };
  });
  return { name: "packs", fields: PACK_FIELDS, rows };
}

function actorSheet(packs: CompiledPacks, written: string): Sheet {
  const ids = packs.tables.map(({ id }) => id);
  const id = chosen("packs", written, ids);
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
