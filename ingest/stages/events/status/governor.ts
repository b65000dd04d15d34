import { nameAt, type Reading, tokenAt } from "../reading.ts";
import type { Token } from "../../../document.ts";
import { negated, type Standing, standingUnder } from "./governors.ts";

/** A table of words from a list with spaces. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const NEGATIONS = words("not n't n’t never no neither nor without");

/** The second word of a verb of two: "ruled out", "called off". */
export const PARTICLES = words("out off");

/** How what this word governs stands; turned round behind a negation: "did not deny". */
export function standingOf(reading: Reading, { lemma, lower, index }: Token): Standing | undefined {
  const behind = tokenAt(reading, index + 1)?.lower ?? "";
  const standing = standingUnder(lemma, behind) ?? standingUnder(lower, behind);
  const before = [index - 1, index - 2].map((at) => tokenAt(reading, at)?.lower ?? "");
  return standing !== undefined && before.some((word) => NEGATIONS.has(word)) ? negated(standing) : standing;
}

/** Adverbs, negations and "be", "have", "get" between a verb and what governs it. */
export function isPassedOver(token: Token | undefined): boolean {
  return token?.pos === "ADV" || AUXILIARIES.has(token?.lower ?? "") || NEGATIONS.has(token?.lower ?? "");
}

const AUXILIARIES = words("be been have get got");

/** Whether a name stands at this token. */
export function isName(reading: Reading, at: number): boolean {
  return nameAt(reading, at) !== undefined;
}
