import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { isPersonKind, ROLE_NOUN } from "./words.ts";

/** What a person or body puts out under its own name: "CNN's report" speaks for CNN. */
const PUBLISHED =
  /^(?:report|reports|story|article|account|statement|release|poll|survey|data|figures|analysis|editorial|website|site|filing|announcement|study|lawsuit|complaint|letter|order|ruling|tweet|post|memo|investigation|report's|broadcast|coverage)$/;

/** What speaks for the body it belongs to; that of a person speaks for itself: "Vale's lawyers" are not Vale. */
const PART_OF_BODY = /^(?:office|campaign|administration|team|lawyers|attorneys)$/;

/** Many who speak for the body named before them: "ICE officials". */
const PLURAL_STAFF =
  /^(?:officials|authorities|officers|spokesmen|representatives|investigators|executives|leaders|agents|deputies|detectives|prosecutors)$/;

/** The mention named in the phrase itself: by a person's name with or without titles, a body's name, or what a body put out. */
export function byName(field: Field, phrase: Phrase): Mention | undefined {
  const places = outermost(field.within(phrase.first, phrase.end));
  const whole = places.find(({ first, end }) => first === phrase.first && end === phrase.end);
  if (whole !== undefined) return whole.mention;
  const main = places.filter(({ first }) => first < mainEnd(field, phrase, places));
  const unnamed = main.find(({ mention }) => mention.unnamed);
  if (unnamed !== undefined) return unnamed.mention;
  const person = main.find((place) => isPersonKind(place.mention.kind) && !isOwner(field, place, phrase));
  if (person !== undefined) return person.mention;
  return bodyNamed(field, phrase, main) ?? appositive(field, phrase, places)?.mention;
}

/** "Vale's rival in the election, former fire chief Ana Ruiz,": who is told behind the first comma. */
function appositive(field: Field, phrase: Phrase, places: readonly Place[]): Place | undefined {
  const end = mainEnd(field, phrase, places);
  const next = places.find(({ first }) => first > end);
  if (next === undefined || !isPersonKind(next.mention.kind) || isOwner(field, next, phrase)) return undefined;
  const between = field.tokens.slice(end + 1, next.first);
  return between.every(({ pos }) => pos === "ADJ" || pos === "NOUN" || pos === "PROPN" || pos === "DET")
    ? next
    : undefined;
}

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

/** "Hancock's" before a noun names somebody else, unless the noun is what the person put out. */
function isOwner(field: Field, { end }: Place, phrase: Phrase): boolean {
  return end < phrase.end && /^['’]s?$/.test(field.word(end)) && !PUBLISHED.test(field.word(end + 1));
}

/** The role noun that heads a phrase, before its "of" or "for": "the special envoy for Sudan" is no word of Sudan's. */
function roleHead(field: Field, { first, end }: Phrase): string | undefined {
  for (let at = first + 1; at < end; at += 1) {
    if (/^(?:of|for|in|at|with|to|from|on)$/.test(field.word(at))) {
      const head = field.word(at - 1);
      return ROLE_NOUN.test(head) ? head : undefined;
    }
  }
  return undefined;
}

function bodyNamed(field: Field, phrase: Phrase, places: readonly Place[]): Mention | undefined {
  const role = roleHead(field, phrase);
  if (role !== undefined) return places.map(({ mention }) => bearer(field, mention, role)).find(Boolean);
  for (const { mention, end } of places) {
    const rest = field.word(end);
    const head = /^['’]s?$/.test(rest) ? field.word(end + 1) : rest;
    if (end >= phrase.end || rest === "," || PUBLISHED.test(head)) return mention;
    if (!isPersonKind(mention.kind) && PART_OF_BODY.test(head)) return mention;
    if (mention.kind !== "City" && mention.kind !== "Region" && PLURAL_STAFF.test(head)) return mention;
    if (ROLE_NOUN.test(head)) return bearer(field, mention, head);
    if (/^(?:of|in|for|from|,|\()$/.test(rest)) return mention;
  }
  return undefined;
}

/** "the Harlow Bend mayor": who holds that role there. */
function bearer({ mentions }: Field, of: Mention, role: string): Mention | undefined {
  return mentions.find((mention) =>
    mention.roles.some((held) => held.of === of.id && held.title.toLowerCase().endsWith(role)),
  );
}
