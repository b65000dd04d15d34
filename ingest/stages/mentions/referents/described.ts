import type { Mention } from "../../../../graph/model/extracted.ts";
import { BODY_NOUNS } from "./bodies.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { personBefore } from "./he-she.ts";
import { PUBLISHED } from "./noun-behind.ts";
import { ROLE_NOUN } from "./offices.ts";
import { isPersonKind } from "./words.ts";

/** So many sentences back somebody's description may stand, and so many words from the name. */
const REACH = 40;
const BESIDE = 10;
/** So many sentences back who spoke may be meant by words that tell nothing of the name. */
const NEAR = 2;

/**
 * Nouns by which news goes on about whom it just named: "the 41-year-old", "the Ohio Republican", "the billionaire". Not those that mostly bring somebody
 * new: "the spokesman", "the driver". **Source:** English usage.
 */
const VARIATIONS = new Set(
  `old democrat republican lawmaker mp mla mep msp td senator congressman congresswoman politician incumbent challenger newcomer veteran native
  businessman businesswoman billionaire millionaire tycoon mogul entrepreneur star winner champion medalist singer actor actress author novelist
  father mother grandfather grandmother mom dad widow widower retiree pensioner immigrant texan californian novice conservative liberal progressive
  libertarian socialist moderate centrist`.split(/\s+/),
);

/** Whom a definite phrase that names no office means: who was told to be that ("Lena Marsh, a welder"), else who was just heard. */
export function personDescribed(field: Field, { first, sentence }: Phrase, head: number): Mention | undefined {
  const noun = field.word(head);
  if (isOfPerson(field, head)) {
    const told = field
      .before(first, REACH)
      .find((place) => isPersonKind(place.mention.kind) && isTold(field, place, noun));
    if (told !== undefined) return told.mention;
  }
  if (!VARIATIONS.has(noun)) return undefined;
  return personBefore(field, first, sentence, undefined, sentence - NEAR);
}

/** A common noun for one that is no office, no body and nothing published: "welder", not "secretary", "sisters", "council", "letter". */
function isOfPerson(field: Field, head: number): boolean {
  const token = field.tokens[head];
  return (
    token?.pos === "NOUN" &&
    !ROLE_NOUN.test(token.lower) &&
    token.lemma === token.lower &&
    !BODY_NOUNS.has(token.lower) &&
    !PUBLISHED.test(token.lower)
  );
}

/** "Lena Marsh, a 41-year-old welder from Norwell", "welder Lena Marsh"; not "…, Lena Marsh, the welder said". */
function isTold(field: Field, { first, end }: Place, noun: string): boolean {
  if (field.word(first - 1) === noun) return true;
  const opening = field.word(end) === "," ? end + 1 : -1;
  if (!/^(?:an?|the|who)$/.test(field.word(opening))) return false;
  for (let at = opening + 1; at < end + BESIDE; at += 1) {
    if (field.word(at) === noun) return CLOSES.test(field.word(at + 1));
    if (!WITHIN.has(field.tokens[at]?.pos ?? "")) return false;
  }
  return false;
}

/** Parts of speech of an apposition, and what follows its noun. */
const WITHIN = new Set(["ADJ", "NOUN", "PROPN", "NUM", "PART", "ADV", "PUNCT", "CCONJ"]);
const CLOSES = /^(?:[,.;:]|who|of|in|for|at|from|with|and)$/;
