import type { View } from "../candidate.ts";
import { CONSIDERED, type Place } from "./options.ts";

/** A place opens an outlet's name with so many words at most: "The Fort Collins Ledger". */
const WORDS_MAX = 3;

/** The places whose name opens an outlet's own: a Chicago paper's Aurora is in Illinois. Empty where none does. */
export function placesOfOutlet({ gazetteer }: View, outlet: string | null): readonly Place[] {
  const words = (outlet ?? "").replace(/^the /i, "").split(" ");
  for (let length = Math.min(WORDS_MAX, words.length - 1); length > 0; length -= 1) {
    const name = words.slice(0, length).join(" ");
    const region = gazetteer.regionNamed.get(name);
    if (region !== undefined) return [region];
    const cities = gazetteer.isCommonWord(name.toLowerCase()) ? [] : gazetteer.cities.named(name.toLowerCase());
    if (cities.length > 0) return cities.slice(0, CONSIDERED);
  }
  return [];
}
