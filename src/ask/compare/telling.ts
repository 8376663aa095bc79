import type { Actor, Claim, DocumentRecord, EventClaim, QuoteClaim, Role, Run } from "../../model/claims.js";
import { type Days, daysOf } from "../calendar.js";
import { Kin } from "./kinship.js";
import { type Quantity, quantitiesOf } from "./quantities.js";
import { contentWords, stemOf } from "./words.js";

/** A claim made ready to be compared with many others. */
export interface Telling<Of extends Claim = Claim> {
  /** Its place among all tellings. */
  readonly index: number;
  readonly claim: Of;
  readonly document: DocumentRecord;
  /** The days it is dated to; null where its date is open. */
  readonly days: Days | null;
  /** ISO day after which what it tells cannot have begun: what is told as having happened is not later than its telling. */
  readonly latest: string | null;
  /** Those who act, and those acted on who are no places; for a quote, its source and whom it is about. */
  readonly agents: readonly Role[];
  readonly patients: readonly Role[];
  /** Places of the event, those that it gives as its patients included. */
  readonly places: readonly Role[];
  readonly quantities: readonly Quantity[];
  /** Stems of its content words, without the names that its roles have. */
  readonly words: ReadonlySet<string>;
}

/** What is known while the claims of one run are compared. */
export interface Known {
  readonly kin: Kin;
  readonly tellings: readonly Telling[];
  /** How telling a word is, in bits: what stands in few claims tells more. */
  weightOf(word: string): number;
}

/** Makes all claims of a run ready; one that repeats another in its own document (`sameAs`) is left out. */
export function knownOf(run: Run): Known {
  const kin = new Kin(run.actors);
  const documents = new Map(
    run.documents
      .filter(({ duplicateOf }) => duplicateOf === null)
      .map((document) => [document.id, document]),
  );
  const tellings: Telling[] = [];
  for (const claim of run.claims) {
    const document = documents.get(claim.document);
    if (document === undefined || (claim.type === "event" && claim.sameAs !== null)) continue;
    tellings.push({ index: tellings.length, ...tellingOf(claim, document, kin) });
  }
  return { kin, tellings, weightOf: weights(tellings) };
}

function tellingOf(claim: Claim, document: DocumentRecord, kin: Kin): Omit<Telling, "index"> {
  const days = claim.date?.edtf == null ? null : daysOf(claim.date.edtf);
  const published = document.published.edtf === null ? null : daysOf(document.published.edtf);
  const isPast = claim.type === "quote" || claim.modality === "actual";
  const shared = { claim, document, days, latest: isPast ? (published?.last ?? null) : null };
  return claim.type === "event"
    ? { ...shared, ...ofEvent(claim, kin) }
    : { ...shared, ...ofQuote(claim, kin) };
}

type Own = Pick<Telling, "agents" | "patients" | "places" | "quantities" | "words">;

function ofEvent(event: EventClaim, kin: Kin): Own {
  const isPlace = ({ actor }: Role) => actor !== null && kin.get(actor)?.type === "place";
  const { agents, patients } = event;
  const places = [...event.places, ...patients.filter(isPlace)];
  const named = new Set([...agents, ...patients, ...places].flatMap(({ text }) => contentWords(text ?? "")));
  const words = [...contentWords(event.text), stemOf(event.trigger.lemma)];
  return {
    agents,
    patients: patients.filter((role) => !isPlace(role)),
    places,
    quantities: quantitiesOf(event),
    words: new Set(words.filter((word) => !named.has(word))),
  };
}

function ofQuote(quote: QuoteClaim, kin: Kin): Own {
  const { source, about, parts } = quote;
  const role = (id: string): Role => {
    const actor = kin.get(id);
    return roleNamed(id, actor?.name ?? id, actor);
  };
  const sources = source.actors.length > 0 ? source.actors.map(role) : [];
  return {
    agents: sources.length === 0 && source.name !== null ? [roleNamed(null, source.name)] : sources,
    patients: about.map(role),
    places: [],
    quantities: [],
    words: new Set(parts.flatMap(({ text }) => contentWords(text))),
  };
}

function roleNamed(actor: string | null, name: string, known?: Actor): Role {
  return { actor, name, country: known?.country ?? null, start: null, end: null, text: null };
}

/** log2 of how few tellings have a word, within bounds, so that it means something in small runs too. */
function weights(tellings: readonly Telling[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of tellings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(tellings.length, SMALLEST);
  return (word) => Math.min(MOST, Math.max(LEAST, Math.log2(all / ((counts.get(word) ?? 1) + 1))));
}

/** A run of few claims is weighed as if it had so many. */
const SMALLEST = 200;
const LEAST = 0.5;
const MOST = 8;
