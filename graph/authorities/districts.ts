import { searchWords } from "../model/tokens.ts";

/** Source: English ordinals as AP style spells them out, to ninth; the rest are figures. */
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const NUMBER = /^0*(\d{1,3})(?:st|nd|rd|th)?$/u;
/** More words than any name of a district has. */
const WORDS_MAX = 16;

/**
 * Which district words name: `Ohio's 4th Congressional District`, `District 04`, `fourth` → `4`; `at-large` → `at-large`. Undefined
 * where they name none, or more than one.
 */
export function districtNumber(words: string): string | undefined {
  const parts = searchWords(words).slice(0, WORDS_MAX);
  if (parts.some((part, at) => part === "large" && parts[at - 1] === "at")) return "at-large";
  const numbers = new Set(parts.map(numberOf).filter((one) => one !== undefined));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

function numberOf(word: string): string | undefined {
  const figures = NUMBER.exec(word)?.[1];
  if (figures !== undefined) return figures === "0" ? "at-large" : figures;
  const spelled = ORDINALS.indexOf(word);
  return spelled === -1 ? undefined : String(spelled + 1);
}
