import type { Mention } from "../../../../graph/model/extracted.ts";
import type { Token } from "../../../document.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import type { Field, Phrase, Place } from "./field.ts";
import { personDescribed } from "./described.ts";
import { genderOf } from "./gender.ts";
import { holdsAnother, holdsOffice, isOfficeNoun, officeAt } from "./offices.ts";
import { isPersonKind, MAN, WOMAN } from "./words.ts";

const DEFINITE = /^(?:the|this|that|his|her|its|their)$/;
const OWNER = /^(?:his|her|its|their)$/;

/** A role noun may reach over the whole article: "the mayor" has one bearer there. */
const REACH = 10_000;

/** So many sentences back "the woman" or "the Democrat" may reach. */
const NEAR = 4;

/** Whom "the mayor", "the spokesman", "the Democrat", "the woman" or "the welder" means. */
export function personMeant(field: Field, phrase: Phrase): Mention | undefined {
  const { first, end } = phrase;
  if (!DEFINITE.test(field.word(first))) return undefined;
  const head = headOf(field, first, end);
  const holder = isOfficeNoun(field, head) ? bearer(field, first, head) : byKind(field, first, head);
  return holder ?? (field.word(first) === "the" ? described(field, phrase, head) : undefined);
}

/** "the woman", "the Democrat": the last one near. */
function byKind(field: Field, first: number, head: number): Mention | undefined {
  const word = field.word(head);
  // "her mother" is not the woman named before, whose mother she is.
  if (OWNER.test(field.word(first)) && (MAN.test(word) || WOMAN.test(word))) return undefined;
  const near = field
    .before(first, NEAR)
    .map(({ mention }) => mention)
    .filter(({ kind }) => isPersonKind(kind));
  const gender = MAN.test(word) ? "m" : WOMAN.test(word) ? "f" : undefined;
  // Who holds an office is called by it, not "the man".
  if (gender !== undefined) return near.find((one) => one.kind === "Person" && genderOf(field, one) === gender);
  const party = partyCalled(word);
  if (party === undefined) return undefined;
  const isMember = ({ roles }: Mention): boolean => roles.some((role) => role.party === party);
  return near.find((mention) => isMember(mention) && isFrom(field, first, head, mention));
}

/** Whether words name no place, or one that an office of theirs is of: "the Ohio Republican". */
function isFrom(field: Field, first: number, head: number, mention: Mention): boolean {
  const words = field.tokens.slice(first + 1, head).filter(({ pos }) => pos === "PROPN");
  return words.length === 0 || isOf(field, mention, words);
}

/** Who is described so, unless another office or party of theirs speaks against it. */
function described(field: Field, phrase: Phrase, head: number): Mention | undefined {
  const found = personDescribed(field, phrase, head);
  const office = officeAt(field, phrase.first, head);
  const told = office.party ?? partyCalled(office.noun);
  const isOther = found?.roles.some((role) => told !== undefined && role.party !== null && role.party !== told);
  return found === undefined || isOther === true || holdsAnother(found, office) ? undefined : found;
}

/** The last word before a comma, a preposition or a relative pronoun. */
function headOf(field: Field, first: number, end: number): number {
  for (let at = first + 1; at < end; at += 1) {
    const pos = field.tokens[at]?.pos;
    if (
      field.tokens[at]?.text === "," ||
      pos === "ADP" ||
      pos === "SCONJ" ||
      /^(?:who|which|that|whose)$/.test(field.word(at))
    )
      return at - 1;
  }
  return end - 1;
}

/** Who was last named of those with that office; nameless sources too. Where the phrase names a place or party ("the Forward leader"), whose office is of it. */
function bearer(field: Field, first: number, head: number): Mention | undefined {
  const office = officeAt(field, first, head);
  const words = field.tokens.slice(first + 1, head).filter(({ pos }) => pos === "PROPN");
  const holders = field.mentions.filter((mention) => holdsOffice(mention, office));
  const own = holders.filter((mention) => isOf(field, mention, words));
  const able = own.length > 0 ? own : holders.filter((mention) => words.length === 0 || !hasOffice(field, mention));
  const before = field.before(first, REACH).filter(({ mention }) => able.includes(mention));
  return subjectOf(before) ?? (able.length === 1 ? able[0] : undefined);
}

/**
 * Who was named first in the nearest sentence that names one of them outside quoted words: "President Ruiz backed Vale, the council's president.
 * 'He fights,' the president said."
 */
function subjectOf(before: readonly Place[]): Mention | undefined {
  const plain = before.filter(({ quoted }) => !quoted);
  const near = plain.length > 0 ? plain : before;
  return near.filter(({ sentence }) => sentence === near[0]?.sentence).at(-1)?.mention;
}

/** Whether an office or party of somebody bears one of these words. */
function isOf(field: Field, { roles }: Mention, words: readonly Token[]): boolean {
  const names = roles.flatMap(({ of, party, title }) => [bodyOf(field, of)?.name ?? "", party ?? "", title]);
  return words.some(({ lower }) => names.some((name) => name.toLowerCase().split(" ").includes(lower)));
}

/** Whether it is told where somebody's office is: then words that name another place mean somebody else. */
function hasOffice(field: Field, { roles }: Mention): boolean {
  return roles.some(({ of }) => {
    const kind = bodyOf(field, of)?.kind;
    return kind === "City" || kind === "Region";
  });
}

function bodyOf(field: Field, of: string | null): Mention | undefined {
  return of === null ? undefined : field.mentions.find(({ id }) => id === of);
}
