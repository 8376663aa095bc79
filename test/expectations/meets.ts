import type { Actor, DocumentClaims, EventClaim, QuoteClaim, Role, Source } from "../../src/model/claims.js";
import { holds } from "../../src/model/span.js";

export interface Reading extends DocumentClaims {
  readonly text: string;
}

/** A name, or several of which one is enough. */
type Names = string | readonly string[];

const namesOf = (names: Names): readonly string[] => (typeof names === "string" ? [names] : names);

/** One line of a sheet, written by hand from the text alone. See fixtures/expectations/README.md. */
export interface Expectation {
  readonly claim: "quote" | "event" | "actor" | "time" | "document";
  readonly because: string;
  readonly content?: string;
  readonly speaker?: Names;
  readonly anonymous?: boolean;
  readonly kind?: string;
  readonly via?: Names;
  readonly trigger?: string;
  readonly near?: string;
  readonly class?: readonly string[];
  readonly agent?: Names;
  readonly patient?: Names;
  readonly date?: string | null | readonly string[];
  readonly saidBy?: Names | null;
  readonly name?: Names;
  readonly type?: string;
  readonly mention?: string;
  readonly alias?: string;
  readonly text?: string;
  readonly edtf?: string | null;
  readonly published?: string | null;
}

/**
 * Whether the reading has what the line describes. Keys that the line leaves out are free.
 *
 * @param how `like`: a quote's words overlap the wanted ones by half; `just`: they are these and no others (for what must not be)
 */
export function meets(reading: Reading, line: Expectation, how: "like" | "just" = "like"): boolean {
  switch (line.claim) {
    case "quote":
      return reading.claims.some((claim) => claim.type === "quote" && isQuote(reading, claim, line, how));
    case "event":
      return reading.claims.some((claim) => claim.type === "event" && isEvent(reading, claim, line));
    case "actor":
      return reading.actors.some((actor) => isActor(actor, line));
    case "time":
      return reading.times.some((time) => time.text === line.text && time.edtf === (line.edtf ?? null));
    case "document":
      return reading.document.published.edtf === (line.published ?? null);
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Names are compared without case, accents, articles and punctuation. */
function key(name: string): string {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\b(?:al|el|ash|as|the|mr|ms)[\s'’-]+/g, "");
  return letters(bare);
}

function goesBy(reading: Reading, id: string | null, name: string | null, wanted: Names): boolean {
  const actor = reading.actors.find((candidate) => candidate.id === id);
  const spoken = actor?.mentions.filter(({ form }) => form === "name").map(({ text }) => text) ?? [];
  const names = [
    name ?? "",
    actor?.name ?? "",
    ...(actor?.aliases ?? []),
    ...spoken,
    (id ?? "").replaceAll("-", " "),
  ];
  const keys = new Set(names.map(key));
  return namesOf(wanted).some((candidate) => keys.has(key(candidate)));
}

function isSaidBy(reading: Reading, source: Source | null, wanted: Names): boolean {
  if (source === null) return false;
  if (goesBy(reading, source.actor, source.name, wanted)) return true;
  // An unnamed source goes by its description, of which the line may give the words that matter.
  return source.anonymous && namesOf(wanted).some((words) => key(source.name ?? "").includes(key(words)));
}

function isQuote(reading: Reading, quote: QuoteClaim, line: Expectation, how: "like" | "just"): boolean {
  const { content } = line;
  if (content !== undefined && how === "like" && !sharesWords(reading, quote, content)) return false;
  if (content !== undefined && how === "just" && !hasJust(quote, content)) return false;
  if (line.kind !== undefined && quote.kind !== line.kind) return false;
  if (line.anonymous !== undefined && quote.source.anonymous !== line.anonymous) return false;
  if (line.speaker !== undefined && !isSaidBy(reading, quote.source, line.speaker)) return false;
  const { via } = line;
  return via === undefined || quote.source.via.some((step) => goesBy(reading, step.actor, step.name, via));
}

function hasJust(quote: QuoteClaim, content: string): boolean {
  return letters(quote.parts.map(({ text }) => text).join(" ")) === letters(content);
}

/** The quote's parts and the wanted words overlap by half, counted in letters (Jaccard), as the scorers count. */
function sharesWords(reading: Reading, quote: QuoteClaim, content: string): boolean {
  const start = reading.text.indexOf(content);
  if (start < 0) throw new Error(`not in the text: ${content}`);
  const wanted = { start, end: start + content.length };
  // A sentence of a longer quotation: the marks around the whole say how far it goes.
  if (quote.kind === "direct" && quote.parts.some((part) => holds(part, wanted))) return true;
  const count = (from: number, to: number): number =>
    to > from ? letters(reading.text.slice(from, to)).length : 0;
  let both = 0;
  let all = count(wanted.start, wanted.end);
  for (const part of quote.parts) {
    const shared = count(Math.max(part.start, wanted.start), Math.min(part.end, wanted.end));
    both += shared;
    all += count(part.start, part.end) - shared;
  }
  return both >= all / 2;
}

function isEvent(reading: Reading, event: EventClaim, line: Expectation): boolean {
  if (line.trigger !== undefined && !isTriggeredBy(reading, event, line.trigger, line.near)) return false;
  if (line.class !== undefined && !line.class.includes(event.class)) return false;
  if (line.agent !== undefined && !plays(reading, event.agents, line.agent)) return false;
  if (line.patient !== undefined && !plays(reading, event.patients, line.patient)) return false;
  if (line.date !== undefined && !isDated(event, line.date)) return false;
  if (line.saidBy === undefined) return true;
  return line.saidBy === null ? event.quote === null : isSaidBy(reading, event.source, line.saidBy);
}

function isTriggeredBy(
  reading: Reading,
  event: EventClaim,
  trigger: string,
  near: string | undefined,
): boolean {
  const wanted = occurrence(reading.text, trigger, near);
  return event.trigger.start < wanted + trigger.length && wanted < event.trigger.end;
}

/** Where the words stand: the occurrence nearest to the words beside it. */
function occurrence(text: string, words: string, near: string | undefined): number {
  const beside = near === undefined ? 0 : text.indexOf(near);
  if (beside < 0) throw new Error(`not in the text: ${near}`);
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - beside) < Math.abs(best - beside)) best = at;
  }
  if (best < 0) throw new Error(`not in the text: ${words}`);
  return best;
}

function plays(reading: Reading, roles: readonly Role[], wanted: string | readonly string[]): boolean {
  const names = typeof wanted === "string" ? [wanted] : wanted;
  return roles.some((role) =>
    names.some(
      (name) => goesBy(reading, role.actor, role.name, name) || key(role.text ?? "").includes(key(name)),
    ),
  );
}

function isDated(event: EventClaim, wanted: string | null | readonly string[]): boolean {
  const edtf = event.date?.edtf ?? null;
  return wanted === null || typeof wanted === "string" ? edtf === wanted : wanted.includes(edtf ?? "");
}

function isActor(actor: Actor, line: Expectation): boolean {
  const names = [actor.name, ...actor.aliases, ...actor.mentions.map(({ text }) => text)];
  const keys = names.map(key);
  const has = (wanted: Names | undefined): boolean =>
    wanted === undefined || namesOf(wanted).some((name) => keys.some((known) => known === key(name)));
  if (line.type !== undefined && actor.type !== line.type) return false;
  return has(line.name) && has(line.alias) && has(line.mention);
}
