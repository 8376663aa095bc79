import lists from "./first-names.yaml";

type NameList = "male" | "female" | "either" | "surnames" | "weak";

const { male, female, either, surnames, weak } = lists as Record<NameList, string>;

type NameGender = "male" | "female" | "either";

let given: Map<string, NameGender> | null = null;
let family: Set<string> | null = null;
let uncertain: Set<string> | null = null;

/**
 * Whether a word is a given name, and whose; names common for both are `either`.
 *
 * @param key the word's key (see key.ts)
 */
export function firstNameGender(key: string): NameGender | undefined {
  given ??= fill();
  return given.get(key);
}

/** Whether a word is a given name only where another capital follows: "Mark", "Virginia". */
export function isWeakFirstName(key: string): boolean {
  uncertain ??= new Set(weak.split("|"));
  return uncertain.has(key);
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
