import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ITEM_KINDS, type ItemKind, type LedgerItem, REASONS } from "../../src/model/ledger.js";
import { read } from "../../src/pipeline.js";
import { accountOf, documentOf } from "./reading.js";

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDERS = ["seeds", "fixtures/constructs"];
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), "utf8")] as const),
);
const ODD = [
  ["nothing", ""],
  [
    "marks without partners",
    "“ ” \" ' ‘ ’ «» ‹ ''the rain'' ``and'' 6'2\" ”“ the '90s, rock 'n' roll, the mayors’ bridge.",
  ],
  [
    "marks in markup",
    '<a href="x" title=\'y\'>The mayor said “yes” on Monday.</a> <img alt="the “old” bridge">',
  ],
  [
    "astral characters and line ends",
    "😀 The mayor said: “No 😀.”\r\n\r\n\u00a0“And,” he added, “on Monday.”\u2028Norway attacked.",
  ],
  ["words in capitals", "THE MAYOR SAID ON MONDAY THAT NORWAY ATTACKED DENMARK, ACCORDING TO REPORTS."],
] as const;

/** Forms of reporting verbs and phrases, written down here and not taken from the lexicon. */
const CUE_FORMS =
  `say says saying said tell tells telling told ask asks asking asked write writes writing wrote written add adds adding
  added argue argues arguing argued insist insists insisting insisted warn warns warning warned deny denies denying denied claim claims
  claiming claimed report reports reporting reported announce announces announcing announced confirm confirms confirming confirmed
  believe believes believing believed think thinks thinking thought expect expects expecting expected reportedly allegedly
  urge urges urging urged vow vows vowing vowed accuse accuses accusing accused describe describes describing described`.split(
    /\s+/,
  );

/** Forms of words that may tell an event. */
const TRIGGER_FORMS =
  `attack attacks attacking attacked strike strikes striking struck kill kills killing killed bomb bombs bombing bombed
  arrest arrests arresting arrested meet meets meeting met visit visits visiting visited agree agrees agreeing agreed reject rejects
  rejecting rejected accuse accuses accusing accused demand demands demanding demanded threaten threatens threatening threatened
  withdraw withdraws withdrawing withdrew withdrawn deploy deploys deploying deployed protest protests invade invades invaded`.split(
    /\s+/,
  );

function count(items: readonly LedgerItem[], kind: ItemKind): number {
  return items.filter((item) => item.kind === kind).length;
}

/** How often words of a list stand in a text as words of their own, whatever their case. */
function occurrences(text: string, forms: readonly string[]): number {
  const wanted = new Set(forms);
  const words = text.replace(/<[^>]{1,200}>/g, " ").matchAll(/\p{L}+(?:['’]\p{L}+)*/gu);
  return [...words].filter(([word]) => wanted.has(word.toLowerCase().replace(/['’]s$/, ""))).length;
}

/** Every form in a row, which is no sentence, and in a sentence each. */
const FORMS = [...CUE_FORMS, ...TRIGGER_FORMS];
const ROWS = [
  ["a row of forms", FORMS.join(" ")],
  ["a sentence for each form", FORMS.map((form) => `The guards ${form} the old bridge.`).join(" ")],
  [
    "forms behind articles",
    FORMS.map((form) => `It was the ${form} of May, and the ${form} bridge.`).join("\n\n"),
  ],
] as const;

describe.each([...TEXTS, ...ODD, ...ROWS])("%s is accounted for", (_, text) => {
  const { whole, items } = accountOf(documentOf(text));

  it("each thing once, used by claims of the run or with one reason", () => {
    const ids = new Set(whole.read.claims.map(({ id }) => id));
    const keys = items.map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { kind, start, end, text: words, uses, reason, because, lostTo } of items) {
      expect(ITEM_KINDS).toContain(kind);
      expect(words).toBe(text.slice(start, end));
      expect(uses.length > 0).toBe(reason === null);
      expect(because === null).toBe(reason === null);
      if (reason !== null) expect(Object.keys(REASONS)).toContain(reason);
      for (const id of [...uses.map(({ claim }) => claim), ...(lostTo === null ? [] : [lostTo])])
        expect(ids).toContain(id);
    }
  });

  it("every quote mark", () => {
    const marks = items.filter(({ kind }) => kind === "mark").map(({ text: mark }) => mark);
    const listed = marks.join("").replace(/[^"“”„‟«»‹›]/g, "").length;
    expect(listed).toBe(text.match(/["“”„‟«»‹›]/g)?.length ?? 0);
    const single = marks.filter((mark) => mark === "‘").length;
    expect(single).toBe(text.match(/(?<!‘)‘(?!‘)/g)?.length ?? 0);
    const closing = items.filter(({ kind, text: mark }) => kind === "mark" && /^['’]$/.test(mark));
    const certain = [...text.matchAll(/(?<=\p{L}[,.?!])’(?!\p{L})/gu)].map(({ index }) => index);
    expect(closing.map(({ start }) => start)).toEqual(expect.arrayContaining(certain));
  });

  it("every word of reporting and every trigger", () => {
    const counted = (kind: ItemKind, forms: readonly string[]) =>
      items.filter((item) => item.kind === kind && forms.includes(item.text.toLowerCase())).length;
    expect(counted("cue", CUE_FORMS)).toBe(occurrences(text, CUE_FORMS));
    expect(counted("trigger", TRIGGER_FORMS)).toBe(occurrences(text, TRIGGER_FORMS));
    const phrases = items.filter(
      ({ kind, text: words }) => kind === "cue" && /^according\s+to$/i.test(words),
    );
    expect(phrases.length).toBe(text.match(/\baccording\s+to\b/gi)?.length ?? 0);
  });

  it("every time and every mention of the run", () => {
    const { times, actors } = whole.read;
    const mentions = actors.flatMap((actor) => actor.mentions.map(({ start, end }) => `${start}-${end}`));
    expect(count(items, "time")).toBe(times.length);
    expect(count(items, "mention")).toBe(new Set(mentions).size);
  });

  it("every cue, trigger, date, source and role of a claim as used", () => {
    const used = items.filter(({ reason }) => reason === null);
    const has = (
      kinds: readonly ItemKind[],
      span: { start: number | null; end: number | null },
      claim: string,
    ) =>
      used.some(
        ({ kind, start, end, uses }) =>
          kinds.includes(kind) &&
          start < (span.end ?? 0) &&
          (span.start ?? 0) < end &&
          uses.some((use) => use.claim === claim),
      );
    for (const claim of whole.read.claims) {
      if (claim.date?.time != null) expect(has(["time"], claim.date, claim.id)).toBe(true);
      if (claim.type === "event") expect(has(["trigger"], claim.trigger, claim.id)).toBe(true);
      else if (claim.cue !== null && /\p{L}/u.test(claim.cue.text))
        expect(has(["cue"], claim.cue, claim.id)).toBe(true);
    }
  });

  it("at no cost to what is read", () => {
    expect(read(documentOf(text))).toEqual(whole.read);
  });
});

it("leaves out what stands before the body", () => {
  const text = 'title: "On Monday"\n---\nThe mayor said “no” on Monday.';
  const { items } = accountOf(documentOf(text, text.indexOf("The mayor")));
  expect(items[0]?.start).toBeGreaterThanOrEqual(text.indexOf("The mayor"));
  expect(count(items, "mark")).toBe(2);
});
