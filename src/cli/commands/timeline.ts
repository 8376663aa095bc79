import { narrow } from "../../ask/narrow.js";
import { timelineOf } from "../../ask/timeline.js";
import type { Run } from "../../model/claims.js";
import type { Section } from "../../write/format.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { answer } from "./extract.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  return answer(args, flags, io, ["events"], inOrder, sectionsOf);
}

/** Dated events first, as every format has them. */
function inOrder(run: Run): Run {
  const { dated, undated } = timelineOf(run);
  const shown = new Set([...dated, ...undated]);
  const part = narrow(run, { tests: [(claim) => claim.type === "event" && shown.has(claim)] });
  return { ...part, claims: [...shown] };
}

function sectionsOf(run: Run): Section[] {
  const { dated, undated } = timelineOf(run);
  return [
    { title: "TIMELINE", claims: dated },
    { title: "WITHOUT A DATE", claims: undated },
  ];
}
