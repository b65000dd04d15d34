import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { answering, genderTold, personBefore } from "./he-she.ts";
import { isBodyKind, isPersonKind } from "./words.ts";

/** So many sentences back a pronoun may reach. */
const REACH = 6;

/** Whom "he", "she", "who" or "it" means: the first named in this sentence before it, else in the nearest one back. */
export function pronounMeant(field: Field, { first, end, sentence }: Phrase): Mention | undefined {
  const word = field.word(first);
  const before = field.before(first, REACH).filter(({ quoted }) => !quoted);
  // "Ruiz, who represents the ward and opposed the plan": the whole clause stands for whom it hangs on.
  if (word === "who") return owner(before, sentence, ({ kind }) => isPersonKind(kind));
  if (word === "which") return owner(before, sentence, ({ kind }) => !isPersonKind(kind));
  if (end - first !== 1) return undefined;
  if (word === "that") return before[0]?.mention;
  if (word === "it") return nearest(before, ({ kind }) => isBodyKind(kind));
  const gender = genderTold(word);
  return gender && (answering(field, first, sentence, gender) ?? personBefore(field, first, sentence, gender));
}

/** Whom a clause hangs on: the last who fits of its sentence ("Ruiz, now the Senate's leader, who"), else the last who is named at all. */
function owner(before: readonly Place[], sentence: number, fits: (mention: Mention) => boolean): Mention | undefined {
  const own = before.find((place) => place.sentence === sentence && fits(place.mention));
  return (own ?? before[0])?.mention;
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
