/** Number words of English, as newspapers spell the small ones. Source: AP style. */
const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1_000,
    million: 1_000_000,
    billion: 1_000_000_000,
  }),
);

/** "2,000", "1.5 million", "nineteen", "twenty-one", "two hundred" → a number; undefined for other words. */
export function numberOf(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/gu, "$1")
    .split(/[\s-]+/u);
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    const scale = SCALES.get(part);
    const value = valueOf(part);
    if (scale !== undefined && at > 0) sum *= scale;
    else if (value !== undefined) sum += value;
    else return undefined;
  }
  return parts.length > 0 ? sum : undefined;
}

function valueOf(word: string): number | undefined {
  if (/^\d{1,15}(?:\.\d{1,6})?$/u.test(word)) return Number(word);
  const small = SMALL.indexOf(word);
  if (small !== -1) return small;
  const tens = TENS.indexOf(word);
  return tens > 1 ? tens * 10 : undefined;
}

/** Every spelled number that NUMBER_PATTERN may open with. */
export const NUMBER_WORDS: readonly string[] = [...SMALL, ...TENS.slice(2)];

/** Pattern of a number, as a source for larger patterns: digits with thousands, or spelled, with a scale. */
export const NUMBER_PATTERN = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d{1,3})?|(?:${TENS.slice(2).join("|")})(?:-(?:${SMALL.slice(1, 10).join("|")}))?|${[...SMALL].reverse().join("|")})(?: (?:hundred|thousand|million|billion))?`;

/** Pattern of the words before a number that make it one of about so many, as a source for larger patterns. */
export const ABOUT_PATTERN =
  "about|around|some|roughly|nearly|almost|approximately|an estimated|more than|over|at least|up to|as many as|fewer than|less than|close to";
