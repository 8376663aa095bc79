import { narrow } from "../../ask/narrow.js";
import { type Portrait, portraitOf } from "../../ask/who.js";
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
import { counted } from "../summary.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const { actor: names, ...asking } = askingOf(flags);
  if (names === null) throw new UsageError("who wants a name", "write claims who --actor NAME");
  const showing = showingOf(flags, ["quotes", "events"]);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const actors = actorsNamed(reading.run, names, reading.packs);
  const inTime = asked(reading, { ...asking, actor: null });
  const portrait = portraitOf(inTime, actors);
  const found = narrow(inTime, { actors });
  if (showing.format === "json") {
    await writeOut(objectLines(portrait), flags.output, io);
  } else {
    const view = { run: found, ...showing, heading: headingOf(portrait), sections: sectionsOf(portrait) };
    await show(view, flags, io);
  }
  return codeOf(reading.isSound, found.claims.length, flags);
}

function sectionsOf({ does, suffers, says, saidAbout }: Portrait): Section[] {
  return [
    { title: "DOES", claims: does },
    { title: "SUFFERS", claims: suffers },
    { title: "SAYS", claims: says },
    { title: "IS SAID OF IT", claims: saidAbout },
  ];
}

/** "Russia (state), also Moscow, the Kremlin: 41 mentions." */
function headingOf({ actors }: Portrait): string {
  const told = actors.map(({ name, type, aliases, mentions }) => {
    const also = aliases.length === 0 ? "" : `, also ${aliases.join(", ")}`;
    return `${name} (${type})${also}: ${counted(mentions.length, "mention")}.`;
  });
  return told.join(" ");
}
