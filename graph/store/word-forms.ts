/** For each word of a phrase the forms in which it may stand in an article's record, which is JSON: as it is, and in capitals. */
export function wordForms(phrase: string): string[][] {
  const words = phrase.split(/[\s'’]+/u).filter(Boolean);
  return words.map((word) => [word, word.toUpperCase()].map((form) => JSON.stringify(form).slice(1, -1)));
}
