import { searchWords } from "../model/tokens.ts";

/** Words for the form of a company, no part of its name. Source: the legal forms of US and UK company registers. */
const COMPANY_FORMS: ReadonlySet<string> = new Set([
  "inc",
  "incorporated",
  "corp",
  "corporation",
  "co",
  "company",
  "llc",
  "llp",
  "lp",
  "ltd",
  "limited",
  "plc",
]);

/** What a party's member or adjective is called → the party. Source: AP style for US parties. */
const PARTIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    democrat: "Democratic Party",
    democrats: "Democratic Party",
    democratic: "Democratic Party",
    republican: "Republican Party",
    republicans: "Republican Party",
    gop: "Republican Party",
    libertarian: "Libertarian Party",
    libertarians: "Libertarian Party",
    green: "Green Party",
    greens: "Green Party",
  }),
);

/** Bodies whose full name ends in "Department", though news say "Harlow police". */
const SERVICE = new Set(["police", "fire"]);

/** "mayor's office" → "mayor office", "teachers' union" → "teachers union". */
const POSSESSIVE = /['’]s?(?=\s|$)/gu;

/** "F.B.I." is "FBI". */
const STOPPED = /(?<![\p{L}.])(?:\p{Lu}\.){2,8}(?=\s|$)/gu;

/** British spelling → American, of words that stand in names of bodies and buildings: one paper writes as it is used to. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["centre", "center"],
  ["theatre", "theater"],
  ["organisation", "organization"],
  ["defence", "defense"],
  ["labour", "labor"],
  ["harbour", "harbor"],
  ["programme", "program"],
  ["paediatrics", "pediatrics"],
]);

/** The words of a name that tell it from others: no article, no possessive, "U.S." as one word. */
export function nameWords(name: string): string[] {
  const plain = name
    .replace(/\bU\.\s?S\.?(?=\s|$)/gu, "US")
    .replace(STOPPED, (letters) => letters.replaceAll(".", ""))
    .replace(/\bUnited States\b/gu, "US")
    .replace(POSSESSIVE, "");
  const words = searchWords(plain).map((word) => SPELLINGS.get(word) ?? word);
  return words[0] === "the" ? words.slice(1) : words;
}

/** A person's name: one middle initial dropped, so that "Ana B. Ruiz" is "Ana Ruiz"; two ("George H. W.") tell people apart. */
export function personWords(name: string): string[] {
  const words = searchWords(withoutNickname(withoutDegrees(name)).replace(POSSESSIVE, ""));
  const initials = words.slice(1, -1).filter((word) => word.length === 1);
  return initials.length === 1
    ? words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1)
    : words;
}

/** Between quotation marks inside a name: Harold "Hal" Shaw. */
export const NICKNAME = /(?<=\p{L}\.? )["“]([^"“”]{1,20})["”](?= \p{L})/u;

/** Harold "Hal" Shaw is Harold Shaw. */
export function withoutNickname(name: string): string {
  return name.replace(NICKNAME, " ");
}

/** "Lena Orr, M.D., Ph.D." is Lena Orr. */
export function withoutDegrees(name: string): string {
  return name.replace(DEGREES, "");
}

/** What is written behind a name in capitals and is no part of it. Source: AP and Chicago style, "academic degrees", "honors". */
const DEGREES =
  /(?:,? (?:M\.?D|Ph\.?D|J\.?D|D\.?D\.?S|D\.?V\.?M|R\.?N|M\.?P\.?H|M\.?B\.?A|Esq|Q\.?C|K\.?C|O\.?B\.?E|M\.?B\.?E|C\.?B\.?E)\.?(?=,? |$)){1,4}$/u;

/** A company, union, charity or medium without the word for its legal form. */
export function organizationWords(name: string): string[] {
  const words = nameWords(name);
  let end = words.length;
  while (end > 1 && COMPANY_FORMS.has(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
}

/** A public body: "Department of Justice" is "Justice Department", "Harlow Police Department" is "Harlow police". */
export function agencyWords(name: string): string[] {
  const words = departmentLast(nameWords(name));
  const national = words[0] === "us" && words.length > 2 ? words.slice(1) : words;
  const [service, last] = national.slice(-2);
  return last === "department" && SERVICE.has(service ?? "") ? national.slice(0, -1) : national;
}

function departmentLast(words: readonly string[]): string[] {
  const at = words.findIndex((word, index) => word === "department" && words[index + 1] === "of");
  if (at === -1) return [...words];
  const rest = words.slice(at + 2);
  return [...words.slice(0, at), ...(rest[0] === "the" ? rest.slice(1) : rest), "department"];
}

/** An independent is a member of no party. */
export function isParty(name: string): boolean {
  return !/^independents?$/iu.test(name);
}

/** A party by any of its names: "Democrats" and "Democratic" are the "Democratic Party". */
export function partyName(name: string): string {
  const plain = name.replace(/^the\s+/iu, "").replace(/(?<!\s)\s+party$/iu, "");
  return PARTIES.get(plain.toLowerCase()) ?? `${plain} Party`;
}
