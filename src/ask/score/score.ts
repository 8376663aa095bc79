import type { DocumentClaims } from "../../model/claims.js";
import type { GoldDocument } from "../../model/gold.js";
import { scoreActors } from "./actors.js";
import { scoreEvents } from "./events.js";
import { scoreQuotes } from "./quotes.js";
import type { Tally } from "./tally.js";

/**
 * How what was found in one text compares with what people say is right. Only what the gold annotates is measured.
 *
 * @param part with offsets in UTF-16 code units into `text`
 */
export function scoreDocument(gold: GoldDocument, { claims, actors }: DocumentClaims, text: string): Tally {
  const quotes = claims.filter((claim) => claim.type === "quote");
  const events = claims.filter((claim) => claim.type === "event");
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    ...(gold.quotes === null ? {} : scoreQuotes(gold.quotes, quotes, text)),
    ...(gold.events === null ? {} : scoreEvents(gold.events, events, byId)),
    ...(gold.actors === null ? {} : scoreActors(gold.actors, actors)),
  };
}
