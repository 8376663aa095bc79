/** What an actor is, as `who` shows it above what the actor does and says. */
import type { Portrait, Relation, Unit } from "../../ask/who.js";
import type { Actor, ActorAffiliation, Run } from "../../model/claims.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import type { Reading } from "../reading.js";
import { counted } from "../summary.js";
import { documentOf } from "../texts.js";
import { spellingLines } from "./who-spellings.js";

/** So many of those it acts with or against are named. */
const MOST = 8;

/** Where something stands; null where a pack says it. */
type Place = Pick<ActorAffiliation, "document" | "start">;

type Line = readonly [name: string, text: string];

export async function profileLines(
  { actors, units, backs, partners, opponents }: Portrait,
  { run, packs }: Pick<Reading, "run" | "packs">,
  flags: FlagValues,
  io: Io,
): Promise<readonly Line[]> {
  const evidence = (place: Place) => evidenceOf(place, run, flags, io);
  const lines: Line[] = [];
  const names = new Map(run.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? packs.entry(id)?.name ?? id;
  for (const actor of actors) lines.push(...(await actorLines(actor, nameOf, evidence)));
  if (units.length > 0) lines.push(["taken in", `${unitsText(units)} (--exact leaves them out)`]);
  if (backs.length > 0) lines.push(["backs", unitsText(backs)]);
  if (partners.length > 0) lines.push(["with", relationsText(partners)]);
  if (opponents.length > 0) lines.push(["against", relationsText(opponents)]);
  return lines;
}

async function actorLines(
  actor: Actor,
  nameOf: (id: string) => string,
  evidenceFor: (place: Place) => Promise<string | null>,
): Promise<Line[]> {
  const { name, type, country, pack, mentions, affiliations } = actor;
  const known = [type, country, pack === null ? null : `pack ${pack}`].filter((part) => part !== null);
  const texts = new Set(mentions.map(({ document }) => document)).size;
  const lines: Line[] = [
    [name, `${known.join(", ")}: ${counted(mentions.length, "mention")} in ${counted(texts, "text")}`],
  ];
  const seen = formsOf(actor);
  if (seen !== "") lines.push(["seen as", seen]);
  for (const line of await spellingLines(actor, evidenceFor)) lines.push(["taken for it", line]);
  for (const affiliation of affiliations) {
    const other = nameOf(affiliation.actor);
    const evidence = await evidenceFor(affiliation);
    lines.push([affiliation.relation.replaceAll("_", " "), `${other} (${evidence ?? `pack ${pack}`})`]);
  }
  return lines;
}

/** Names, adjectives and descriptions that the texts have for it, the most frequent first. */
function formsOf({ mentions }: Actor): string {
  const counts = new Map<string, number>();
  for (const { form, text } of mentions) {
    if (form !== "pronoun") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([text, count]) => (count === 1 ? text : `${text} ×${count}`))
    .join(", ");
}

/** "a.txt:12" where the text is at hand, else the text and the offset; null where it is a pack that says it. */
async function evidenceOf(
  { document: id, start }: Place,
  run: Run,
  flags: FlagValues,
  io: Io,
): Promise<string | null> {
  const record = run.documents.find((document) => document.id === id && document.duplicateOf === null);
  if (record === undefined || start === null) return null;
  const document = run.offsets === "utf16" ? await documentOf(record, flags, io) : null;
  const path = record.path ?? "-";
  return document === null ? `${path}, at ${start}` : `${path}:${lineAt(document.text, start)}`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function relationsText(relations: readonly Relation[]): string {
  return listed(relations.map(({ name, events }) => `${name} ×${events}`));
}

function unitsText(units: readonly Unit[]): string {
  return listed(units.map(({ name }) => name));
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST;
  return `${names.slice(0, MOST).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
