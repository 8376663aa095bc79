import type { Entry, Office } from "./pack.js";
import { type TermsSource, termParts } from "./schema.js";
import { slugOf, spellings } from "./slug.js";

type Holder = Pick<Entry, "id" | "name" | "aliases" | "country" | "sector" | "gender">;

/** Reads lists of who held an office: the terms with their ends, and each person once, with the spellings of all lines. */
export function heldTerms(sources: readonly TermsSource[]): {
  readonly offices: readonly (Office & { readonly holder: string })[];
  readonly holders: readonly Holder[];
} {
  const offices: (Office & { readonly holder: string })[] = [];
  const holders = new Map<string, Holder>();
  for (const { title, of, country, sector, held } of sources) {
    const parts = held.map(termParts);
    parts.forEach(({ from, to, name: written }, i) => {
      const isFemale = written.includes("(f)");
      const [name, ...aliases] = spellings(written.replace("(f)", ""));
      const id = slugOf(name!);
      offices.push({ title, of, from, to: to ?? parts[i + 1]?.from ?? null, holder: id });
      const known = holders.get(id);
      const more = known === undefined ? aliases : [...new Set([...known.aliases, ...aliases])];
      const gender = isFemale ? "female" : "male";
      holders.set(
        id,
        known === undefined
          ? { id, name: name!, aliases, country, sector, gender }
          : { ...known, aliases: more },
      );
    });
  }
  return { offices, holders: [...holders.values()] };
}
