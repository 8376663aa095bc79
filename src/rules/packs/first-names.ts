import lists from "./first-names.yaml";

const { male, female, either, surnames } = lists as Record<"male" | "female" | "either" | "surnames", string>;

type NameGender = "male" | "female" | "either";

let given: Map<string, NameGender> | null = null;
let family: Set<string> | null = null;

/**
 * Whether a word is a given name, and whose; names common for both are `either`.
 *
 * @param key the word's key (see key.ts)
 */
export function firstNameGender(key: string): NameGender | undefined {
  given ??= fill();
  return given.get(key);
}

/** @param key a word's key, or several joined by spaces ("van dijk") */
export function isSurname(key: string): boolean {
  family ??= new Set(surnames.split("|"));
  return family.has(key);
}

function fill(): Map<string, NameGender> {
  const names = new Map<string, NameGender>();
  for (const [list, gender] of [
    [either, "either"],
    [female, "female"],
    [male, "male"],
  ] as const)
    for (const name of list.split("|")) names.set(name, names.has(name) ? "either" : gender);
  return names;
}
