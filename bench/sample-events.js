// `node bench/sample-events.js [--seed N] [--count N] [--class CLASS] [FILE.jsonl]`: events drawn at random, to be judged by a reader.
//
// FILE holds a {"id","text","date"?} a line, as `claims pipe` reads it; without it the corpus of `npm run bench`. The seed (1) and the
// count (100) settle which events are drawn: the same seed, corpus and rules give the same sheet. Bundle first: npm run bundle.
//
// For each event the sheet has its sentence with the trigger in «», what is claimed of it, and an empty verdict. A judge, who should not
// be who wrote the rules, answers three questions strictly and counts an event right only where all answers are yes:
//   1. Does the sentence tell this event (one that happened, goes on, is planned, demanded or possible, as `modality` has it)?
//   2. Is its class right, by PLOVER's codebook?
//   3. Are the agents who the text says they are? None is right where the text leaves them out, wrong where it names them.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { read } from "../dist/index.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "100" },
    class: { type: "string" },
  },
});
const corpus =
  positionals[0] ?? fileURLToPath(new URL("../../shared/bench/quotes/polnear.train.jsonl", import.meta.url));
if (!existsSync(corpus)) {
  process.stderr.write(`sample-events: no such file: ${corpus}\n`);
  process.exit(2);
}

/** Numbers from 0 to 1 that the seed settles (mulberry32, public domain). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The events of one line of the corpus, each with its text. */
function eventsOf(line) {
  const { id, text, date } = JSON.parse(line);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const given = date === undefined ? [] : [{ basis: "record", date }];
  const { claims } = read({ path: null, text, sha256, encoding: "utf-8", bodyStart: 0, given });
  return claims.filter(({ type }) => type === "event").map((event) => ({ id, text, event }));
}

/** The first `count` of a shuffled list (Fisher and Yates). */
function drawn(list, count, random) {
  const left = [...list];
  const taken = Math.min(count, left.length);
  for (let i = 0; i < taken; i++) {
    const other = i + Math.floor(random() * (left.length - i));
    [left[i], left[other]] = [left[other], left[i]];
  }
  return left.slice(0, taken);
}

/** The line of text around the trigger, cut to what a judge needs, with the trigger marked. */
function context(text, { start, end }) {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 400);
  const lineEnd = text.indexOf("\n", end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + 300);
  return `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, to)}`;
}

const named = (roles) =>
  roles
    .map(({ text, name }) => (text === null ? `(${name})` : name === text ? text : `${text} = ${name}`))
    .join(" + ") || "–";

const lines = readFileSync(corpus, "utf8").trimEnd().split("\n");
const all = lines
  .flatMap(eventsOf)
  .filter(({ event }) => values.class === undefined || event.class === values.class);
const sheet = drawn(all, Number(values.count), randomFrom(Number(values.seed)));

process.stdout.write(
  `# ${sheet.length} of ${all.length} events in ${lines.length} texts, ${(all.length / lines.length).toFixed(1)} a text; seed ${values.seed}\n`,
);
sheet.forEach(({ id, text, event }, index) => {
  const { agents, patients, date, modality, polarity, source, rules } = event;
  process.stdout.write(`
## ${index + 1}. ${event.class} "${event.trigger.lemma}" (${id}:${event.line})
${context(text, event.trigger)}
  agents: ${named(agents)}; patients: ${named(patients)}; date: ${date?.edtf ?? "–"}; ${modality}, ${polarity}; said by: ${source?.name ?? "–"}; ${rules.join(" ")}
  verdict:
`);
});
