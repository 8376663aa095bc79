import type { EventClaim, QuoteClaim } from "../../model/claims.js";
import type { Stance } from "../../model/vocabulary.js";
import { stanceSigns } from "../../rules/stances/read.js";
import type { FoundHit } from "./match.js";
import { isSpoken, type Telling } from "./telling.js";

export interface Shown {
  readonly stance: Stance;
  /** The words that show it, with the rules they fired. */
  readonly because: readonly string[];
}

/** 1 for, -1 against, 0 left open, null not shown. */
type Sign = 1 | -1 | 0 | null;

/**
 * Whether a claim says that what is asked for is so, ought to be or will be, or the contrary. A verb says so by itself; a noun only names
 * it, until the words around it, or the saying itself, show more.
 */
export function stanceOf(telling: Telling, hits: readonly FoundHit[]): Shown {
  const because = new Set<string>();
  const told = new Set(hits.map((found) => signOf(telling, found, because)));
  return { stance: stanceFrom(told), because: [...because] };
}

function stanceFrom(told: ReadonlySet<Sign>): Stance {
  const isFor = told.has(1);
  const isAgainst = told.has(-1);
  if (isFor !== isAgainst) return isFor ? "for" : "against";
  return isFor || told.has(0) ? "neither" : "unknown";
}

function signOf({ claim }: Telling, { part, hit, sign }: FoundHit, because: Set<string>): Sign {
  const signs = [...stanceSigns(part.words, hit)].map(({ rule, text }) => ({
    effect: rule.effect,
    because: `${text} (${rule.id})`,
  }));
  signs.push(...(claim.type === "quote" ? signsOfQuote(claim, part.text) : signsOfEvent(claim)));
  for (const one of signs) because.add(one.because);
  if (signs.some(({ effect }) => effect === "suspends")) return 0;
  const turns = signs.filter(({ effect }) => effect === "turns").length;
  const isShown = hit.isVerb || turns > 0 || signs.some(({ effect }) => effect === "shows");
  if (!isShown) return null;
  if (signs.length === 0) because.add(`${hit.text} (told)`);
  return turns % 2 === 0 ? sign : sign === 1 ? -1 : 1;
}

interface OwnSign {
  readonly effect: "turns" | "shows" | "suspends";
  readonly because: string;
}

/** What the saying itself does to what is said. */
function signsOfQuote({ act, cue }: QuoteClaim, text: string): OwnSign[] {
  const word = cue?.text ?? "";
  if (cue?.negated === true) return [{ effect: "suspends", because: `${word} (a saying that is denied)` }];
  if (act === "denies") return [{ effect: "turns", because: `${word} (a denial)` }];
  if (act === "urges") return [{ effect: "shows", because: `${word} (a demand)` }];
  const isQuestion = /\?["”’']?\s*$/.test(text);
  return isQuestion ? [{ effect: "suspends", because: "a question" }] : [];
}

function signsOfEvent(event: EventClaim): OwnSign[] {
  const { polarity, modality, trigger } = event;
  const signs: OwnSign[] = [];
  if (event.class === "REJECT") signs.push({ effect: "turns", because: `${trigger.text} (REJECT)` });
  else if (isSpoken(event)) signs.push({ effect: "shows", because: `${trigger.text} (${event.class})` });
  else signs.push({ effect: "shows", because: `${trigger.text} (${modality})` });
  if (polarity === "negative") signs.push({ effect: "turns", because: "not so (negative)" });
  if (modality === "possible") signs.push({ effect: "suspends", because: "only possible" });
  return signs;
}
