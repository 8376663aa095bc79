import type { Source } from "../../model/claims.js";
import type { QuoteMention } from "../../model/found.js";
import type { Cast } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";

/** How many words may stand before the name that opens a clause: "President", "The Israeli prime minister". */
const TITLE = 5;

/** "N wants a road, he said": a pronoun behind its content, taken for the one whom that content opens with. */
export function opensContent(
  { parts, source }: QuoteMention,
  { mention, actor }: Source,
  cast: Cast,
): boolean {
  const [content] = parts;
  if (content === undefined || source === null || actor === null || content.first >= source.first)
    return false;
  if (!/^(?:he|she)$/i.test(mention?.text ?? "")) return false;
  const [opening] = cast.mentionsIn(content).filter(({ mention: { form } }) => form === "name");
  return opening?.actor.id === actor && opening.mention.first - content.first <= TITLE;
}

/** The last other person by name who spoke in the same paragraph, or null. */
export function lastSpeaker(
  scan: Scan,
  mention: QuoteMention,
  found: readonly QuoteMention[],
  sources: readonly Source[],
  { actor }: Source,
): Source | null {
  const segment = segmentOf(scan, mention);
  for (let at = sources.length - 1; at >= 0 && segmentOf(scan, found[at]!) === segment; at--) {
    const source = sources[at]!;
    if (source.actor !== null && source.actor !== actor && source.kind === "person") return source;
  }
  return null;
}

/** Who it is, without where it stands and through whom it came. */
export function spokenBy({ actors, actor, name, anonymous, kind }: Source): Partial<Source> {
  return { actors, actor, name, anonymous, kind };
}

function segmentOf(scan: Scan, { parts }: QuoteMention): number {
  return scan.sentences[scan.sentenceOf[parts[0]!.first]!]!.segment;
}
