import type { Mention } from "../../../../graph/model/extracted.ts";
import { readPeopleNames, type Gender, type PeopleNames } from "../gazetteer/people.ts";
import type { Field } from "./field.ts";

const HE_TITLES = /^(?:mr\.?|sir|king|prince|father|lord)$|(?:man|master)$/;
const SHE_TITLES = /^(?:mrs\.?|ms\.?|miss|queen|princess|sister|dame|lady|madam)$|(?:woman|mistress)$/;

/** "-woman" is asked first, for it ends with "-man". */
function titleGender(word: string): Gender | undefined {
  return SHE_TITLES.test(word) ? "f" : HE_TITLES.test(word) ? "m" : undefined;
}

const HE_KIN = /^(?:step|grand|half-)?(?:father|son|brother|husband|uncle|nephew|boyfriend|widower|dad|grandpa)$/;
const SHE_KIN = /^(?:step|grand|half-)?(?:mother|daughter|sister|wife|aunt|niece|girlfriend|widow|mom|mum|grandma)$/;

/** "her son Kit Cole", "her son, Kit Cole". */
function kinGender(field: Field, first: number): Gender | undefined {
  const word = field.word(first - 1) === "," ? field.word(first - 2) : field.word(first - 1);
  return SHE_KIN.test(word) ? "f" : HE_KIN.test(word) ? "m" : undefined;
}

let people: PeopleNames | undefined;

/** A person's gender as far as titles, the honorific before a name or the given name tell; undefined where they do not. */
export function genderOf(field: Field, mention: Mention): Gender | undefined {
  for (const { title } of mention.roles) {
    const last = title.toLowerCase().split(" ").at(-1) ?? "";
    const told = titleGender(last);
    if (told !== undefined) return told;
  }
  for (const place of field.places) {
    if (place.mention !== mention) continue;
    const told = titleGender(field.word(place.first - 1)) ?? kinGender(field, place.first);
    if (told !== undefined) return told;
  }
  if (mention.unnamed) return undefined;
  people ??= readPeopleNames();
  const [given = ""] = mention.name.split(" ");
  return mention.name.includes(" ") ? people.genderOf(given) : undefined;
}
