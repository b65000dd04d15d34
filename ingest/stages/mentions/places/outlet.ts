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

/** What papers are called behind the place they are of. **Source:** American, British, Irish, Canadian and Australian papers. */
const PAPER =
  /^(?:herald|ledger|banner|beacon|courier|examiner|packet|citizen|gazette|times|tribune|journal|observer|record|sentinel|star|standard|independent|chronicle|dispatch|bulletin|post|press|enterprise|argus|advertiser|mercury|echo|register|review|reporter|messenger|telegraph|democrat|republican|pioneer|advocate|guardian|eagle|leader|express|mirror|voice|telegram|shopper)(?:-\p{L}+)?$/iu;
const OFTEN = /^(?:daily|weekly|morning|evening|sunday)$/i;

/** The words before "Herald", "Daily News" or the like in a paper's name, in lower case: where it is, as far as a name tells. */
export function placeOfPaper(outlet: string | null): string | undefined {
  const words = (outlet ?? "").replace(/^the /i, "").split(" ");
  const last = words.pop() ?? "";
  const isOften = OFTEN.test(words.at(-1) ?? "");
  // "Bloomberg News" is of no place.
  if (!PAPER.test(last) && !(isOften && /^news$/i.test(last))) return undefined;
  if (isOften) words.pop();
  return words.length > 0 && words.length <= WORDS_MAX ? words.join(" ").toLowerCase() : undefined;
}
