import type { ActorMention } from "../../model/found.js";
import { foldName } from "../../model/name-folding.js";
import type { ActorType, SourceKind } from "../../model/vocabulary.js";
import type { Entry } from "../../rules/packs/pack.js";
import { slugOf } from "../../rules/packs/slug.js";
import { type CompiledPacks, isHeldOn } from "../../rules/packs/table.js";
import { ActorInDocument } from "./local-actor.js";
import type { NameIndex } from "./name-index.js";

/** The actors of one document, each with an id of its own. */
export class ActorRegister {
  readonly actors: ActorInDocument[] = [];
  private readonly byId = new Map<string, ActorInDocument>();

  constructor(
    private readonly packs: CompiledPacks,
    private readonly names: NameIndex,
    /** The document's day (ISO 8601), by which offices are somebody's; without it all that a pack tells of are. */
    private readonly published: string | null,
  ) {}

  /** The actor of a pack's entry, with what the pack says of it. */
  packed(entry: Entry): ActorInDocument {
    const known = this.byId.get(entry.id);
    if (known !== undefined) return known;
    const actor = this.create(entry.id, entry.name, entry.type, entry.pack, entry);
    for (const { relation, actor: other } of entry.affiliations)
      actor.addAffiliation({ relation, actor: other, span: null });
    for (const office of entry.type === "person" ? this.packs.officesOf(entry.id) : []) {
      if (this.published !== null && !isHeldOn(office, this.published)) continue;
      actor.called.add(office.title.toLowerCase().split(" ").at(-1)!);
      const relation = LEADING.has(office.title) ? "leader_of" : "member_of";
      actor.addAffiliation({ relation, actor: office.of, span: null });
    }
    return actor;
  }

  /** An actor that no pack knows. */
  fresh({ name, type, country, gender, plural }: ActorMention): ActorInDocument {
    let id = slugOf(name) || "actor";
    if (this.byId.has(id) || this.packs.entry(id) !== undefined) id = `${id}-${type}`;
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const sector = SECTORS[type] ?? null;
    return this.create(id, name, type, null, { country, sector, gender }, plural);
  }

  private create(
    id: string,
    name: string,
    type: ActorType,
    pack: string | null,
    { country, sector, gender }: Pick<Entry, "country" | "sector" | "gender">,
    plural = false,
  ): ActorInDocument {
    const more = { country, sector, gender, plural };
    const actor = new ActorInDocument(id, name, type, pack, foldName(name), sourceKindOf(type), false, more);
    this.actors.push(actor);
    this.byId.set(id, actor);
    this.names.add(actor);
    return actor;
  }
}

const LEADING: ReadonlySet<string> = new Set([
  "President",
  "Prime Minister",
  "Chancellor",
  "King",
  "Queen",
  "Emir",
  "Sultan",
  "Supreme Leader",
  "Secretary-General",
  "Director-General",
  "Leader",
  "Pope",
]);

const SECTORS: Partial<Record<ActorType, string>> = {
  "armed-group": "reb",
  "military-unit": "mil",
  media: "med",
  government: "gov",
};

function sourceKindOf(type: ActorType): SourceKind {
  if (type === "person") return "person";
  if (type === "media") return "media";
  return type === "group" ? "collective" : "organization";
}
