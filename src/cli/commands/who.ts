import { existsSync } from "node:fs";
import { narrow } from "../../ask/narrow.js";
import { unitsOf } from "../../ask/units.js";
import { type Portrait, portraitOf, SIDES } from "../../ask/who.js";
import type { Section } from "../../write/format.js";
import { objectLines } from "../../write/json.js";
import { UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { actorsNamed, asked, askingOf } from "../question.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";
import { profileLines } from "./who-profile.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { names, ...asking } = askingOf(flags);
  const { actor: called, ...others } = names;
  if (called === undefined)
    throw new UsageError("who wants a name", `write claims who --actor ${nameIn(args)}`);
  const showing = showingOf(flags, ["quotes", "events"]);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const actors = actorsNamed(reading, called);
  const part = asked(reading, { ...asking, names: others });
  const units = asking.exact ? [] : unitsOf(reading.run, actors);
  const portrait = portraitOf(part, actors, flags.as ?? SIDES, units);
  const claims = new Set([portrait.does, portrait.suffers, portrait.says, portrait.saidAbout].flat());
  if (showing.format === "json") {
    await writeOut(objectLines(portrait), flags.output, io);
  } else {
    const found = narrow(part, { tests: [(claim) => claims.has(claim)] });
    const heading =
      showing.format === "table" ? { heading: await profileLines(portrait, reading, flags, io) } : {};
    await show({ run: found, ...showing, ...heading, sections: sectionsOf(portrait) }, flags, io);
  }
  if (claims.size === 0 && flags.quiet !== true) await io.stderr.write(`${nothingOf(portrait, flags)}\n`);
  return codeOf(reading.isSound, claims.size, flags);
}

/** What is no path among the arguments was meant for a name. */
function nameIn(args: readonly string[]): string {
  const name = args.find((arg) => arg !== "-" && !existsSync(arg));
  if (name === undefined) return "NAME";
  return /^[\w-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}

/** Why there is nothing to show of one whom the texts do name. */
function nothingOf({ actors }: Portrait, flags: FlagValues): string {
  const name = actors.map((actor) => actor.name).join(", ");
  const asked = [flags.as, flags.with, flags.against, flags.since, flags.until];
  if (asked.some((flag) => flag !== undefined)) return `Nothing of ${name} is as asked; ask for less.`;
  return `${name} is named, but no claim tells what it does, suffers or says. See where: claims extract --kind actors --json.`;
}

function sectionsOf({ does, suffers, says, saidAbout }: Portrait): Section[] {
  return [
    { title: "DOES", claims: does },
    { title: "SUFFERS", claims: suffers },
    { title: "SAYS", claims: says },
    { title: "IS SAID OF IT", claims: saidAbout },
  ];
}
