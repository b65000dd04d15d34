import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { answering, genderTold, personBefore } from "./he-she.ts";
import { isBodyKind, isPersonKind } from "./words.ts";

/** So many sentences back a pronoun may reach. */
const REACH = 6;

/** Whom "he", "she", "who" or "it" means: of its sentence the last before "who" and the first before others, else of the nearest one back. */
export function pronounMeant(field: Field, { first, end, sentence }: Phrase): Mention | undefined {
  const word = field.word(first);
  const before = field.before(first, REACH).filter(({ quoted }) => !quoted);
  const beside = before.filter((place) => place.sentence === sentence);
  // "Ruiz, who represents the ward and opposed the plan": the whole clause stands for whom it hangs on.
  if (word === "who")
    return isOfOthers(field, first) ? undefined : beside.find(({ mention }) => isPersonKind(mention.kind))?.mention;
  if (word === "which") return owner(field, beside, first);
  if (end - first !== 1) return undefined;
  // "the union that said"; "That's the hope" points at what was told.
  if (word === "that") return first === field.opening(sentence) ? undefined : before[0]?.mention;
  if (word === "it") return nearest(before, ({ kind }) => isBodyKind(kind));
  const gender = genderTold(word);
  return gender && (answering(field, first, sentence, gender) ?? personBefore(field, first, sentence, gender));
}

/** "those who", "voters who": whom the word before tells, and nobody named. */
function isOfOthers(field: Field, who: number): boolean {
  const before = field.tokens[who - 1];
  const isPlural = before?.pos === "NOUN" && before.lemma !== before.lower;
  return isPlural || /^(?:those|people|anyone|anybody|someone|somebody|everyone|everybody)$/.test(before?.lower ?? "");
}

/** Parts of speech that part a name from its clause: of "Acme's bill, which" it hangs on the bill; of "Acme, like Ruiz, which" on Acme. */
const PARTING = new Set(["NOUN", "VERB", "AUX", "PRON", "NUM"]);

/** What a clause with "which" hangs on: the name right before it, people aside; undefined where another noun stands between. */
function owner({ tokens }: Field, before: readonly Place[], which: number): Mention | undefined {
  const own = before.find(({ mention }) => !isPersonKind(mention.kind));
  const isApart = own !== undefined && tokens.slice(own.end, which).some(({ pos }) => PARTING.has(pos));
  return isApart ? undefined : own?.mention;
}

/** The first place of the nearest sentence that has one that fits: sentences mostly open with whom they are about. */
function nearest(before: readonly Place[], fits: (mention: Mention) => boolean): Mention | undefined {
  let found: Place | undefined;
  for (const place of before) {
    if (found !== undefined && place.sentence !== found.sentence) break;
    if (fits(place.mention)) found = place;
  }
  return found?.mention;
}
