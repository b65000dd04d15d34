import type { Claim } from "./claims.ts";

const SELF = "(?:i|we|he|she|they)";
const BE = "(?:'m|'re|am|are|is|was|were|had been|has been|have been)";
const WRONG =
  "(?:wrong|mistaken|misinformed|in error|incorrect|inaccurate|untrue|false|not (?:so|true|right|correct|accurate|the case))";
const SAID = "(?:said|told|stated|claimed|announced|assured|reported|gave|spoke of)";

/** From one sentence of a quotation to the next, whatever stands between. */
const THEN = '[.;!?,]["”]?(?: … )?["“]? ?';

/** Not "told them to leave". */
const STATED = `${SAID}(?! (?:\\p{L}+ ){1,3}to\\b)`;
/** What it is that did not hold. */
const ON = "(?: (?:about|on) [^.,;!?]{0,60})?";

/**
 * How people say of their own words that they did not hold. Of others' words or deeds ("the board was wrong") it is not their own that they take back.
 * **Source:** usage of news; this project's own list.
 */
const PATTERNS: readonly RegExp[] = [
  // "I was wrong about the dam", "said she had been mistaken when"; not "he was wrong to wait".
  `\\b(?:i|we) ?${BE} (?:simply |just |plainly )?(?:wrong|mistaken|misinformed)\\b(?! to\\b)${ON}`,
  `\\b(?:he|she|they) (?:had been|was|were) (?:wrong|mistaken|misinformed) (?:when|in saying|about what)\\b`,
  // "We told parents that it was inspected, and that was not so"
  `\\b${SELF} (?:had )?${SAID}\\b[^.;!?]{0,120}\\b(?:that|it|this|which) (?:was|were|is|turned out to be|proved) ${WRONG}\\b`,
  `\\bwhat ${SELF} (?:had )?${SAID}\\b[^.;!?]{0,60}\\b(?:was|were|is|turned out to be|proved) ${WRONG}\\b`,
  // "the test I spoke of did not take place"
  `\\b${SELF} (?:had )?(?:spoke of|spoken of|told \\p{L}+ (?:\\p{L}+ )?(?:of|about)|mentioned)\\b[^.;!?]{0,40}\\b(?:did not|didn't|never)\\b`,
  `\\b${SELF} (?:had )?(?:misspoke|misspoken|misstated|spoke too soon|spoken too soon|spoke in error)\\b${ON}`,
  `\\b${SELF} (?:should never have|should not have|shouldn't have|never should have) said\\b`,
  // "I take it back", not "we will take it back to the council" nor "they took it back from the firm".
  `\\b${SELF} (?:will |would |must |have to |had to )?(?:take|takes|taking|took) (?:it|that|this|those words|my words|her words|his words|our words) back\\b(?! (?:to|from|in|into|on|for|with)\\b)`,
  `\\b(?:sorry|apologi[sz]ed?|apologi[sz]ing|regret|regrets|regretted) (?:for )?(?:what ${SELF} (?:had )?(?:said|told)|saying|telling|having said)\\b`,
  `\\b(?:contrary to|despite) what ${SELF} (?:had )?(?:said|told)\\b`,
  `\\b${SELF}(?:'ve| have|'d| had) (?:since )?(?:changed (?:my|our|his|her|their) minds?|had a change of heart)\\b`,
  // "I said so and I believed it"; "and I meant it" says it again
  `\\b${SELF} (?:had )?(?:said|told)\\b[^.;!?]{0,80}\\band ${SELF} (?:(?:believed|thought) (?:it|that|so)|meant (?:it|that) (?:then|when|at the time))\\b`,
  // "We said nobody would lose pay. That was wrong", "I told people that all was counted. It wasn't", "I said no. That was before I saw the bill";
  // what somebody was told to do is nothing that was said to be so.
  `\\b(?:i|we) ${STATED}\\b[^.;!?]{0,120}${THEN}(?:(?:that|it|this) (?:was|is) ${WRONG}|that was before (?:i|we)\\b|(?:it|that|they) (?:wasn't|weren't|was not|were not)[.,;!])`,
  // "I told families the bus was sound. I should have checked"
  `\\b(?:i|we) ${STATED}\\b[^;!?]{0,160}\\b(?:i|we) should have (?:waited|checked|asked|known|looked)\\b`,
  `\\b(?:i|we) (?:shouldn't|should not|should never) have (?:said|spoken|told|promised)\\b`,
  // "I told them I didn't want a lawyer. Well, I've hired one"
  `\\b(?:i|we) ${STATED}\\b[^.;!?]{0,80}(?:n't|\\bnot|\\bnever|\\bno)\\b[^.;!?]{0,80}${THEN}well, (?:i|we)(?:'ve|'m|'re| have| am| are| did)\\b`,
  // "We hoped for Friday, but it didn't happen"
  `\\b(?:i|we) hoped (?:for|to)\\b[^.;!?]{0,60}\\b(?:and|but) (?:we |i |it |that )?(?:didn't|did not) (?:make it|happen|work out)\\b`,
  `\\bi know (?:that )?(?:i|we) (?:said|told)\\b[^.;!?]{0,80}${THEN}(?:but )?(?:it|that) (?:can't|cannot|won't|will not|isn't going to) (?:be done|happen|work)\\b`,
  `\\b(?:i|we) said\\b[^.;!?]{0,80}\\band when (?:i|we) said (?:it|that),? (?:i|we) (?:believed|meant) (?:it|that|so)\\b`,
  // "That's not what I said" takes back nothing.
  `\\b(?:know|admit|recogni[sz]e|reali[sz]e) (?:that )?(?:this|that|it) (?:isn't|wasn't|is not|was not) what (?:i|we) (?:had )?(?:said|told \\p{L}+)\\b`,
  `\\bsorry (?:that )?(?:i|we) (?:ever |had )?(?:said|told)\\b`,
  `\\b(?:i|we) (?:changed|have changed|'ve changed) (?:my|our) minds?\\b${ON}`,
].map((pattern) => new RegExp(pattern, "iu"));
/** Most statements have none of these, in small letters. */
const HINT =
  /wrong|mistak|misinf|error|incorrect|inaccur|untrue|false|not (?:so|true|right|correct|accurate|the case)|did not|didn't|never|misspok|misstat|too soon|n[o']t have (?:said|spoken|told|promised)|isn't what|wasn't what|not what|back\b|sorry|apolog|regret|contrary|despite|changed|change of heart|believed|meant|thought|that was before|wasn't|weren't|should have|well,|can't|cannot|won't|will not/u;

/** The words by which somebody says of their own earlier words that they did not hold; undefined where nobody does. */
export function takenBack(text: string): string | undefined {
  const plain = text.replace(/[‘’]/gu, "'");
  if (!HINT.test(plain.toLowerCase())) return undefined;
  for (const pattern of PATTERNS) {
    const found = pattern.exec(plain);
    if (found !== null) return found[0];
  }
  return undefined;
}

/** So many letters in common make "inspect" and "inspection" one word. */
const SAME_LETTERS = 5;

/**
 * Whether a statement that takes words back (`back`) may be of those of another: what is taken back must have been said. Words in common,
 * names and words of saying left out, are `enough`, and where the taking back tells what was said (`told`) one of them is of that.
 */
export function areOfOneMatter(
  said: readonly Claim[],
  back: readonly Claim[],
  told: readonly Claim[],
  enough: number,
): boolean {
  const stems = plainStems(said);
  const shared = (claims: readonly Claim[]) =>
    plainStems(claims).filter((one) => stems.some((other) => areAkin(one, other)));
  return shared(back).length >= enough && (plainStems(told).length === 0 || shared(told).length > 0);
}

function plainStems(claims: readonly Claim[]): string[] {
  const stems = claims.flatMap(({ words }) =>
    words.flatMap(({ stem, isName }) => (isName || EMPTY_HERE.has(stem) ? [] : [stem])),
  );
  return [...new Set(stems)];
}

/** In what is taken back these only tell that something was said. */
const EMPTY_HERE: ReadonlySet<string> = new Set(
  "say tell told said spok speak spoken misspok misspoke misspoken misstat before wait check should wrong mistak mistaken sorry true right so know knew learn learned thing word mind chang believ thought think".split(
    " ",
  ),
);

function areAkin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SAME_LETTERS && long.startsWith(short);
}
