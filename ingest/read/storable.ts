/** Half of a pair, and the character that ends a string in C: neither is kept by every store. */
const NOT_STORABLE = /[\p{Surrogate}\0]/gu;

/** The text with U+FFFD for what cannot be stored; as long as before. Escapes in JSON and HTML may name such characters. */
export function storable(text: string): string {
  return text.replace(NOT_STORABLE, "\uFFFD");
}
