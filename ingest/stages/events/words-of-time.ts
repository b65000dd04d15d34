import type { Token } from "../../document.ts";

/** Words of time that may follow a noun without making it a modifier: "the raid Sunday". */
const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[jfmasond][a-z]+ber|january|february|march|april|may|june|july|august|(?:jan|feb|aug|sept|oct|nov|dec)\.?|last|next|today|tonight|tomorrow|yesterday|here)$/u;

export function isTime(token: Token | undefined): boolean {
  return token !== undefined && TIME_WORD.test(token.lower);
}
