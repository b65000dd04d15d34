import type { Mention } from "../../../../graph/model/extracted.ts";
import { readPeopleNames, type Gender, type PeopleNames } from "../gazetteer/people.ts";
import type { Field } from "./field.ts";

const HE_TITLES = /^(?:mr\.?|sir|king|prince|father|lord)$|(?:man|master)$/;
const SHE_TITLES = /^(?:mrs\.?|ms\.?|miss|queen|princess|sister|dame|lady|madam)$|(?:woman|mistress)$/;

let people: PeopleNames | undefined;

/** A person's gender as far as titles, the honorific before a name or the given name tell; undefined where they do not. */
export function genderOf(field: Field, mention: Mention): Gender | undefined {
  for (const { title } of mention.roles) {
    const last = title.toLowerCase().split(" ").at(-1) ?? "";
    if (HE_TITLES.test(last)) return "m";
    if (SHE_TITLES.test(last)) return "f";
  }
  for (const place of field.places) {
    if (place.mention !== mention) continue;
    const before = field.word(place.first - 1);
    if (HE_TITLES.test(before)) return "m";
    if (SHE_TITLES.test(before)) return "f";
  }
  if (mention.unnamed) return undefined;
  people ??= readPeopleNames();
  const [given = ""] = mention.name.split(" ");
  return mention.name.includes(" ") ? people.genderOf(given) : undefined;
}
