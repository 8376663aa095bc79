import type { Claim, Run } from "../../../model/claims.js";
import type { InputDocument } from "../../../model/document.js";
import { byDocument, isObject, spanOf } from "../objects.js";
import type { TextOf } from "../verify.js";
import { changedIds, Move, movedRecord, type ReadAgain } from "./move.js";

/**
 * The run as it holds against its texts as they are now: every span where its words stand, ids, lines and references made again. What
 * has no place any more is left out, and what named it names nothing. Documents without a text, and those that have not changed, stay.
 *
 * @param readAgain what is read from the words of a text as a whole, offsets in UTF-16: of a changed text it cannot be known from the run
 */
export function rebase(run: Run, textOf: TextOf, readAgain: (text: InputDocument) => ReadAgain): Run {
  const objects = byDocument(run);
  const moves = new Map<string, Move>();
  for (const document of run.documents) {
    const text = document.duplicateOf === null ? textOf(document) : null;
    if (text === null || text.sha256 === document.sha256) continue;
    moves.set(
      document.id,
      new Move(objects.get(document.id) ?? [], document.sha256, text, readAgain(text), run.offsets),
    );
  }
  if (moves.size === 0) return run;
  const mover = new Mover(moves, changedIds(run, moves));
  const documents = run.documents.flatMap((document) => {
    const move = moves.get(document.id);
    if (move === undefined) return [document];
    const text = textOf(document);
    if (document.duplicateOf !== null && text?.sha256 !== move.text.sha256) return [];
    const moved = mover.moved(document, document.id) as typeof document;
    return [{ ...movedRecord(moved, move), path: text?.path ?? document.path }];
  });
  const rest = Object.entries(run).filter(([key]) => key !== "documents");
  const moved = Object.fromEntries(
    rest.map(([key, value]) => [key, mover.moved(value, null)]),
  ) as unknown as Run;
  return inOrder({ ...run, ...moved, documents });
}

const GONE = Symbol("gone");
/** Strings that are words, not references, whatever they look like. */
const WORDS = new Set(["text", "name", "title", "because", "reason", "lemma"]);

class Mover {
  readonly #moves: ReadonlyMap<string, Move>;
  readonly #ids: ReadonlyMap<string, string | null>;

  constructor(moves: ReadonlyMap<string, Move>, ids: ReadonlyMap<string, string | null>) {
    this.#moves = moves;
    this.#ids = ids;
  }

  /** @param document that the value is of, where it does not itself say so */
  moved(value: unknown, document: string | null): unknown {
    if (typeof value === "string") return this.#ids.has(value) ? this.#ids.get(value) : value;
    if (Array.isArray(value)) {
      const items = value.map((item) => [item, this.moved(item, document)] as const);
      return items.filter(([was, is]) => is !== GONE && (is !== null || was === null)).map(([, is]) => is);
    }
    return isObject(value) ? this.#movedObject(value, document) : value;
  }

  #movedObject(value: Readonly<Record<string, unknown>>, around: string | null): unknown {
    const document = typeof value.document === "string" ? value.document : around;
    if (typeof value.id === "string" && this.#ids.get(value.id) === null) return GONE;
    const entries = Object.entries(value).map(([key, field]) => {
      const moved = WORDS.has(key) ? field : this.moved(field, document);
      return [key, moved === GONE ? null : moved] as const;
    });
    const fields: Record<string, unknown> = Object.fromEntries(entries);
    const move = this.#moves.get(document ?? "");
    const span = spanOf({ value, at: "", document });
    if (move === undefined || span === null) return fields;
    const placement = move.anchoring.of(span);
    if (!("delta" in placement)) {
      // What is a record of its own beside its span ("published") stays without it.
      return span.text === null && "basis" in value ? { ...fields, start: null, end: null } : GONE;
    }
    const start = span.start + placement.delta;
    const { line, column, segment } = move.placeAt(start);
    const place = { ...fields, start, end: span.end + placement.delta };
    if (typeof value.line === "number" && typeof value.column === "number")
      Object.assign(place, { line, column });
    return typeof value.segment === "string" ? Object.assign(place, { segment }) : place;
  }
}

/** Claims and times in the order of their documents and of the text; actors that are nowhere any more are left out. */
function inOrder(run: Run): Run {
  const order = new Map(run.documents.map(({ id }, at) => [id, at]));
  const byPlace = <T extends Pick<Claim, "document" | "start" | "end" | "id">>(records: readonly T[]) =>
    [...records].sort(
      (a, b) =>
        order.get(a.document)! - order.get(b.document)! ||
        a.start - b.start ||
        b.end - a.end ||
        (a.id < b.id ? -1 : 1),
    );
  const named = new Set(namesIn([run.claims, run.actors.map(({ affiliations }) => affiliations)]));
  const actors = run.actors.filter(({ id, mentions }) => mentions.length > 0 || named.has(id));
  return { ...run, actors, times: byPlace(run.times), claims: byPlace(run.claims) };
}

function namesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
