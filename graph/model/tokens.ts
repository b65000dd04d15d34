const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;

/**
 * The search words of a text: accents stripped, lower case, letters and digits only.
 * Both stores index and look up these words, so both find the same (decision 2).
 */
export function searchWords(text: string): string[] {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(NOT_WORD, " ").split(" ").filter(Boolean);
}

/** A name as a readable piece of an id: `Ana Ruiz` → `ana-ruiz`. Empty where the name has no letter or digit. */
export function slug(name: string): string {
  return searchWords(name).join("-");
}
