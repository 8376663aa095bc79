import { ALL_RULES, QUESTION_RULES } from "../../rules/index.js";
import type { Rule } from "../../rules/rule.js";
import { harmless } from "../../write/harmless.js";
import { objectLines } from "../../write/json.js";
import { namedLines } from "../../write/table-heading.js";
import { DONE } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { ruleCalled } from "../rule-called.js";
import { surfaceOf } from "../show.js";

const RULES = [...ALL_RULES, ...QUESTION_RULES];

export async function run([id]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const family = familyOf(id);
  const rule = id === undefined || family.length > 0 ? null : ruleCalled(id, RULES);
  const listed = family.length > 0 ? family : RULES;
  const { width } = surfaceOf(flags, io);
  const lines = rule === null ? listLines(listed, width) : ruleLines(rule);
  const told = rule === null ? listed.map(recordOf) : [recordOf(rule)];
  await writeOut(flags.json === true ? objectLines({ rules: told }) : lines, flags.output, io);
  return DONE;
}

/** The rules of "dates" or "dates/"; none where it is not what ids begin with. */
function familyOf(id: string | undefined): readonly Rule[] {
  return id === undefined ? [] : RULES.filter((rule) => rule.id.startsWith(id.endsWith("/") ? id : `${id}/`));
}

/** What a rule says of itself, without what it is run by. */
function recordOf({ id, says, yes, no, source }: Rule): object {
  return { id, says, yes, no, source: source ?? null };
}

function listLines(rules: readonly Rule[], width: number | null): Iterable<string> {
  return namedLines(
    rules.map(({ id, says }) => [id, says]),
    width,
  );
}

function* ruleLines({ id, says, yes, no, source }: Rule): Iterable<string> {
  yield `${id}\n  ${says}\n`;
  if (source !== undefined) yield `  After: ${source}\n`;
  yield "\nIt fires on\n";
  for (const example of yes) yield `  ${harmless(example)}\n`;
  yield "\nand not on\n";
  for (const example of no) yield `  ${harmless(example)}\n`;
}
