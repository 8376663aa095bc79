import { answerAt } from "../../account/answer.js";
import { objectLines } from "../../write/json.js";
import { whyNotLines } from "../../write/why-not.js";
import { type Accounted, accountFor } from "../accounting.js";
import { Failure, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { type Asked, placeIn, placeOf } from "../place.js";
import { surfaceOf } from "../show.js";
import { codeOf } from "./extract.js";

export async function run([written, ...more]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (written === undefined || more.length > 0) {
    throw new UsageError("why-not wants one place", "write it as a.txt:12 or a.txt:12:8");
  }
  const asked = placeOf(written);
  const { texts, isSound } = await accountFor([asked.file.replace(/#[^#/]*$/, "")], flags, io);
  const text = textCalled(texts, asked);
  if (text === null) return codeOf(false, 0, flags);
  const { document } = text.whole;
  const answer = {
    ...asked,
    file: document.path ?? "-",
    ...answerAt(text, placeIn(document.text, asked), asked.column === null),
  };
  const lines = flags.json === true ? objectLines(answer) : whyNotLines(answer, surfaceOf(flags, io).paint);
  await writeOut(lines, flags.output, io);
  return codeOf(isSound, 1, flags);
}

/** The text that is meant; null where its file could not be read, which was told. */
function textCalled(texts: readonly Accounted[], { file }: Asked): Accounted | null {
  const called = texts.find(({ whole }) => whole.document.path === file);
  if (called !== undefined) return called;
  if (texts.length < 2) return texts[0] ?? null;
  const paths = texts.slice(0, 5).map(({ whole }) => whole.document.path ?? "-");
  throw new Failure(`${file} holds ${texts.length} texts`, `say which: ${paths.join(", ")}`);
}
