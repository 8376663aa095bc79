import { type AnyNode, parse } from "@humanwhocodes/momoa";

/** Where the value stands that a path of keys and indexes leads to, or the last on the way that there is; line and column from 1. */
export function placeOfKey(
  source: string,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  let node: AnyNode = parse(source, { mode: "json" }).body;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === null) break;
    node = next;
  }
  const { line, column } = node.loc.start;
  return { line, column };
}

function childOf(node: AnyNode, key: PropertyKey): AnyNode | null {
  if (node.type === "Array") return node.elements[Number(key)]?.value ?? null;
  if (node.type !== "Object") return null;
  const member = node.members.find(({ name }) => (name.type === "String" ? name.value : name.name) === key);
  return member?.value ?? null;
}
