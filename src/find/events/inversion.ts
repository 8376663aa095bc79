import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** "“Vote,” urged | the mayor": who spoke stands behind the verb where what was said, with its own stop, stands before it; else null. */
export function speakerBehind(view: Phrased, use: VerbUse): Anchor[] | null {
  const { form, passive, modal, perfect, group, verb } = use;
  if (form !== "finite" || passive || perfect || modal !== null || group !== verb) return null;
  if (!endsSpeech(view, verb - 1)) return null;
  const speaker = anchorAt(view, verb + 1);
  if (speaker === null || speaker.first !== verb + 1) return null;
  const name = view.part(speaker.last) === Part.Comma ? nextPerson(view, speaker.last + 1) : null;
  return [speaker.thing && name !== null ? name : speaker];
}

/** Whether the token closes a quotation that has its own stop and is no part of a phrase: not “a star of “Scandal,””. */
function endsSpeech(view: View, close: number): boolean {
  if (view.part(close) !== Part.Quote) return false;
  if (view.part(close - 1) !== Part.Comma && view.part(close - 1) !== Part.Stop) return false;
  let open = close - 1;
  while (open > view.first && view.part(open) !== Part.Quote) open--;
  const before = view.part(open - 1);
  return before === Part.Outside || before === Part.Stop || before === Part.Comma;
}

/** "her introducer, actress | Ann Lee": a person named right behind a comma. */
function nextPerson(view: Phrased, from: number): Anchor | null {
  const next = anchorAt(view, from) ?? anchorAt(view, from + 1);
  return next?.mention?.type === "person" ? next : null;
}
