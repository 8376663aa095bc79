import { existsSync } from "node:fs";
import { type Days, daysOf, meet } from "../../ask/calendar.js";
import { type Answer, answersTo } from "../../ask/topic/answers.js";
import { castOf } from "../../ask/topic/reach.js";
import { type Term, termsOf } from "../../ask/topic/terms.js";
import { objectLines } from "../../write/json.js";
import { UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { idsByName } from "../packs.js";
import { actorsNamed, asked, askingOf } from "../question.js";
import { type Reading, readRun } from "../reading.js";
import { show } from "../show.js";
import { counted } from "../summary.js";
import { showingOf } from "../view.js";
import { answerSheet, answerTables } from "./ask-sheets.js";
import { codeOf } from "./extract.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { topic, paths } = topicIn(args, flags);
  const { fields: _, ...rest } = flags;
  const showing = showingOf(rest, ["quotes"]);
  const reading = await readRun(await inputsOf(paths, io), flags, io);
  const terms = termsOf(topic, reading.run, (name) => idsByName(reading.packs, name));
  if (terms.length === 0) {
    throw new UsageError(`"${topic}" has no word to look for`, "name a topic, as in claims ask withdrawal");
  }
  const { answers, undated } = answered(reading, terms, flags);
  if (showing.format === "json") {
    await writeOut(objectLines({ topic, terms: terms.map(termRecord), answers }), flags.output, io);
  } else {
    const sheets =
      showing.format === "table" ? answerTables(reading.run, answers) : [answerSheet(reading.run, answers)];
    await show({ run: reading.run, ...showing, sheets }, flags, io);
  }
  if (flags.quiet !== true) await io.stderr.write(`${summary(answers, terms, undated)}\n`);
  return codeOf(reading.isSound, answers.length, flags);
}

/** The topic is the first argument, where `--topic` does not give it; never a path. */
function topicIn(args: readonly string[], { topic }: FlagValues) {
  if (topic !== undefined) return { topic, paths: args };
  const [first, ...paths] = args;
  if (first === undefined)
    throw new UsageError("ask wants a topic", 'write claims ask "withdraw from Syria"');
  if (existsSync(first)) {
    throw new UsageError(
      `ask wants a topic before its paths, and ${first} is a path`,
      "write claims ask TOPIC PATH",
    );
  }
  return { topic: first, paths };
}

/** What answers, of that what the other flags ask for. */
function answered(reading: Reading, terms: readonly Term[], flags: FlagValues) {
  const { names, days, ...others } = askingOf(flags);
  const { actor: called, ...parts } = names;
  const cast = called === undefined ? null : castOf(reading.run, actorsNamed(reading, called), others.exact);
  const wanted = new Set(asked(reading, { ...others, names: parts }).claims);
  const all = answersTo(reading.run, { terms, cast }).filter(
    ({ claim, stance }) => wanted.has(claim) && (flags.stance?.includes(stance) ?? true),
  );
  if (days === undefined) return { answers: all, undated: 0 };
  const dated = all.map((answer) => ({ answer, isIn: isWithin(answer, reading, days) }));
  return {
    answers: dated.filter(({ isIn }) => isIn === true).map(({ answer }) => answer),
    undated: dated.filter(({ isIn }) => isIn === null).length,
  };
}

/** By its date, or else by that of its text; null where neither has one. */
function isWithin({ claim }: Answer, { run }: Reading, days: Days): boolean | null {
  const text = run.documents.find(({ id, duplicateOf }) => id === claim.document && duplicateOf === null);
  const date = claim.date?.edtf ?? text?.published.edtf ?? null;
  const own = date === null ? null : daysOf(date);
  return own === null ? null : meet(own, days);
}

function termRecord(term: Term): object {
  if (term.kind === "family") return { kind: term.kind, text: term.text, is: term.family.id };
  return { kind: term.kind, text: term.text, is: term.kind === "name" ? [...term.ids].join(" ") : term.stem };
}

/** How the words of the topic were taken, and how many answers there are. */
function summary(answers: readonly Answer[], terms: readonly Term[], undated: number): string {
  const taken = terms.map((term) =>
    term.kind === "family" ? `${term.text} as ${term.family.id}` : `${term.text} as a ${term.kind}`,
  );
  const left = undated > 0 ? ` ${counted(undated, "answer")} without a date left out.` : "";
  return `${counted(answers.length, "answer")}: ${taken.join(", ")}.${left}`;
}
