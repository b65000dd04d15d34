import { searchWords } from "../model/tokens.ts";
import { NICKNAME, withoutDegrees, withoutNickname } from "./names.ts";

/** Tells father from son. Source: AP style, "junior, senior". */
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** What stands before a surname in small letters and is no given name: "von der Leyen", "bin Salman". */
const PARTICLES = /^(?:(?:af|al|av|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)\s+){1,3}/u;

/** A person's name by its parts, as search words. */
export interface PersonName {
  readonly surname: string;
  /** Undefined for a surname alone. */
  readonly given: string | undefined;
  /** A nickname that the article gives between quotation marks stands last and keeps its first mark: `"hal` of Harold "Hal" Shaw. */
  readonly middle: readonly string[];
  readonly suffix: string | undefined;
}

/** Undefined for a name without letters. The last word counts as the surname: names of two families go by the second. */
export function personName(name: string): PersonName | undefined {
  const words = searchWords(
    withoutNickname(withoutDegrees(name))
      .replace(PARTICLES, "")
      .replace(/['’]s?(?=\s|$)/gu, ""),
  );
  const last = words.at(-1) ?? "";
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last : undefined;
  const plain = suffix === undefined ? words : words.slice(0, -1);
  const surname = plain.at(-1);
  if (surname === undefined) return undefined;
  const middle = [...plain.slice(1, -1), ...nicknameIn(name)];
  return { surname, given: plain.length > 1 ? plain[0] : undefined, middle, suffix };
}

function nicknameIn(name: string): string[] {
  const [nickname] = searchWords(NICKNAME.exec(name)?.[1] ?? "");
  return nickname === undefined ? [] : [quoted(nickname)];
}

/** How a nickname stands among the names in the middle. */
export function quoted(nickname: string): string {
  return `"${nickname}`;
}

export function isQuoted(middle: string): boolean {
  return middle.startsWith('"');
}
