import type { GoldActor, GoldDate, GoldDocument, GoldEvent, GoldQuote } from "../model/gold.js";
import type { Span } from "../model/span.js";
import { ACTOR_TYPES, CLAIM_KINDS, EVENT_CLASSES } from "../model/vocabulary.js";
import type { StandoffEvent, StandoffFile } from "./standoff.js";

/**
 * Annotations in brat as gold, as `extract --format brat` writes them and people correct them. Notes, which brat does not need, are read
 * where they are ours; without them an actor is called what the text calls it, and dates are not measured. What no annotation of the file
 * is of counts as not annotated.
 */
export function goldOfBrat(file: StandoffFile, path: string, text: string): GoldDocument {
  const reader = new BratGold(file, text);
  const events = [...file.events.values()];
  const quotes = reader.quotes(events.filter(({ type }) => type === "Attribution"));
  const classed = events.flatMap((event) => reader.event(event) ?? []);
  const actors = reader.actors();
  return {
    path,
    file: null,
    sha256: null,
    text,
    quotes: quotes.length > 0 ? quotes : null,
    events: classed.length > 0 ? classed : null,
    actors: actors.length > 0 ? actors : null,
  };
}

type Note = Readonly<Record<string, unknown>>;

class BratGold {
  readonly #file: StandoffFile;
  readonly #notes: ReadonlyMap<string, Note>;
  /** UTF-16 offsets of code points; null where they are the same. */
  readonly #units: readonly number[] | null;
  readonly #text: string;

  constructor(file: StandoffFile, text: string) {
    this.#file = file;
    this.#text = text;
    this.#notes = new Map(file.notes.map(({ of, text: note }) => [of, noteIn(note)]));
    this.#units = /[\ud800-\udfff]/.test(text) ? unitsOf(text) : null;
  }

  /** Attributions, and contents that none has. */
  quotes(attributions: readonly StandoffEvent[]): GoldQuote[] {
    const used = new Set<string>();
    const attributed = attributions.flatMap(({ id, roles }): GoldQuote[] => {
      const content = filler(roles, "Content");
      if (content === null) return [];
      used.add(content);
      const kind = CLAIM_KINDS.find((one) => one === this.#attribute(id, "Kind")) ?? null;
      return [{ tier: "core", kind, parts: this.#parts(content), source: this.#source(id, roles) }];
    });
    const alone = [...this.#file.stretches.values()].filter(
      ({ id, type }) => type === "Quote" && !used.has(id),
    );
    return [
      ...attributed,
      ...alone.map(
        ({ id }): GoldQuote => ({ tier: "core", kind: null, parts: this.#parts(id), source: null }),
      ),
    ];
  }

  event({ id, type, trigger, roles }: StandoffEvent): GoldEvent | null {
    const name = EVENT_CLASSES.find((one) => one === type);
    const [first] = this.#parts(trigger);
    if (name === undefined || first === undefined) return null;
    const understood = Object.entries(this.#notes.get(id) ?? {}).filter(([role]) => /^Agent\d*$/.test(role));
    const agents = [
      ...roles.filter(([role]) => /^Agent\d*$/.test(role)).map(([, other]) => this.#names(other)),
      ...understood.map(([, who]) => [String((who as Note).name)]),
    ];
    return { tier: "core", trigger: first, class: name, agents, date: this.#date(id, roles) };
  }

  /** Those with a form where some have one, since other stretches then only fill roles. */
  actors(): GoldActor[] {
    const { stretches, attributes } = this.#file;
    const forms = new Map(
      attributes.filter(({ name }) => name === "Form").map(({ of, value }) => [of, value]),
    );
    const actors = new Map<string, { names: Set<string>; mentions: Span[]; others: Span[] }>();
    for (const { id, type, text } of stretches.values()) {
      if (!ACTOR_TYPES.some((one) => one === type) || (forms.size > 0 && !forms.has(id))) continue;
      const note = this.#notes.get(id);
      const key = typeof note?.actor === "string" ? note.actor : text;
      const known = actors.get(key) ?? { names: new Set<string>(), mentions: [], others: [] };
      actors.set(key, known);
      if (typeof note?.name === "string") known.names.add(note.name);
      const isName = (forms.get(id) ?? "name") === "name";
      if (isName) known.names.add(text);
      (isName ? known.mentions : known.others).push(...this.#parts(id));
    }
    return [...actors.values()].map(({ names, ...spans }) => ({ names: [...names], ...spans }));
  }

  #source(id: string, roles: StandoffEvent["roles"]): GoldQuote["source"] {
    const anonymous = this.#file.attributes.some(({ name, of }) => name === "Anonymous" && of === id);
    const mention = filler(roles, "Source");
    const told = (this.#notes.get(id)?.source as Note | undefined)?.name;
    const names = [
      ...(mention === null ? [] : this.#names(mention)),
      ...(typeof told === "string" ? [told] : []),
    ];
    return names.length === 0 && !anonymous ? null : { names, anonymous };
  }

  #date(id: string, roles: StandoffEvent["roles"]): GoldDate | null {
    const note = this.#notes.get(id);
    if (note === undefined) return null;
    const dated = (note.date ?? this.#notes.get(filler(roles, "Date") ?? "")) as Note | undefined;
    return { edtf: typeof dated?.edtf === "string" ? dated.edtf : null, within: null };
  }

  #names(id: string): string[] {
    const name = this.#notes.get(id)?.name;
    const text = this.#file.stretches.get(id)?.text;
    return [name, text].filter((one) => typeof one === "string");
  }

  #attribute(id: string, wanted: string): string | null {
    return this.#file.attributes.find(({ name, of }) => name === wanted && of === id)?.value ?? null;
  }

  /** The parts of a stretch: its fragments, or what its note says where a fragment is less than a part. */
  #parts(id: string): Span[] {
    const spans = this.#notes.get(id)?.spans;
    const whole = Array.isArray(spans)
      ? (spans as [number, number][]).map(([start, end]) => ({ start, end }))
      : null;
    const fragments = whole ?? this.#file.stretches.get(id)?.fragments ?? [];
    return fragments.map(({ start, end }) => ({ start: this.#unit(start), end: this.#unit(end) }));
  }

  #unit(point: number): number {
    return this.#units?.[point] ?? Math.min(point, this.#text.length);
  }
}

function filler(roles: StandoffEvent["roles"], wanted: string): string | null {
  return roles.find(([role]) => role === wanted)?.[1] ?? null;
}

/** A person's note is no JSON, and tells nothing here. */
function noteIn(text: string): Note {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Note) : {};
  } catch {
    return {};
  }
}

/** Where each code point begins, and the end. */
function unitsOf(text: string): number[] {
  const units = [0];
  for (const point of text) units.push((units.at(-1) ?? 0) + point.length);
  return units;
}
