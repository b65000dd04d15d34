/** Precision, recall and their harmonic mean, in percent with two decimals. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many were given by the program, and how many are in the gold. */
  readonly given: number;
  readonly gold: number;
}

/** One line of a report: what was asked of which kind, and how well it went. */
export interface Row {
  readonly task: "names" | "statements" | "roles" | "places" | "events" | "corrections" | "article";
  readonly kind: string;
  readonly measure: string;
  readonly figures: Figures;
}

/** Hits are counted from both sides, for one of the gold may match one given and yet not count as such. */
export function figures(hits: number, given: number, gold: number, goldHits = hits): Figures {
  const precision = given === 0 ? 0 : hits / given;
  const recall = gold === 0 ? 0 : goldHits / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), given, gold };
}

/** A share alone, such as of speakers that are right: given as precision and recall both. */
export function share(hits: number, of: number): Figures {
  const all = percent(of === 0 ? 0 : hits / of);
  return { precision: all, recall: all, f1: all, given: of, gold: of };
}

export function percent(rate: number): number {
  return Math.round(rate * 10_000) / 100;
}

/** A tally by name; what was never counted is 0. */
export class Counts {
  readonly #counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.#counts.set(name, this.of(name) + by);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}
