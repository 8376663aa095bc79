/** What is measured. Each is counted over all texts together, so that a long text weighs more than a short one. */
export const MEASURES = [
  "quotes",
  "quotes-exact",
  "sources",
  "kinds",
  "events",
  "dates",
  "classes",
  "agents",
  "actors",
  "linked",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Counts {
  /** What must be found, and how much of it was, rightly. */
  readonly gold: number;
  readonly found: number;
  /** What was reported, without what the gold does not know about, and how much of it is right. */
  readonly reported: number;
  readonly right: number;
  /** Of what must be found and was, how much there is to be right about; for what is said of something that must be found first. */
  readonly basis: number | null;
}

export type Tally = { readonly [Name in Measure]?: Counts };

export interface Figures extends Counts {
  readonly measure: Measure;
  /** Null where there is nothing to divide by. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** The share of what was found that is right in this. */
  readonly ofFound: number | null;
}

/** The figures of several texts as of one. */
export function figuresOf(tallies: readonly Tally[]): Figures[] {
  return MEASURES.flatMap((measure) => {
    const counts = tallies.flatMap((tally) => tally[measure] ?? []);
    if (counts.length === 0) return [];
    const sum = (field: keyof Counts) => counts.reduce((total, one) => total + (one[field] ?? 0), 0);
    const basis = counts.some((one) => one.basis !== null) ? sum("basis") : null;
    const [gold, found, reported, right] = [sum("gold"), sum("found"), sum("reported"), sum("right")];
    const recall = share(found, gold);
    const precision = share(right, reported);
    const f1 = precision === null && recall === null ? null : harmonic(precision ?? 0, recall ?? 0);
    const ofFound = basis === null ? null : share(found, basis);
    return [{ measure, gold, found, reported, right, basis, precision, recall, f1, ofFound }];
  });
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
