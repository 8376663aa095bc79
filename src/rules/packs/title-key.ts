/**
 * A title as it is looked up: small letters, British spelling, "minister of foreign affairs" and "minister for defence" as "foreign minister"
 * and "defence minister", "premier" as "prime minister".
 */
export function titleKey(title: string): string {
  const lower = title
    .toLowerCase()
    .replace(/-/g, " ")
    .replace(/defense/g, "defence")
    .replace(/advisor/g, "adviser");
  const turned = /^(minister|secretary) (?:of|for) (?:the )?(.+)$/.exec(lower);
  const plain = turned !== null && turned[2] !== "state" ? `${turned[2]} ${turned[1]}` : lower;
  return plain
    .replace(/^(?:foreign affairs|external affairs) minister$/, "foreign minister")
    .replace(/^premier$/, "prime minister");
}
