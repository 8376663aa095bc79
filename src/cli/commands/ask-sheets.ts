/** The answers to a topic as rows: who says so, when, in what words, and why it is an answer. */
import type { Answer } from "../../ask/topic/answers.js";
import { isSpoken } from "../../ask/topic/telling.js";
import type { Claim, DocumentRecord, Run } from "../../model/claims.js";
import { STANCES, type Stance } from "../../model/vocabulary.js";
import type { Sheet } from "../../write/format.js";

const FIELDS = [
  "stance",
  "who",
  "via",
  "date",
  "published",
  "document",
  "line",
  "score",
  "topic",
  "actor",
  "shown by",
  "type",
  "id",
  "text",
];
const SHOWN = ["who", "date", "where", "why", "words"];

const TITLES: Readonly<Record<Stance, string>> = {
  for: "FOR: told as so, wanted or proposed",
  against: "AGAINST: denied, refused, or the contrary told",
  neither: "NEITHER: left open, or said both ways",
  unknown: "STANCE UNKNOWN: named, and no more",
};

export function answerSheet(run: Run, answers: readonly Answer[]): Sheet {
  const documents = documentsOf(run);
  const rows = answers.map((answer) => {
    const { claim, because } = answer;
    const document = documents.get(claim.document);
    return {
      stance: answer.stance,
      who: speakerOf(claim),
      via: viaOf(claim),
      date: claim.date?.edtf ?? null,
      published: document?.published.edtf ?? null,
      document: document?.path ?? "-",
      line: claim.line,
      score: answer.score,
      topic: because.topic.join("; "),
      actor: because.actor,
      "shown by": because.stance.join("; "),
      type: claim.type,
      id: claim.id,
      text: claim.text,
    };
  });
  return { name: "answers", fields: FIELDS, rows };
}

/** A table for each stance. */
export function answerTables(run: Run, answers: readonly Answer[]): Sheet[] {
  const documents = documentsOf(run);
  return STANCES.flatMap((stance) => {
    const own = answers.filter((answer) => answer.stance === stance);
    const rows = own.map((answer) => rowOf(answer, documents.get(answer.claim.document)));
    return own.length === 0
      ? []
      : [{ name: stance, of: "answer", title: TITLES[stance], fields: SHOWN, rows }];
  });
}

function rowOf({ claim, because }: Answer, document: DocumentRecord | undefined) {
  const via = viaOf(claim);
  const why = [...because.topic, because.actor, ...because.stance].filter((part) => part !== null);
  return {
    who: via === "" ? speakerOf(claim) : `${speakerOf(claim)} via ${via}`,
    date: dateOf(claim, document),
    where: `${document?.path ?? "-"}:${claim.line}`,
    why: why.join("; "),
    words: wordsOf(claim),
  };
}

/** The date it has, or the day by which it was told: that of its text. */
function dateOf({ date }: Claim, document: DocumentRecord | undefined): string {
  if (date?.edtf != null) return date.edtf;
  const published = document?.published.edtf ?? null;
  return published === null ? (date?.text ?? "") : `by ${published}`;
}

/** Who is quoted; of a demand, a refusal and the like that the text tells, who made it; else the text itself. */
function speakerOf(claim: Claim): string {
  if (claim.source !== null) return claim.source.name ?? "unnamed";
  const agents = claim.type === "event" && isSpoken(claim) ? claim.agents.map(({ name }) => name) : [];
  return agents.length === 0 ? "(the text itself)" : `${[...new Set(agents)].join(", ")} (as the text tells)`;
}

function viaOf({ source }: Claim): string {
  return (source?.via ?? []).map(({ name }) => name).join(", ");
}

function wordsOf(claim: Claim): string {
  if (claim.type === "event" || claim.parts.length === 0) return claim.text;
  return claim.parts.map(({ text }) => text).join(" … ");
}

function documentsOf({ documents }: Run): ReadonlyMap<string, DocumentRecord> {
  const originals = documents.filter(({ duplicateOf }) => duplicateOf === null);
  return new Map(originals.map((document) => [document.id, document]));
}
