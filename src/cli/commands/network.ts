import { networkOf } from "../../ask/network.js";
import { unitsOf } from "../../ask/units.js";
import type { Network } from "../../model/network.js";
import { GRAPH_FORMATS, type GraphFormat, type Sheet } from "../../write/format.js";
import { foreignWriterFor } from "../../write/formats.js";
import { objectLines } from "../../write/json.js";
import { UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { actorsNamed, asked, askingOf } from "../question.js";
import { type Reading, readRun } from "../reading.js";
import { show, showWith } from "../show.js";
import { numberOf, showingOf } from "../view.js";
import { codeOf } from "./extract.js";

const EDGE_FIELDS = ["from", "relation", "family", "to", "weight", "claims"];
const NODE_FIELDS = ["id", "name", "type", "country", "sector"];

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { graph: format, ...others } = flags;
  const drawn = isGraph(format) ? format : null;
  if (drawn !== null && flags.json === true)
    throw new UsageError(`--json and --format ${drawn} contradict each other`, "give one of them");
  const showing = showingOf(format === undefined || isGraph(format) ? others : { ...others, format });
  const least = numberOf("min", flags.min) ?? 1;
  const { names: _, ...asking } = askingOf(flags);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const touching = touchedBy(reading, flags);
  const whole = asked(reading, { ...asking, names: {} });
  const network = networkOf(whole, { least, ...(touching === null ? {} : { touching }) });
  const view = { run: reading.run, ...showing };
  if (drawn !== null) await showWith(await foreignWriterFor(drawn), { ...view, network }, flags, io);
  else if (showing.format === "json") await writeOut(objectLines(network), flags.output, io);
  else await show({ ...view, sheets: sheetsOf(network, showing.format) }, flags, io);
  return codeOf(reading.isSound, network.edges.length, flags);
}

function isGraph(format: FlagValues["graph"]): format is GraphFormat {
  return GRAPH_FORMATS.some((graph) => graph === format);
}

/** Ids of those who are asked for and, without `--exact`, of their units and offices; null for all. */
function touchedBy(reading: Reading, { actor, exact }: FlagValues): ReadonlySet<string> | null {
  if (actor === undefined) return null;
  const actors = actorsNamed(reading, actor);
  const units = exact === true ? [] : unitsOf(reading.run, actors);
  return new Set([...actors, ...units].map(({ id }) => id));
}

/** People read names; programs get ids, and where a format has many sheets, the nodes beside the edges. */
function sheetsOf({ nodes, edges }: Network, format: string): Sheet[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const isForPeople = format === "table" || format === "markdown";
  const called = (id: string) => (isForPeople ? (names.get(id) ?? id) : id);
  const rows = edges.map(({ from, to, claims, ...edge }) => {
    return { ...edge, from: called(from), to: called(to), claims: claims.join(" ") };
  });
  if (rows.length === 0 && format === "table") return [];
  const sheet = { name: "edges", title: "EDGES by weight", fields: EDGE_FIELDS, rows };
  return format === "markdown"
    ? [sheet, { name: "nodes", fields: NODE_FIELDS, rows: nodes.map((node) => ({ ...node })) }]
    : [sheet];
}
