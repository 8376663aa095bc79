import type { Claim, EventClaim, QuoteClaim } from "../model/claims.js";
import type { Role, Use } from "../model/ledger.js";
import type { Span } from "../model/span.js";
import { tokensOf } from "./place.js";
import type { Whole } from "./whole.js";

/** What the claims of one document use each of its tokens, marks and times as. */
export class Uses {
  private readonly byToken = new Map<number, Use[]>();
  private readonly byRun = new Map<number, Use[]>();
  private readonly byTime = new Map<string, Use[]>();
  private readonly claims = new Map<string, Claim>();
  /** By sentence, in the order of their triggers. */
  private readonly events = new Map<number, EventClaim[]>();

  constructor(private readonly whole: Whole) {
    for (const claim of [...whole.read.claims].sort(byTrigger)) {
      this.claims.set(claim.id, claim);
      if (claim.type === "quote") this.takeQuote(claim);
      else this.takeEvent(claim);
      if (claim.date !== null && claim.date.time !== null)
        add(this.byTime, claim.date.time, { claim: claim.id, as: "date" });
    }
    whole.stages.quotes.forEach(({ runs }, index) => {
      for (const run of runs) add(this.byRun, run, { claim: whole.stages.said[index]!.id, as: "marks" });
    });
  }

  /** What tokens `first` to `last`, `last` exclusive, are used as, of some roles. */
  of(first: number, last: number, roles: ReadonlySet<Role>): readonly Use[] {
    const uses: Use[] = [];
    for (let i = first; i < last; i++)
      for (const use of this.byToken.get(i) ?? [])
        if (roles.has(use.as) && !uses.some(({ claim, as }) => claim === use.claim && as === use.as))
          uses.push(use);
    return uses;
  }

  ofRun(run: number): readonly Use[] {
    return this.byRun.get(run) ?? [];
  }

  ofTime(id: string): readonly Use[] {
    return this.byTime.get(id) ?? [];
  }

  /** The events whose triggers stand in a sentence, in order. */
  eventsIn(sentence: number): readonly EventClaim[] {
    return this.events.get(sentence) ?? [];
  }

  claim(id: string): Claim {
    return this.claims.get(id)!;
  }

  private takeQuote({ id, parts, cue, source }: QuoteClaim): void {
    for (const part of parts) this.take(part, id, "content");
    if (cue !== null) this.take(cue, id, "cue");
    if (source.mention !== null) this.take(source.mention, id, "source");
    for (const { mention } of source.via) if (mention !== null) this.take(mention, id, "via");
  }

  private takeEvent(event: EventClaim): void {
    const { id, trigger, agents, patients, places } = event;
    const { scan: scanned } = this.whole;
    add(this.events, scanned.sentenceOf[tokensOf(scanned, trigger).first]!, event);
    this.take(trigger, id, "trigger");
    for (const [as, roles] of [
      ["agent", agents],
      ["patient", patients],
      ["place", places],
    ] as const)
      for (const { start, end } of roles)
        if (start !== null && end !== null) this.take({ start, end }, id, as);
  }

  private take(span: Span, claim: string, as: Role): void {
    const { first, last } = tokensOf(this.whole.scan, span);
    for (let i = first; i < last; i++) add(this.byToken, i, { claim, as });
  }
}

function byTrigger(a: Claim, b: Claim): number {
  return placeOf(a) - placeOf(b);
}

function placeOf(claim: Claim): number {
  return claim.type === "event" ? claim.trigger.start : claim.start;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
