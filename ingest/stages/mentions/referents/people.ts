import type { Mention } from "../../../../graph/model/extracted.ts";
import { partyCalled } from "../gazetteer/parties.ts";
import type { Field, Phrase } from "./field.ts";
import { genderOf } from "./gender.ts";
import { holdsOffice, type Office, officeAt, ROLE_NOUN } from "./offices.ts";
import { isPersonKind } from "./words.ts";

const DEFINITE = /^(?:the|this|that|his|her|its|their)$/;
const MAN = /^(?:man|gentleman|father|boy|husband|son|brother)$/;
const WOMAN = /^(?:woman|lady|mother|girl|wife|daughter|sister)$/;

/** A role noun may reach over the whole article: "the mayor" has one bearer there. */
const REACH = 10_000;

/** So many sentences back "the woman" or "the Democrat" may reach. */
const NEAR = 4;

/** Whom "the mayor", "the spokesman", "the Democrat" or "the woman" means. */
export function personMeant(field: Field, { first, end }: Phrase): Mention | undefined {
  if (!DEFINITE.test(field.word(first))) return undefined;
  const head = headOf(field, first, end);
  const word = field.word(head);
  if (ROLE_NOUN.test(word)) return bearer(field, first, officeAt(field, first, head));
  const near = field
    .before(first, NEAR)
    .map(({ mention }) => mention)
    .filter(({ kind }) => isPersonKind(kind));
  if (MAN.test(word)) return near.find((mention) => genderOf(field, mention) === "m");
  if (WOMAN.test(word)) return near.find((mention) => genderOf(field, mention) === "f");
  const party = partyCalled(word);
  return party === undefined ? undefined : near.find((mention) => mention.roles.some((role) => role.party === party));
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

/** Who was last named of those with that office; nameless sources too. */
function bearer(field: Field, at: number, office: Office): Mention | undefined {
  const holds = (mention: Mention): boolean => holdsOffice(mention, office);
  const before = field.before(at, REACH).find(({ mention }) => holds(mention))?.mention;
  if (before !== undefined) return before;
  const all = field.mentions.filter(holds);
  return all.length === 1 ? all[0] : undefined;
}
