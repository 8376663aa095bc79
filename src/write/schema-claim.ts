import type { Actor, Claim, DocumentRecord, Source } from "../model/claims.js";
import type { TextSpan } from "../model/span.js";
import { type View, type Write, wantedClaims } from "./format.js";
import { jsonText } from "./harmless.js";
import { originals } from "./sheets.js";
import { given, type Json, textIri } from "./web-annotation/resource.js";

/**
 * Claims as schema.org Claim (schema.org/Claim) in JSON-LD, a claim a line. None has a verdict or a rating: who is right is not for this
 * program to say, so there is no ClaimReview. Each appearance is a stretch of the text by its content hash and RFC 5147's fragment
 * identifier for plain text, which counts characters; it is of a run whose offsets are code points.
 */
export const writeSchemaClaim: Write = function* (view) {
  const know = knowledgeOf(view);
  yield '{"@context": "https://schema.org", "@graph": [';
  let comma = "";
  for (const claim of wantedClaims(view)) {
    yield `${comma}\n${jsonText(claimOf(claim, know))}`;
    comma = ",";
  }
  yield "\n]}\n";
};

interface Knowledge {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
}

function knowledgeOf({ run }: View): Knowledge {
  return {
    actors: new Map(run.actors.map((actor) => [actor.id, actor])),
    documents: new Map(originals(run).map((document) => [document.id, document])),
  };
}

function claimOf(claim: Claim, know: Knowledge): Json {
  const document = know.documents.get(claim.document);
  const parts = claim.type === "quote" && claim.parts.length > 0 ? claim.parts : [claim];
  const own = document === undefined ? [] : parts.map((part) => appearance(part, document));
  const carriers = worksBetween(claim.source);
  return given({
    "@type": "Claim",
    "@id": document === undefined ? null : `${textIri(document.sha256)}#${encodeURIComponent(claim.id)}`,
    identifier: claim.id,
    text: parts.map(({ text }) => text).join(" … "),
    author: authorOf(claim, document, know),
    datePublished: document?.published.edtf ?? null,
    temporalCoverage: claim.date?.edtf ?? null,
    about: aboutOf(claim, know),
    keywords: keywordsOf(claim),
    appearance: [...own, ...carriers],
    // The chain runs inwards: the last it came through is the first that had it.
    firstAppearance: carriers.at(-1) ?? own[0] ?? null,
  });
}

function appearance({ start, end, text }: TextSpan, document: DocumentRecord): Json {
  const { sha256, path, title, publisher, author, published, url, language } = document;
  const person = (name: string | null) => (name === null ? null : { "@type": "Person", name });
  const organization = publisher === null ? null : { "@type": "Organization", name: publisher };
  return {
    "@type": "CreativeWork",
    "@id": `${textIri(sha256)}#char=${start},${end}`,
    text,
    isPartOf: given({
      "@type": "NewsArticle",
      "@id": textIri(sha256),
      identifier: path,
      headline: title,
      url,
      inLanguage: language,
      author: person(author),
      publisher: organization,
      datePublished: published.edtf,
    }),
  };
}

/** Works in which the words stood before, from the outermost inwards, as far as the text names who carried them. */
function worksBetween(source: Source | null): Json[] {
  return (source?.via ?? []).map(({ name, actor }, at) => ({
    "@type": "CreativeWork",
    position: at + 1,
    publisher: given({ "@type": "Organization", name, identifier: actor }),
  }));
}

/** Whose word it is: the source's, else the article's own. */
function authorOf(
  { source }: Claim,
  document: DocumentRecord | undefined,
  { actors }: Knowledge,
): Json | readonly Json[] | null {
  if (source === null) {
    const { author = null, publisher = null } = document ?? {};
    const name = author ?? publisher;
    return name === null ? null : { "@type": author === null ? "Organization" : "Person", name };
  }
  const ids = source.actors.length > 1 ? source.actors : [source.actor];
  const authors = ids.map((id, at) => {
    const name = at === 0 ? source.name : (actors.get(id ?? "")?.name ?? id);
    const type = (id === null ? null : actors.get(id)?.type) ?? source.kind;
    const told = source.anonymous ? { description: name } : { name };
    return given({
      "@type": type === "person" || type === "role" ? "Person" : "Organization",
      identifier: id,
      ...told,
      disambiguatingDescription: source.reason,
    });
  });
  return authors.length === 1 ? (authors[0] ?? null) : authors;
}

function aboutOf(claim: Claim, { actors }: Knowledge): readonly Json[] | null {
  const named =
    claim.type === "quote"
      ? claim.about.map((id) => ({ id, name: actors.get(id)?.name ?? id }))
      : [...claim.agents, ...claim.patients].map(({ actor, name }) => ({ id: actor, name }));
  if (named.length === 0) return null;
  return named.map(({ id, name }) => given({ "@type": "Thing", identifier: id, name }));
}

/** What it is, so that nothing planned or denied is taken for what happened. */
function keywordsOf(claim: Claim): readonly string[] {
  if (claim.type === "quote") return [claim.type, claim.kind, claim.attribution, claim.act];
  return [claim.type, claim.class, claim.modality, claim.polarity];
}
