import type { Field, Phrase, Place } from "./field.ts";
import { lastLinkBetween, linkBetween } from "./link.ts";
import { PUBLISHED } from "./noun-behind.ts";
import { ROLE_NOUN } from "./offices.ts";

/** What introduces by name those whom the noun before it means: "a woman named Ana Ruiz", "Democrats including Ana Ruiz", "a panel led by Ana Ruiz". */
const INTRODUCES = /^(?:including|named|called|identified|known|dubbed|led|headed|chaired)$/;
const APPOSES = /^[,(–—-]+$/;
const AUTHOR = /^(?:by|from|of)$/;
/** Titles that a name has before it and no office behind an "of" ends with: "an aide to Gov. Ruiz". */
const SHORT_TITLE = /^(?:mr|mrs|ms|dr|gov|lt|sen|rep|sgt|det|capt|col|gen|sir|dame|lord|lady|miss|father|sister|rev)$/;

/**
 * Whether a person is named in a phrase only to tell of whom it speaks: "the widow of Ana Ruiz", "an aide to Gov. Ruiz", "the man accused of
 * attacking Ruiz", "the crew that found Ruiz". "Minister of Health Ana Ruiz" is she, "a letter from Ruiz" speaks for her, and behind a comma stands who
 * the noun means: "the head of the union, Ana Ruiz".
 */
export function isNamedBeside(field: Field, { first }: Place, phrase: Phrase): boolean {
  const link = linkBetween(field, phrase.first, first);
  const last = lastLinkBetween(field, phrase.first, first);
  if (link === undefined || last === undefined) return false;
  const between = field.tokens.slice(link, first);
  if (between.some(({ text, lower }) => APPOSES.test(text) || INTRODUCES.test(lower))) return false;
  const opens = field.tokens.slice(phrase.first, link);
  if (AUTHOR.test(field.word(last)) && opens.some(({ lower }) => PUBLISHED.test(lower))) return false;
  return link !== last || !endsTitle(field, last, first);
}

/** "Minister of Health": an office that ends with what it is of, right before its bearer. */
function endsTitle(field: Field, link: number, end: number): boolean {
  const [head, last] = [field.word(link - 1), field.word(end - 1)];
  const isOffice = /^(?:of|for)$/.test(field.word(link)) && (head === "head" || ROLE_NOUN.test(head));
  return (
    isOffice && link + 1 < end && last !== "." && !SHORT_TITLE.test(last.replace(/\.$/, "")) && !ROLE_NOUN.test(last)
  );
}
