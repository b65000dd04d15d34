import type { Mention } from "../../../../graph/model/extracted.ts";
import { isNamedBeside } from "./beside.ts";
import { bodyNamed } from "./body-named.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { nounBehind, PUBLISHED } from "./noun-behind.ts";
import { isPersonKind } from "./words.ts";

/** The mention named in the phrase itself: by a person's name with or without titles, a body's name, or what a body put out. */
export function byName(field: Field, phrase: Phrase): Mention | undefined {
  const places = outermost(field.within(phrase.first, phrase.end));
  const whole = places.find(({ first, end }) => first === phrase.first && end === phrase.end);
  if (whole !== undefined) return whole.mention;
  const main = places.filter(({ first }) => first < mainEnd(field, phrase, places));
  const unnamed = main.find(({ mention }) => mention.unnamed);
  if (unnamed !== undefined) return unnamed.mention;
  const person = main.find(
    (place) =>
      isPersonKind(place.mention.kind) && !isOwner(field, place, phrase) && !isNamedBeside(field, place, phrase),
  );
  if (person !== undefined) return person.mention;
  return bodyNamed(field, phrase, main) ?? appositive(field, phrase, places)?.mention;
}

/** "Vale's rival in the election, former fire chief Ana Ruiz,": who is told behind the first comma. */
function appositive(field: Field, phrase: Phrase, places: readonly Place[]): Place | undefined {
  const end = mainEnd(field, phrase, places);
  const next = places.find(({ first, mention }) => first > end && isPersonKind(mention.kind));
  if (next === undefined || isOwner(field, next, phrase)) return undefined;
  const between = field.tokens.slice(end + 1, next.first);
  return between.every(({ pos }) => TITLE.has(pos)) ? next : undefined;
}

/** Parts of speech of a title: "former fire chief", "Oregon Gov.". */
const TITLE = new Set(["ADJ", "NOUN", "PROPN", "DET"]);

function outermost(places: readonly Place[]): Place[] {
  return places.filter(
    (place) =>
      !places.some(
        (other) =>
          other !== place &&
          other.first <= place.first &&
          place.end <= other.end &&
          other.end - other.first > place.end - place.first,
      ),
  );
}

/** The phrase up to its first comma, if something is named before it. */
function mainEnd(field: Field, { first, end }: Phrase, places: readonly Place[]): number {
  for (let at = first; at < end; at += 1) {
    if (field.tokens[at]?.text === "," && places.some((place) => place.end <= at)) return at;
  }
  return end;
}

/**
 * "Hancock's" or "Hancock" before a noun names somebody else ("Hancock's brother", "Hancock spokesman Dan Frew"), unless the noun is what the
 * person put out.
 */
function isOwner(field: Field, { end }: Place, phrase: Phrase): boolean {
  const { noun } = nounBehind(field, end, phrase.end);
  return noun !== undefined && !PUBLISHED.test(noun);
}
