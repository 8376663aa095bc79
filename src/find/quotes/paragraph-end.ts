import { agrees } from "./agreement.js";
import type { Draft, Reading } from "./draft.js";
import { subjectBefore } from "./subject.js";
import { QUOTED } from "./units.js";

/** `Ms Rao wrote on her page:` at the end of a paragraph: source and cue of the quotation that follows, or null. */
export function announcementOf(reading: Reading): Draft | null {
  const { items, groups, taken } = reading;
  if (items.at(-1)?.text !== ":") return null;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    const { verb } = group;
    if (
      taken[group.at] === 1 ||
      group.passive ||
      verb.attribution === "attitude" ||
      !/[qc]/.test(verb.frames)
    )
      continue;
    const source = group.bare === null ? subjectBefore(items, group.first) : null;
    if (source !== null && !agrees(reading, group, source)) continue;
    const content = [{ first: group.at, last: group.at + 1 }];
    return {
      rule: "quotes/colon-paragraph",
      content,
      cue: { first: group.first, last: group.last },
      group,
      source,
    };
  }
  return null;
}

/** Whether the unit ends with an attribution of what stands before it: `… ," Ms Rao said.` */
export function endsWithAttribution({ items, drafts }: Reading): boolean {
  const cue = drafts.find(({ rule }) => rule === "quotes/after")?.cue;
  return cue !== undefined && cue !== null && !items.slice(cue.last).some(({ lower }) => lower === QUOTED);
}
