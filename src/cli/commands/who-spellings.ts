/** Why names that are not an actor's own are taken for it, as `who` shows it, and how to keep them apart. */
import type { Actor, Mention } from "../../model/claims.js";
import { slugOf } from "../../rules/packs/slug.js";

const REASONS: Readonly<Record<string, string>> = {
  "actors/spelling": "another spelling of the name",
  "actors/initials": "the letters its words begin with",
  "actors/short-name": "a part of the name",
};

/** A place in a text, as it is shown: "a.txt:12". */
export type Where = (mention: Mention) => Promise<string | null>;

/**
 * A line for each name that a rule brought to the actor, with the first place where it stands.
 *
 * @returns "Khaled Al-Tarow (b.txt:1): another spelling of the name (actors/spelling)"
 */
export async function spellingLines({ id, mentions }: Actor, where: Where): Promise<readonly string[]> {
  const lines = new Map<string, string>();
  for (const mention of mentions) {
    const rule = mention.rules.find((name) => name in REASONS);
    if (rule === undefined || mention.form !== "name" || lines.has(mention.text)) continue;
    const place = await where(mention);
    const apart =
      rule === "actors/spelling"
        ? `; kept apart by distinct: [[${id}, ${slugOf(mention.text)}]] in a pack`
        : "";
    lines.set(mention.text, `${mention.text} (${place ?? "-"}): ${REASONS[rule]} (${rule})${apart}`);
  }
  return [...lines.values()];
}
