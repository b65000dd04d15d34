import type { Claim } from "./claims.ts";

const SELF = "(?:i|we|he|she|they)";
const BE = "(?:'m|'re|am|are|is|was|were|had been|has been|have been)";
const WRONG =
  "(?:wrong|mistaken|misinformed|in error|incorrect|inaccurate|untrue|false|not (?:so|true|right|correct|accurate|the case))";
const SAID = "(?:said|told|stated|claimed|announced|assured|reported|gave|spoke of)";

/**
 * How people say of their own words that they did not hold. Of others' words or deeds ("the board was wrong") it is not their own that they take back.
 * **Source:** usage of news; this project's own list.
 */
const PATTERNS: readonly RegExp[] = [
  // "I was wrong about the dam", "said she had been mistaken when"; not "he was wrong to wait".
  `\\b(?:i|we) ?${BE} (?:simply |just |plainly )?(?:wrong|mistaken|misinformed)\\b(?! to\\b)`,
  `\\b(?:he|she|they) (?:had been|was|were) (?:wrong|mistaken|misinformed) (?:when|in saying|about what)\\b`,
  // "We told parents that it was inspected, and that was not so"
  `\\b${SELF} (?:had )?${SAID}\\b[^.;!?]{0,120}\\b(?:that|it|this|which) (?:was|were|is|turned out to be|proved) ${WRONG}\\b`,
  `\\bwhat ${SELF} (?:had )?${SAID}\\b[^.;!?]{0,60}\\b(?:was|were|is|turned out to be|proved) ${WRONG}\\b`,
  // "the test I spoke of did not take place"
  `\\b${SELF} (?:had )?(?:spoke of|spoken of|told \\p{L}+ (?:\\p{L}+ )?(?:of|about)|mentioned)\\b[^.;!?]{0,40}\\b(?:did not|didn't|never)\\b`,
  `\\b${SELF} (?:had )?(?:misspoke|misspoken|misstated|spoke too soon|spoken too soon|spoke in error)\\b`,
  `\\b${SELF} (?:should never have|should not have|shouldn't have|never should have) said\\b`,
  // "I take it back", not "we will take it back to the council" nor "they took it back from the firm".
  `\\b${SELF} (?:will |would |must |have to |had to )?(?:take|takes|taking|took) (?:it|that|this|those words|my words|her words|his words|our words) back\\b(?! (?:to|from|in|into|on|for|with)\\b)`,
  `\\b(?:sorry|apologi[sz]ed?|apologi[sz]ing|regret|regrets|regretted) (?:for )?(?:what ${SELF} (?:had )?(?:said|told)|saying|telling|having said)\\b`,
  `\\b(?:contrary to|despite) what ${SELF} (?:had )?(?:said|told)\\b`,
  `\\b${SELF}(?:'ve| have|'d| had) (?:since )?(?:changed (?:my|our|his|her|their) minds?|had a change of heart)\\b`,
  `\\b${SELF} (?:had )?(?:said|told)\\b[^.;!?]{0,80}\\band ${SELF} (?:believed|meant|thought) (?:it|that|so)\\b`,
].map((pattern) => new RegExp(pattern, "iu"));
/** Most statements have none of these, in small letters. */
const HINT =
  /wrong|mistak|misinf|error|incorrect|inaccur|untrue|false|not (?:so|true|right|correct|accurate|the case)|did not|didn't|never|misspok|misstat|too soon|n[o']t have said|back\b|sorry|apolog|regret|contrary|despite|changed|change of heart|believed|meant|thought/u;

/** Whether somebody says of their own earlier words that they did not hold. */
export function takesBack(text: string): boolean {
  const plain = text.replace(/[‘’]/gu, "'");
  return HINT.test(plain.toLowerCase()) && PATTERNS.some((pattern) => pattern.test(plain));
}

/** So many letters in common make "inspect" and "inspection" one word. */
const SAME_LETTERS = 5;

/** How many words two statements have in common, but for names and words of saying: what is taken back must have been said. */
export function sharedMatter(a: readonly Claim[], b: readonly Claim[]): number {
  const [ofA, ofB] = [plainStems(a), plainStems(b)];
  return ofA.filter((one) => ofB.some((other) => areAkin(one, other))).length;
}

function plainStems(claims: readonly Claim[]): string[] {
  const stems = claims.flatMap(({ words }) =>
    words.flatMap(({ stem, isName }) => (isName || EMPTY_HERE.has(stem) ? [] : [stem])),
  );
  return [...new Set(stems)];
}

/** In what is taken back these only tell that something was said. */
const EMPTY_HERE: ReadonlySet<string> = new Set(
  "say tell told said spok speak misspok wrong mistak mistaken sorry true right so know knew learn learned thing word mind chang believ thought think".split(
    " ",
  ),
);

function areAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SAME_LETTERS && long.startsWith(short);
}
