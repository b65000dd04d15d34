/** Words of fewer letters are near too many others, and longer ones are no names. */
const LETTERS_MIN = 5;
const LETTERS_MAX = 20;
/** Opens a key, so that it is no word of any text: a letter (both engines keep only such) that English news does not use. */
const MARK = "ჯ";

/**
 * The keys under which a word is found though a letter of it is wrong, missing, too many, or has changed places with the next: the word
 * and all it can be with one letter left out. Two words that share a key are near. Written into the index and asked for alike, so that
 * both stores find the same. **Source:** the deletion neighbourhoods of W. Garbe's SymSpell.
 */
export function nearKeys(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < LETTERS_MIN || letters.length > LETTERS_MAX || /\d/.test(word)) return [];
  const shorter = letters.map((_, at) => letters.toSpliced(at, 1).join(""));
  return [...new Set([word, ...shorter])].map((key) => MARK + key);
}
