import { searchWords } from "../model/tokens.ts";

/** Source: the suffixes of the name fields of congress-legislators. */
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv", "v"]);
/** More letters than any name has; what is longer is no name. */
export const NAME_LETTERS_MAX = 200;

/** A person's name taken apart. */
export interface FullName {
  /** The words that must agree: no suffix, no initial in the middle, initials in front as one word ("J.D." → `jd`). */
  readonly key: string;
  /** Initials in the middle: where both names have some, they must agree too. */
  readonly initials: readonly string[];
}

/** Undefined for what cannot be a name to go by: one letter, none, or far too many. */
export function fullName(name: string): FullName | undefined {
  const words = nameWords(name);
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const last = rest.pop();
  const initials = rest.filter(isInitial);
  const key = [first, ...rest.filter((word) => !isInitial(word)), ...(last === undefined ? [] : [last])].join(" ");
  return letters(key) < 2 ? undefined : { key, initials };
}

/** A family name as a key; undefined for one that cannot be told from an initial. */
export function familyKey(name: string): string | undefined {
  const key = nameWords(name).join(" ");
  return letters(key) < 2 ? undefined : key;
}

/** Whether initials in the middle speak against two names being one. */
export function initialsAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

/** The family name of a name that is not given in parts: its last word. */
export function lastWord(name: string): string {
  const words = name
    .replace(/,?(?<!\s)\s+(?:Jr|Sr|II|III|IV)\.?$/u, "")
    .trim()
    .split(/\s+/u);
  return words.at(-1) ?? name;
}

function nameWords(name: string): string[] {
  if (name.length > NAME_LETTERS_MAX) return [];
  const words = searchWords(name.replace(/['’‘ʻ]/gu, ""));
  while (words.length > 2 && SUFFIXES.has(words.at(-1) ?? "")) words.pop();
  const named = words.findIndex((word) => !isInitial(word));
  // "J. D. Vale" and "J.D. Vale" are "JD Vale".
  return named > 1 ? [words.slice(0, named).join(""), ...words.slice(named)] : words;
}

/** One Latin letter; one Chinese character may be a whole name. */
function isInitial(word: string): boolean {
  return /^\p{Script=Latin}$/u.test(word);
}

function letters(key: string): number {
  return key.match(/\p{L}|\p{N}/gu)?.length ?? 0;
}
