import type { Token } from "../../../document.ts";
import type { Range } from "../draft.ts";
import type { Scene } from "./scene.ts";

/** Whether a finite or other verb stands among these tokens. */
export function hasVerb({ tokens }: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX") return true;
  return false;
}

/** Whether a word is part of a name though the tagger took it for a verb: "The Bell Herald", "Mark Rose". */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Whether a phrase names somebody or something, or is one of these pronouns. */
export function isSomebody({ tokens }: Scene, { first, end }: Range, pronouns: ReadonlySet<string>): boolean {
  if (end - first === 1 && pronouns.has(tokens[first]?.lower ?? "")) return true;
  return tokens.slice(first, end).some((token) => token.pos === "PROPN" && isCapitalised(token));
}

export function isVerbal({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.pos === "VERB" || tokens[at]?.pos === "AUX";
}

/** Whether "per" tells whose words stand before its comma. */
export function namesSource({ tokens }: Pick<Scene, "tokens">, at: number): boolean {
  if (tokens[at]?.lower !== "per" || tokens[at - 1]?.text !== ",") return false;
  return /^(?:DET|PROPN)$/.test(tokens[at + 1]?.pos ?? "") || PLURALS.test(tokens[at + 2]?.lower ?? "");
}

/** Who "per two aides" speaks of. */
const PLURALS = /^(?:people|officials|aides|sources|lawmakers|documents|records)$/;
