import type { ActorMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";
import type { Span } from "../model/span.js";
import { builtIn } from "../rules/packs/built-in.js";
import type { Form } from "../rules/packs/pack.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { type LeftOut, NONE_LEFT_OUT } from "../rules/rule.js";
import type { Candidate } from "./actors/candidate.js";
import { chunksOf } from "./actors/chunks.js";
import { decideByDocument, isTitleCase } from "./actors/decide.js";
import { groupFrom } from "./actors/groups.js";
import { readingOf } from "./actors/metonyms.js";
import { readChunk } from "./actors/read-chunk.js";
import { shareSurnames } from "./actors/shared-surnames.js";

/**
 * Finds the mentions of actors: names and adjectives of the packs, names known by the evidence in and beside them, and the groups
 * that these make with a noun. No evidence, no actor.
 *
 * @param options.without ids of rules that find nothing
 * @returns mentions in text order, an outer one before those nested in it
 */
export function findActors(
  scan: Scan,
  packs: CompiledPacks = builtIn(),
  { without = NONE_LEFT_OUT }: { readonly without?: LeftOut } = {},
): ActorMention[] {
  const candidates: Candidate[] = [];
  for (const sentence of scan.sentences) {
    const chunks = chunksOf(scan.tokens, sentence, packs);
    if (chunks.length === 0) continue;
    const titleCase = isTitleCase(scan, sentence.first, sentence.last);
    for (const chunk of chunks) candidates.push(...readChunk(scan, chunk, titleCase, without));
  }
  decideByDocument(scan, candidates, without);
  const mentions: ActorMention[] = [];
  for (const candidate of candidates) {
    const mention = mentionOf(scan, candidate, without);
    if (mention === null) continue;
    mentions.push(mention);
    const group = without.has("actors/group") ? null : groupFrom(scan, mention, packs);
    if (group !== null) mentions.push(group);
  }
  const all = without.has("actors/shared-surname") ? mentions : shareSurnames(scan, mentions, packs);
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** An unknown state's adjective: what is called so has a body of that state behind it. */
function isDemonym({ rules, type }: Candidate): boolean {
  return type === "state" && rules[0] === "actors/state-adjective";
}

/** The members are written out: spreading one object into another costs more than all that is looked up here. */
function mentionOf(scan: Scan, candidate: Candidate, without: LeftOut): ActorMention | null {
  const { first, last, type } = candidate;
  if (type === null) return null;
  const start = scan.tokens[first]!.start;
  const { end } = scan.tokens[last - 1]!;
  if (candidate.name === null) {
    return {
      first,
      last,
      start,
      end,
      form: isDemonym(candidate) ? "adjective" : "name",
      entry: null,
      pack: null,
      name: last - first === 1 ? scan.tokens[first]!.text : scan.text.slice(start, end).replace(/\s+/g, " "),
      type,
      country: candidate.country,
      gender: candidate.gender,
      plural: false,
      rules: candidate.rules,
      decidedBy: spanOf(scan, candidate.decidedBy),
    };
  }
  const forms = candidate.name.forms.filter(({ kind }) => !without.has(ruleOfForm(kind)));
  if (forms.length === 0) return null;
  const { kind, entry } = readingOf(scan, forms, first, last);
  if (kind === "not") return null;
  return {
    first,
    last,
    start,
    end,
    form: kind === "adjective" || kind === "people" ? "adjective" : "name",
    entry: entry.id,
    pack: entry.pack,
    name: entry.name,
    type: entry.type,
    country: entry.country,
    gender: entry.gender,
    plural: kind === "people",
    rules: [ruleOfForm(kind)],
    decidedBy: null,
  };
}

function spanOf({ tokens }: Scan, decidedBy: Candidate["decidedBy"]): Span | null {
  if (decidedBy === undefined) return null;
  return { start: tokens[decidedBy.first]!.start, end: tokens[decidedBy.last - 1]!.end };
}

function ruleOfForm(kind: Form["kind"]): string {
  return `actors/${kind === "name" ? "pack" : kind}`;
}
