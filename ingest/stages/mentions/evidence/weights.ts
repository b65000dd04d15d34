import { readRows } from "../gazetteer/tables.ts";
import type { Sort } from "./evidence.ts";

/** How much one reason weighs for each sort, in log-odds. */
export type Weights = Readonly<Record<Sort, number>>;

/** A reason by its id, with its weights; undefined where none were learnt for it. */
export interface Reason {
  readonly id: string;
  readonly weights: Weights | undefined;
}

/** What a word is to a name: `before=in`, `behind=officials`, `opens=city`, `ends=council`, `ending=ski`. */
export type WordRole = "before" | "behind" | "opens" | "ends" | "ending";

/** Hands out reasons, one object for each id. */
export interface ReasonBook {
  reason(id: string): Reason;
  /** The reason in a word next to or in a name; undefined where it says nothing. */
  word(role: WordRole, word: string): Reason | undefined;
}

/**
 * The reasons with the weights of `seeds/gazetteer/name-evidence.tsv`; a word without weights says nothing.
 * **Source:** learnt from names marked in news; see `seeds/gazetteer/SOURCES.md`.
 */
export function readWeights(): ReasonBook {
  const reasons = new Map<string, Reason>();
  const words = new Map<string, Map<string, Reason>>();
  for (const [id = "", person, place, body, none] of readRows("name-evidence.tsv")) {
    const weights = { person: Number(person), place: Number(place), body: Number(body), none: Number(none) };
    const reason: Reason = { id, weights };
    reasons.set(id, reason);
    const cut = id.indexOf("=");
    if (cut < 0) continue;
    const role = words.get(id.slice(0, cut)) ?? new Map<string, Reason>();
    words.set(id.slice(0, cut), role.set(id.slice(cut + 1), reason));
  }
  return {
    reason(id) {
      const known = reasons.get(id) ?? { id, weights: undefined };
      reasons.set(id, known);
      return known;
    },
    word: (role, word) => words.get(role)?.get(word),
  };
}
