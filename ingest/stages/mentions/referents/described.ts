import type { Mention } from "../../../../graph/model/extracted.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import { ageBehind, ageTold } from "./ages.ts";
import { BODY_NOUNS } from "./bodies.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { PUBLISHED } from "./noun-behind.ts";
import { ROLE_NOUN } from "./offices.ts";
import { varied } from "./varied.ts";
import { isPersonKind } from "./words.ts";

/** So many sentences back somebody's description may stand, and so many words from the name. */
const REACH = 40;
const BESIDE = 10;

/** Whom a definite phrase that names no office means: who was told to be that ("Lena Marsh, a welder"), else who was just heard. */
export function personDescribed(field: Field, phrase: Phrase, head: number): Mention | undefined {
  const { first } = phrase;
  const noun = field.word(head);
  const age = ageTold(field, first);
  const people = field.before(first, REACH).filter(({ mention }) => isPersonKind(mention.kind));
  const told =
    people.find((place) => isTitled(field, place, noun)) ??
    people.find((place) => age !== undefined && ageBehind(field, place) === age) ??
    (isOfPerson(field, first, head) ? people.find((place) => isTold(field, place, noun)) : undefined);
  return told === undefined ? varied(field, phrase, head) : told.mention;
}

const CLERGY = /^(?:rev\.?|reverend|fr\.?|father)$/;

/** What news calls those by whose name stands a title that is no office. **Source:** English usage. */
const CALLED: ReadonlyMap<string, RegExp> = new Map([
  ...["doctor", "physician", "surgeon"].map((noun) => [noun, /^dr\.?$/] as const),
  ...["reverend", "pastor", "clergyman", "vicar", "priest"].map((noun) => [noun, CLERGY] as const),
  ["professor", /^prof\.?$/],
  ["nun", /^sister$/],
]);

/** "Dr. Lena Marsh" is "the doctor", "the Rev. Lena Marsh" "the pastor". */
function isTitled(field: Field, { first }: Place, noun: string): boolean {
  const title = field.word(first - 1) === "." ? first - 2 : first - 1;
  return CALLED.get(noun)?.test(field.word(title)) === true;
}

/** A noun for one that is no office, no body and nothing published: "welder", "Republican", not "secretary", "sisters", "council", "letter". */
function isOfPerson(field: Field, first: number, head: number): boolean {
  const token = field.tokens[head];
  // "The Ohio Republican" tells more than "Ana Ruiz, a Republican" does.
  const isBareParty = head === first + 1 && partyCalled(field.word(head)) !== undefined;
  return (
    token !== undefined &&
    (isBareParty || (token.pos === "NOUN" && partyCalled(token.lower) === undefined)) &&
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
