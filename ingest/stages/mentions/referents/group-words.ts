import { BODY_NOUNS } from "./bodies.ts";
import type { Field } from "./field.ts";
import { ROLE_NOUN } from "./offices.ts";
import { MAN, WOMAN } from "./words.ts";

/** What words for several tell of them. */
export interface Group {
  /** How many they are; undefined where two or more are meant. */
  readonly size: number | undefined;
  /** What they are, in the singular: "senator", "company"; undefined where that is not told. */
  readonly noun: string | undefined;
  readonly isPronoun: boolean;
}

/** Words for several by themselves, and how many these are. **Source:** general knowledge of English, as of all tables of this file. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...["both", "neither", "the two", "the pair", "the duo", "the couple", "the twins", "the spouses"].map(
    (words) => [words, 2] as const,
  ),
  ...["the newlyweds", "the husband and wife", "both of them"].map((words) => [words, 2] as const),
  ...["all three", "the three", "the trio"].map((words) => [words, 3] as const),
]);

/** What opens words for several before a noun: "both senators", "the two companies". */
const OPENING: ReadonlyMap<string, number> = new Map([
  ...["both", "the two", "both of the"].map((words) => [words, 2] as const),
  ...["all three", "the three"].map((words) => [words, 3] as const),
]);

/** Relatives of one another, with "the" alone. */
const KIN = /^(?:brothers|sisters|siblings)$/;

/** What tokens `[first, end)` tell of several; undefined where they do not mean several who were named before. */
export function groupTold(field: Field, first: number, end: number): Group | undefined {
  const words = field.tokens.slice(first, end).map(({ lower }) => lower);
  const whole = words.join(" ");
  if (whole === "they") return { size: undefined, noun: undefined, isPronoun: true };
  const count = COUNTS.get(whole);
  if (count !== undefined) return { size: count, noun: undefined, isPronoun: false };
  const opening = OPENING.get(words.slice(0, -1).join(" "));
  const last = field.tokens[end - 1];
  if (opening === undefined) {
    const isKin = words.length === 2 && words[0] === "the" && KIN.test(last?.lower ?? "");
    return isKin ? { size: undefined, noun: "brother", isPronoun: false } : undefined;
  }
  const noun = last?.lemma ?? "";
  return isOfSeveral(noun) ? { size: opening, noun, isPronoun: false } : undefined;
}

function isOfSeveral(noun: string): boolean {
  return MAN.test(noun) || WOMAN.test(noun) || ROLE_NOUN.test(noun) || BODY_NOUNS.has(noun);
}
