import { narrow } from "../../ask/narrow.js";
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
  if (called === undefined) throw new UsageError("who wants a name", "write claims who --actor NAME");
  const showing = showingOf(flags, ["quotes", "events"]);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const actors = actorsNamed(reading.run, called, reading.packs);
  const part = asked(reading, { ...asking, names: others });
  const portrait = portraitOf(part, actors, flags.as ?? SIDES);
  const claims = new Set([portrait.does, portrait.suffers, portrait.says, portrait.saidAbout].flat());
  if (showing.format === "json") {
    await writeOut(objectLines(portrait), flags.output, io);
  } else {
    const found = narrow(part, { tests: [(claim) => claims.has(claim)] });
    const heading =
      showing.format === "table" ? { heading: await profileLines(portrait, reading.run, flags, io) } : {};
    await show({ run: found, ...showing, ...heading, sections: sectionsOf(portrait) }, flags, io);
  }
  return codeOf(reading.isSound, claims.size, flags);
}

function sectionsOf({ does, suffers, says, saidAbout }: Portrait): Section[] {
  return [
    { title: "DOES", claims: does },
    { title: "SUFFERS", claims: suffers },
    { title: "SAYS", claims: says },
    { title: "IS SAID OF IT", claims: saidAbout },
  ];
}
