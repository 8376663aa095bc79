/** A document's claims, mentions and times as brat annotations. */
import type { Actor, Claim, ClaimDate, EventClaim, QuoteClaim, Role, Source } from "../../model/claims.js";
import type { TextSpan } from "../../model/span.js";
import type { DocumentAnnotations } from "./document.js";
import { Standoff } from "./standoff.js";
import { ATTRIBUTION, NOBODY, QUANTITY, QUOTE } from "./types.js";

type Roles = (readonly [role: string, filler: string])[];
/** What brat has no place for: who or what was understood and stands nowhere, and what is known beside. */
type Note = Record<string, unknown>;

/**
 * Quotes are events of the type Attribution, whose trigger is the cue (or, without one, the words themselves); events are of their class.
 * The chain of a claim is its Source and then Via, Via2 …, from the outermost intermediary inwards. What stands in no place of the text
 * is in the note of the claim, under the name of its role.
 *
 * @param actors all of the run, by id
 */
export function annotated(part: DocumentAnnotations, actors: ReadonlyMap<string, Actor>): Standoff {
  const annotator = new Annotator(part, actors);
  for (const { actor, form, ...mention } of part.mentions) {
    const id = annotator.actor(actor.id, actor.name, mention);
    annotator.standoff.attribute("Form", id, form);
  }
  for (const time of part.times) annotator.time(time.id);
  for (const claim of part.claims) annotator.claim(claim);
  return annotator.standoff;
}

class Annotator {
  readonly standoff = new Standoff();
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #times: ReadonlyMap<string, DocumentAnnotations["times"][number]>;
  /** E1, E2 … of each claim, for those that name one another. */
  readonly #events: ReadonlyMap<string, string>;

  constructor({ claims, times }: DocumentAnnotations, actors: ReadonlyMap<string, Actor>) {
    this.#actors = actors;
    this.#times = new Map(times.map((time) => [time.id, time]));
    this.#events = new Map(claims.map(({ id }, index) => [id, `E${index + 1}`]));
  }

  actor(id: string | null, name: string, span: TextSpan): string {
    const type = (id === null ? null : this.#actors.get(id)?.type) ?? NOBODY;
    return this.standoff.stretch(type, [span], { actor: id, name });
  }

  /** @returns null for a time that is not to be annotated */
  time(id: string): string | null {
    const time = this.#times.get(id);
    if (time === undefined) return null;
    const { type, value, edtf } = time;
    return this.standoff.stretch(type, [time], { time: id, value, edtf });
  }

  claim(claim: Claim): void {
    const own = this.#events.get(claim.id) ?? "";
    const roles: Roles = [];
    const note: Note = { id: claim.id };
    const trigger =
      claim.type === "quote" ? this.#quote(claim, roles, note) : this.#event(claim, roles, note);
    this.#source(claim.source, roles, note);
    this.#date(claim.date, roles, note);
    this.standoff.event(own, claim.type === "quote" ? ATTRIBUTION : claim.class, trigger, roles);
    this.#attributes(claim, own);
    this.#links(claim, own, note);
    this.standoff.note(own, note);
  }

  #quote({ parts, start, end, text, cue, about }: QuoteClaim, roles: Roles, note: Note): string {
    const content = parts.length > 0 ? parts : [{ start, end, text }];
    roles.push(["Content", this.standoff.stretch(QUOTE, content)]);
    if (about.length > 0) note.about = about;
    if (cue !== null) note.lemma = cue.lemma;
    return this.standoff.stretch(ATTRIBUTION, cue === null ? content : [cue]);
  }

  #event(event: EventClaim, roles: Roles, note: Note): string {
    const { start, end, trigger, agents, patients, places, quantities } = event;
    Object.assign(note, { start, end, lemma: trigger.lemma });
    this.#roles("Agent", agents, roles, note);
    this.#roles("Patient", patients, roles, note);
    this.#roles("Place", places, roles, note);
    for (const [at, { value, of, ...span }] of quantities.entries()) {
      roles.push([numbered(QUANTITY, at), this.standoff.stretch(QUANTITY, [span], { value, of })]);
    }
    return this.standoff.stretch(event.class, [trigger]);
  }

  #roles(name: string, list: readonly Role[], roles: Roles, note: Note): void {
    for (const [at, { actor, name: called, start, end, text }] of list.entries()) {
      const span = start === null || end === null || text === null ? null : { start, end, text };
      this.#role(numbered(name, at), actor, called, span, roles, note);
    }
  }

  #source(source: Source | null, roles: Roles, note: Note): void {
    if (source === null) return;
    const { mention, via, anonymous: _, ...known } = source;
    note.source = known;
    if (mention !== null) roles.push(["Source", this.actor(known.actor, known.name ?? "", mention)]);
    for (const [at, { actor, name, mention: place }] of via.entries()) {
      this.#role(numbered("Via", at), actor, name, place, roles, note);
    }
  }

  #role(
    role: string,
    actor: string | null,
    name: string,
    span: TextSpan | null,
    roles: Roles,
    note: Note,
  ): void {
    if (span === null) note[role] = { actor, name };
    else roles.push([role, this.actor(actor, name, span)]);
  }

  #date(date: ClaimDate | null, roles: Roles, note: Note): void {
    if (date === null) return;
    const { time, start, end, text, ...known } = date;
    note.date = { time, ...known };
    if (start === null || end === null || text === null) return;
    const annotatedTime = time === null ? null : this.time(time);
    roles.push(["Date", annotatedTime ?? this.standoff.stretch("DATE", [{ start, end, text }], { time })]);
  }

  #attributes(claim: Claim, own: string): void {
    const { standoff } = this;
    standoff.attribute("Voice", own, claim.voice);
    if (claim.source?.anonymous === true) standoff.attribute("Anonymous", own);
    if (claim.type === "event") {
      standoff.attribute("Modality", own, claim.modality);
      standoff.attribute("Polarity", own, claim.polarity);
      standoff.attribute("Aspect", own, claim.aspect);
      return;
    }
    standoff.attribute("Kind", own, claim.kind);
    standoff.attribute("Act", own, claim.act);
    if (claim.attribution === "attitude") standoff.attribute("Attitude", own);
    if (claim.cue === null) return;
    standoff.attribute("Commits", own, claim.cue.commits);
    if (claim.cue.negated) standoff.attribute("Negated", own);
  }

  /** A claim that is not annotated here is named in the note. */
  #links(claim: Claim, own: string, note: Note): void {
    const links = { Within: claim.within, ...(claim.type === "event" ? eventLinks(claim) : {}) };
    for (const [relation, id] of Object.entries(links)) {
      if (id === null) continue;
      const other = this.#events.get(id);
      if (other === undefined) note[relation] = id;
      else this.standoff.relation(relation, own, other);
    }
  }
}

function eventLinks({ quote, sameAs }: EventClaim) {
  return { QuotedIn: quote, SameAs: sameAs };
}

/** Agent, Agent2, Agent3 …: brat numbers what an event has several of. */
function numbered(role: string, at: number): string {
  return at === 0 ? role : `${role}${at + 1}`;
}
