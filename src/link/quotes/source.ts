import type { Source, Via } from "../../model/claims.js";
import type { QuoteMention, TokenSpan } from "../../model/found.js";
import type { Cast, LocalActor } from "../../model/linked.js";
import type { Scan, Token } from "../../model/scan.js";
import { textAt } from "../../model/span.js";
import type { SourceKind } from "../../model/vocabulary.js";
import { sourceKindOfNoun } from "../../rules/actors/nouns.js";
import { HEARSAY_IDS } from "../../rules/quotes/hearsay.js";
import { ISSUER, REASON, VIA_MEDIUM } from "../../rules/quotes/source-rules.js";
import { isMediaName, isPersonalPronoun } from "../../rules/quotes/sources.js";
import type { LeftOut } from "../../rules/rule.js";
import { attributionOf } from "./attribution.js";

const NOBODY: Source = {
  mention: null,
  actors: [],
  actor: null,
  name: null,
  anonymous: false,
  kind: null,
  reason: null,
  via: [],
};

/** "Reportedly": somebody said it, and the text does not say who. */
const HEARSAY: Source = { ...NOBODY, anonymous: true, kind: "reports" };

/** A source, and the rules by which it was found beside those of the attribution. */
export interface Sourced {
  readonly source: Source;
  readonly rules: readonly string[];
}

/**
 * Who a quote is from: the mention in the text, the actor it stands for, and the chain of those who passed it on.
 *
 * @param without ids of rules that find nothing
 */
export function sourceOf(scan: Scan, mention: QuoteMention, cast: Cast, without: LeftOut): Sourced {
  const { source, head } = mention;
  if (source === null) {
    const hearsay = mention.rules.some((rule) => HEARSAY_IDS.has(rule));
    const { via, rules } = viaOf(scan, mention, cast, [], without);
    return { source: { ...(hearsay ? HEARSAY : NOBODY), via }, rules };
  }
  const issuer = without.has(ISSUER) ? null : issuerOf(scan, source, head, cast);
  const actors = issuer === null ? actorsOf(scan, mention, source, cast) : [issuer];
  const [actor] = actors;
  const anonymous = actor !== undefined && isUnnamed(scan, head ?? source, actor);
  const reason = anonymous && !without.has(REASON) ? mention.reason : null;
  const { via, rules } = viaOf(scan, mention, cast, actors, without);
  const found: Source = {
    mention: textAt(scan.text, source),
    actors: actors.map(({ id }) => id),
    actor: actor?.id ?? null,
    name: actor?.name ?? scan.text.slice((head ?? source).start, (head ?? source).end),
    anonymous,
    kind: kindOf(scan, source, head, actor),
    reason: reason === null ? null : scan.text.slice(reason.start, reason.end),
    via,
  };
  const named = [...(issuer === null ? [] : [ISSUER]), ...rules, ...(reason === null ? [] : [REASON])];
  return { source: found, rules: named };
}

/** "The same report says": the source of the quote before it, by another mention; null for any other source. */
export function sameSource(
  scan: Scan,
  { source, head }: QuoteMention,
  before: Source | undefined,
): Source | null {
  if (source === null || before === undefined || before.name === null) return null;
  if (scan.tokens[source.first + 1]?.lower !== "same") return null;
  const kind = sourceKindOfNoun(headWord(scan, head ?? source).lower);
  if (kind !== "document" && kind !== "media") return null;
  return { ...before, mention: textAt(scan.text, source) };
}

/** The last word of a span, past the marks that may close it. */
function headWord(scan: Scan, { first, last }: TokenSpan): Token {
  let i = last - 1;
  while (i > first && scan.tokens[i]!.kind !== "word") i--;
  return scan.tokens[i]!;
}

/** "Villagers said": a noun for people or texts, with a capital because it opens its sentence. */
function opensAsNoun(scan: Scan, { index, lower }: Token): boolean {
  return scan.sentences[scan.sentenceOf[index]!]!.first === index && sourceKindOfNoun(lower) === "collective";
}

/** A source without a proper name: made for this text alone, or a group called by what it is ("northern activists"). */
function isUnnamed(scan: Scan, head: TokenSpan, actor: LocalActor): boolean {
  const word = headWord(scan, head);
  const noun = word.shape === "lower" || opensAsNoun(scan, word);
  if (!noun && !isPersonalPronoun(word.lower) && actor.sourceKind !== "media") return false;
  const last = actor.name.split(" ").at(-1)!;
  return actor.anonymous || (actor.pack === null && last === last.toLowerCase() && /\p{Ll}/u.test(last));
}

function kindOf(
  scan: Scan,
  source: TokenSpan,
  head: TokenSpan | null,
  actor: LocalActor | undefined,
): SourceKind {
  const word = headWord(scan, head ?? source);
  if (word.shape === "lower" && sourceKindOfNoun(word.lower) === "document") return "document";
  if (word.shape !== "lower" && actor?.anonymous === true && actor.sourceKind === "role") return "person";
  return actor?.sourceKind ?? "person";
}

/** A document speaks for the body it is from, "a report by the institute", unless a person's name ends the phrase; null for other sources. */
function issuerOf(scan: Scan, source: TokenSpan, head: TokenSpan | null, cast: Cast): LocalActor | null {
  const word = headWord(scan, head ?? source);
  if (word.shape !== "lower" || sourceKindOfNoun(word.lower) !== "document") return null;
  const inside = cast.mentionsIn(source);
  const person = inside.findLast(({ mention }) => mention.type === "person" && mention.form === "name");
  if (person !== undefined && endsPhrase(scan, person.mention, source)) return null;
  const issuer = inside.find(({ mention }) => mention.form === "name" && ISSUERS.has(mention.type));
  return issuer?.actor ?? publisherOf(scan, source, cast);
}

/**
 * The actors a source stands for. A person's name that ends the phrase carries it, "the secretary of the council Ann Rao"; a pronoun that
 * stands for nobody known makes no actor.
 */
function actorsOf(scan: Scan, mention: QuoteMention, source: TokenSpan, cast: Cast): readonly LocalActor[] {
  const { head } = mention;
  const word = headWord(scan, head ?? source);
  if (isPersonalPronoun(word.lower)) return cast.referents(source, head, named(mention, cast));
  if (word.shape === "lower") {
    const inside = cast.mentionsIn(source);
    const named = inside.findLast(({ mention }) => mention.type === "person" && mention.form === "name");
    if (named !== undefined && endsPhrase(scan, named.mention, source)) {
      const follows = inside.some(({ mention }) => mention.last === named.mention.first && isBody(mention));
      return follows ? cast.source(named.mention, null) : cast.source(source, named.mention);
    }
  }
  return cast.source(coreOf(scan, source, head), head);
}

/** Whom a direct quotation names: who speaks says "I". */
function named({ kind, parts }: QuoteMention, cast: Cast): ReadonlySet<string> {
  if (kind !== "direct") return NO_ONE;
  const inside = parts.flatMap((part) => cast.mentionsIn(part));
  return new Set(inside.filter(({ mention }) => mention.form === "name").map(({ actor }) => actor.id));
}

const NO_ONE: ReadonlySet<string> = new Set();

/** "The secretary of the Security Council Ann Rao": a name directly behind that of a body is the one who is so titled. */
function isBody({ type, form }: { readonly type: string; readonly form: string }): boolean {
  return form === "name" && ISSUERS.has(type);
}

/** The phrase without its apposition or relative clause: what an unnamed source is called by. */
function coreOf(scan: Scan, source: TokenSpan, head: TokenSpan | null): TokenSpan {
  for (let i = (head ?? source).last; i < source.last; i++) {
    const { text, lower, kind } = scan.tokens[i]!;
    if (text !== "," && text !== "(" && kind !== "dash" && lower !== "who" && lower !== "which") continue;
    return { first: source.first, last: i, start: source.start, end: scan.tokens[i - 1]!.end };
  }
  return source;
}

/** "The Gazette published an article which warned": the medium named before the text in its sentence. */
function publisherOf(scan: Scan, source: TokenSpan, cast: Cast): LocalActor | null {
  const sentence = scan.sentences[scan.sentenceOf[source.first]!]!;
  const before = { first: sentence.first, last: source.first, start: sentence.start, end: source.start };
  const named = cast.mentionsIn(before).findLast(({ actor }) => actor.type === "media");
  return named?.actor ?? null;
}

const ISSUERS: ReadonlySet<string> = new Set([
  "organization",
  "government",
  "media",
  "armed-group",
  "military-unit",
]);

function endsPhrase(scan: Scan, mention: TokenSpan, phrase: TokenSpan): boolean {
  return (
    mention.last === phrase.last ||
    scan.tokens[mention.last]!.text === "," ||
    scan.tokens[mention.last]!.lower === "who"
  );
}

/** Who passed it on, outermost first: those whom the attribution itself says it is from, then media. */
function viaOf(
  scan: Scan,
  mention: QuoteMention,
  cast: Cast,
  actors: readonly LocalActor[],
  without: LeftOut,
): { readonly via: readonly Via[]; readonly rules: readonly string[] } {
  const reporters = mention.via.map((span) => viaAt(scan, span, cast.source(span, null)[0]));
  const media = without.has(VIA_MEDIUM) ? [] : mediaOf(scan, mention, cast);
  const seen = new Set<string>(actors.map(({ id }) => id));
  const via = [...reporters, ...media].filter(({ actor, name }) => {
    const key = actor ?? name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { via, rules: media.some((medium) => via.includes(medium)) ? [VIA_MEDIUM] : [] };
}

/** Who is told, on whose air, in whose pages: media named in the attribution. */
function mediaOf(scan: Scan, mention: QuoteMention, cast: Cast): readonly Via[] {
  const chain: Via[] = [];
  const { hearer, source } = mention;
  if (hearer !== null) {
    const named = cast.mentionsIn(hearer).find(({ actor }) => actor.type === "media");
    if (named !== undefined) chain.push(viaAt(scan, hearer, named.actor));
    else if (isMediaName(scan.text.slice(hearer.start, hearer.end)))
      chain.push(viaAt(scan, hearer, cast.referents(hearer, null)[0]));
  }
  const clause = attributionOf(scan, mention);
  if (clause !== null) {
    for (const { mention: other, actor } of cast.mentionsIn(clause)) {
      const inSource = source !== null && other.start < source.end && source.start < other.end;
      if (
        actor.type !== "media" ||
        (inSource && !isCiting(scan, other.first) && !isReportersOwn(scan, other.last))
      )
        continue;
      chain.push(viaAt(scan, other, actor));
    }
  }
  return chain;
}

/** "sources cited by Turkey's Northwire agency": inside the source, but passing it on. */
function isCiting(scan: Scan, first: number): boolean {
  for (let i = first - 1; i >= Math.max(1, first - 4); i--) {
    if (scan.tokens[i]!.lower === "by")
      return /^(?:cited|quoted|told|interviewed)$/.test(scan.tokens[i - 1]!.lower);
  }
  return false;
}

/** "Northwire correspondent Ann Rao": what a reporter tells, the medium passes on. */
function isReportersOwn(scan: Scan, last: number): boolean {
  return /^(?:correspondent|reporter|stringer)$/.test(scan.tokens[last]?.lower ?? "");
}

function viaAt(scan: Scan, span: TokenSpan, actor: LocalActor | undefined): Via {
  const mention = textAt(scan.text, { start: span.start, end: span.end });
  return { actor: actor?.id ?? null, name: actor?.name ?? mention.text, mention };
}
