import type { ActorMention } from "../../model/found.js";
import { foldName } from "../../model/name-folding.js";
import type { Scan } from "../../model/scan.js";
import { keyOf } from "../../rules/packs/key.js";
import type { Entry } from "../../rules/packs/pack.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import type { LeftOut } from "../../rules/rule.js";
import { readCallings } from "./callings.js";
import type { ActorInDocument } from "./local-actor.js";
import { kindOf, NameIndex } from "./name-index.js";
import { OfficeHolders } from "./offices.js";
import { ActorRegister } from "./register.js";

/** An actor, and the rule by which a name that is not its own stands for it. */
interface Joined {
  readonly actor: ActorInDocument;
  readonly rule: string | null;
}

function joined(actor: ActorInDocument, rule: string | null = null): Joined {
  return { actor, rule };
}

/** Joins the mentions of one document to actors: by pack entry, by name and its spellings, by surname, by acronym. */
export class Joiner {
  readonly of = new Map<ActorMention, ActorInDocument>();
  private readonly names: NameIndex;
  private readonly register: ActorRegister;

  constructor(
    private readonly scan: Scan,
    private readonly packs: CompiledPacks,
    published: string | null,
    private readonly without: LeftOut,
  ) {
    this.names = new NameIndex(packs);
    this.register = new ActorRegister(packs, this.names, published);
  }

  get actors(): ActorInDocument[] {
    return this.register.actors;
  }

  join(found: readonly ActorMention[]): void {
    const later: ActorMention[] = [];
    const offices: ActorMention[] = [];
    for (const mention of found) {
      if (mention.entry !== null) this.link(mention, this.packed(this.packs.entry(mention.entry)!));
      else if (isOffice(mention)) offices.push(mention);
      else if (isShort(mention) || mention.form === "adjective") later.push(mention);
      else this.linkTo(mention, this.named(mention));
    }
    this.acronyms(found);
    for (const mention of later) this.linkTo(mention, this.short(mention));
    if (offices.length > 0) this.hold(offices, found);
    this.actors.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  }

  /** The actor of a pack's entry, which is in this document from now on. */
  packed(entry: Entry): ActorInDocument {
    return this.register.packed(entry);
  }

  private hold(offices: readonly ActorMention[], found: readonly ActorMention[]): void {
    const holders = new OfficeHolders(this.scan, found, (mention) => this.of.get(mention), this.actors);
    for (const mention of offices) {
      const holder = holders.of(mention) ?? this.register.fresh(mention);
      holders.note(mention, holder);
      this.link(mention, holder);
    }
  }

  private linkTo(mention: ActorMention, { actor, rule }: Joined): void {
    this.link(mention, actor, rule);
  }

  /** @param rule by which the name is taken for the actor's, where it is another than that */
  private link(mention: ActorMention, actor: ActorInDocument, rule: string | null = null): void {
    this.of.set(mention, actor);
    actor.gender ??= mention.gender;
    readCallings(this.scan, mention, actor);
    const { start, end, form } = mention;
    const known = rule === null || mention.rules.includes(rule);
    const rules = known ? mention.rules : [...mention.rules, rule];
    actor.addMention({ start, end, text: this.scan.text.slice(start, end), form, rules });
  }

  private named(mention: ActorMention): Joined {
    const written = this.names.written(mention);
    if (written !== undefined) return joined(written);
    return this.spelt(mention) ?? joined(this.fresh(mention));
  }

  /** A single word: the letters of a body, a person's surname or given name, a state's adjective, else somebody of its own. */
  private short(mention: ActorMention): Joined {
    const { names } = this;
    const isPerson = mention.type === "person";
    const meant = isPerson ? names.called(mention) : names.abbreviated(mention.name);
    if (meant !== undefined) return joined(meant);
    const known = names.written(mention) ?? this.stateOf(mention);
    if (known !== undefined) return joined(known);
    const initialled = isPerson ? undefined : names.initialled(mention.name);
    if (initialled !== undefined && !this.without.has("actors/initials"))
      return joined(initialled, "actors/initials");
    return this.spelt(mention) ?? joined(this.fresh(mention));
  }

  /** By another spelling of its name, or by the beginning of it. */
  private spelt(mention: ActorMention): Joined | null {
    const { names, without } = this;
    const same = mention.form === "description" ? undefined : names.spelt(mention);
    if (same !== undefined) {
      if (keyOf(same.name) === keyOf(mention.name)) return joined(same);
      if (!without.has("actors/spelling")) return joined(same, "actors/spelling");
    }
    const begun = names.begun(mention);
    return begun === undefined || without.has("actors/short-name")
      ? null
      : joined(begun, "actors/short-name");
  }

  private fresh(mention: ActorMention): ActorInDocument {
    const actor = this.register.fresh(mention);
    this.names.name(mention, actor);
    return actor;
  }

  /** "Quillbian" after or before "Quillbia": the state whose adjective it may be. */
  private stateOf({ form, name }: ActorMention): ActorInDocument | undefined {
    if (form !== "adjective") return undefined;
    const stem = stateStem(name);
    return this.actors.find(
      (actor) => actor.type === "state" && actor.pack === null && stateStem(actor.name) === stem,
    );
  }

  /** "Meridian Relief Trust (MRT)": the letters are the body's from then on. */
  private acronyms(found: readonly ActorMention[]): void {
    const { tokens } = this.scan;
    for (const mention of found) {
      const actor = this.of.get(mention);
      if (actor === undefined || kindOf(mention.type) !== "body" || tokens[mention.last]?.text !== "(")
        continue;
      const inside = tokens[mention.last + 1];
      if (inside?.shape === "upper" && tokens[mention.last + 2]?.text === ")")
        this.names.abbreviate(inside.text, actor);
    }
  }
}

/** What the name of a state and its adjective share. */
function stateStem(name: string): string {
  return keyOf(name).replace(/(?:ian|ean|ese|ish|an|i|ia|a|e|o)$/, "");
}

function isOffice(mention: ActorMention): boolean {
  return mention.rules.includes("actors/office");
}

/** One word, or one with its article written apart: "Al Hamad". */
function isShort({ form, type, name, first, last }: ActorMention): boolean {
  if (form !== "name" || type === "state" || last - first > 2) return false;
  return last - first === 1 || (type === "person" && foldName(name).length === 1);
}
