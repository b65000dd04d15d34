import type { Field, Place } from "./field.ts";

const AGE = /^\d{1,3}$/;

/** The age that words from token `first` on tell, "the 41-year-old welder"; undefined where they tell none. **Source:** Associated Press style. */
export function ageTold(field: Field, first: number): string | undefined {
  const at = first + 1;
  const words = field.tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return AGE.test(field.word(at)) && words.join("") === "-year-old" ? field.word(at) : undefined;
}

/** The age told behind a name, "Lena Marsh, 41," or "Lena Marsh (41)"; undefined where none is. */
export function ageBehind(field: Field, { end }: Place): string | undefined {
  return /^[,(]$/.test(field.word(end)) && AGE.test(field.word(end + 1)) ? field.word(end + 1) : undefined;
}
