import type { Claim, Run } from "../../model/claims.js";
import type { Stance } from "../../model/vocabulary.js";
import { actorsById, goesOnFrom, type Known, type TakenUp, takenUp } from "./context.js";
import { type Match, matchOf } from "./match.js";
import { type Cast, type Reach, reachOf } from "./reach.js";
import { type Shown, stanceOf } from "./stance.js";
import { type Telling, tellingsOf } from "./telling.js";
import type { Term } from "./terms.js";

/** A claim that answers a question, and why. */
export interface Answer {
  readonly claim: Claim;
  /** From 0 to 1: how much of what was asked for it is about. */
  readonly score: number;
  readonly stance: Stance;
  readonly because: {
    readonly topic: readonly string[];
    readonly actor: string | null;
    readonly stance: readonly string[];
  };
  /** Id of the claim before whose topic, or whose actor, this one takes up. */
  readonly from: string | null;
}

export interface TopicQuestion {
  readonly terms: readonly Term[];
  /** Whom an answer must be about; null where it does not matter. */
  readonly cast: Cast | null;
}

/** What is taken up by words about it, and an actor that only the claim before has, count for so much. */
const TAKEN_UP = 0.6;
const GOES_ON = 0.5;

/** All claims of a run that answer a question, those that are most about it first, then in the order of the run. */
export function answersTo(run: Run, question: TopicQuestion): Answer[] {
  const actors = actorsById(run);
  const known = new Map<string, Known[]>();
  const counts = new Map<string, number>();
  const answers: Answer[] = [];
  for (const telling of tellingsOf(run)) {
    const { document } = telling.claim;
    const index = (counts.get(document) ?? 0) + 1;
    counts.set(document, index);
    const before = known.get(document) ?? [];
    const answer = answerOf(telling, index, before, question, actors);
    if (answer === null) continue;
    answers.push(answer);
    known.set(document, [...before.slice(-FURTHEST), { telling, index, stance: answer.stance }]);
  }
  return answers.sort((a, b) => b.score - a.score);
}

/** So many answers of a text are kept to be taken up. */
const FURTHEST = 40;

function answerOf(
  telling: Telling,
  index: number,
  before: readonly Known[],
  { terms, cast }: TopicQuestion,
  actors: ReturnType<typeof actorsById>,
): Answer | null {
  const match = matchOf(telling, terms, cast !== null);
  if (match === null) {
    const taken = takenUp(telling, index, before, actors);
    return taken === null ? null : takenAnswer(telling, taken, cast);
  }
  if (cast === null) return answer(telling, match, null, stanceOf(telling, match.hits), null);
  const own = reachOf(telling, cast);
  const last = own === null ? goesOnFrom(telling, index, before) : undefined;
  if (own === null && (last === undefined || cast.isExact)) return null;
  const reach = own ?? { weight: GOES_ON, because: `goes on from line ${last?.telling.claim.line}` };
  return answer(telling, match, reach, stanceOf(telling, match.hits), last?.telling.claim.id ?? null);
}

function answer(
  { claim }: Telling,
  { score, because }: Pick<Match, "score" | "because">,
  reach: Reach | null,
  { stance, because: shown }: Shown,
  from: string | null,
): Answer {
  const rounded = Math.round(1000 * score * (reach?.weight ?? 1)) / 1000;
  const told = { topic: because, actor: reach?.because ?? null, stance: shown };
  return { claim, score: rounded, stance, because: told, from };
}

function takenAnswer(telling: Telling, taken: TakenUp, cast: Cast | null): Answer | null {
  const { claim } = taken.from.telling;
  const own = cast === null ? null : reachOf(telling, cast);
  if (own === null && cast?.isExact === true) return null;
  const where = `line ${claim.line}`;
  const reach =
    cast === null ? null : (own ?? { weight: GOES_ON, because: `as ${where}, which it takes up` });
  const match = { score: TAKEN_UP, because: [`“${taken.text}” takes up ${where}`] };
  return answer(telling, match, reach, taken, claim.id);
}
