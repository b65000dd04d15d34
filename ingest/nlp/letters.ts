/** The Latin letters that wink cuts words at: "Wałęsa" would be three tokens. It reads those of English and of the first 256 characters. */
const CUT_AT = /[\u0100-\u024f\u0259\u1e00-\u1eff]/;
const ALL_CUT_AT = new RegExp(CUT_AT, "g");

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ đ: "d", Đ: "D", ħ: "h", Ħ: "H", ı: "i", ł: "l", Ł: "L", ŋ: "n", Ŋ: "N", œ: "o", Œ: "O", ŧ: "t", Ŧ: "T" },
  ...{ Ə: "E", ə: "e", ƒ: "f", ɓ: "b", ɗ: "d", Ɗ: "D", ƙ: "k", Ƙ: "K", ƴ: "y" },
};

/** Of "the president-elect said" wink takes "elect" for a verb, so that "said" is none: it is shown a word as long. */
const ELECT = /-elect(?= [a-z])/g;

/** The text with a plain letter for each of these, as long as before: "Walesa". The same string where it has none. */
export function plainLetters(text: string): string {
  const plain = CUT_AT.test(text) ? text.replace(ALL_CUT_AT, plainLetter) : text;
  return plain.includes("-elect ") ? plain.replace(ELECT, "-chief") : plain;
}

function plainLetter(letter: string): string {
  const base = PLAIN[letter] ?? letter.normalize("NFD").charAt(0);
  return /^[A-Za-z]$/.test(base) ? base : letter;
}
