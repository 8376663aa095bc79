/** What somebody who wants to know how a claim came to be is told while a document is read. Nothing is gathered where nobody watches. */
import type { EventClaim, QuoteClaim } from "./claims.js";
import type { Joined } from "./derivation.js";
import type { ActorMention, EventMention, QuoteMention } from "./found.js";
import type { Cast, Dating } from "./linked.js";
import type { Scan } from "./scan.js";

/** What the stages handed on. */
export interface Stages {
  readonly scan: Scan;
  readonly actors: readonly ActorMention[];
  readonly quotes: readonly QuoteMention[];
  readonly events: readonly EventMention[];
  readonly dating: Dating;
  readonly cast: Cast;
  /** One for each of `quotes`, in their order. */
  readonly said: readonly QuoteClaim[];
  /** One for each of `events`, in the order of their triggers. */
  readonly happened: readonly EventClaim[];
}

export interface Watch {
  /** Called once for a document, when all is read. */
  readonly done?: (stages: Stages) => void;
  /** Called for each rule that a guard stopped: the token of the scan it looked at, and the guard's id. */
  readonly refused?: (token: number, guard: string) => void;
  /** Called for each phrase that came to stand for actors. */
  readonly joined?: Joined;
}
