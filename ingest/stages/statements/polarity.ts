import type { Statement } from "../../../graph/model/extracted.ts";

/** Cues that say by themselves which side their speaker takes. **Source:** general knowledge of English. */
const FOR = new Set(["praise", "endorse", "defend", "applaud", "tout", "hail", "support", "favor", "welcome", "back"]);
const AGAINST = new Set([
  "criticize", "denounce", "condemn", "slam", "blast", "accuse", "blame", "mock", "dismiss", "reject", "decry", "deride", "assail",
  "rebuke", "oppose", "bash", "lambast", "chide", "deny", "doubt", "fear",
]); // prettier-ignore

/** Words of plain judgement, for and against. A statement is judged only if its words all point one way and none is turned round. */
const GOOD = new Set([
  "support",
  "supports",
  "welcome",
  "welcomed",
  "praise",
  "praised",
  "proud",
  "grateful",
  "thank",
  "right",
]);
const BAD = new Set([
  "shameful", "wrong", "disgraceful", "failure", "failures", "failed", "reckless", "unacceptable", "outrageous", "cruel", "disaster", "ploy",
  "disregard", "oppose", "opposes", "opposed", "reject", "rejects", "threats", "fear-mongering", "terrorizing", "false", "betrayed",
]); // prettier-ignore
const TURNING = new Set([
  "not",
  "never",
  "no",
  "n't",
  "n’t",
  "without",
  "neither",
  "nor",
  "hardly",
  "if",
  "would",
  "could",
  "might",
]);

/** The side a statement takes, where cue or words are sure; else neutral. `words` are its tokens in lower case. */
export function polarityOf(cueLemma: string | undefined, words: readonly string[]): Statement["polarity"] {
  if (cueLemma !== undefined && FOR.has(cueLemma)) return "positive";
  if (cueLemma !== undefined && AGAINST.has(cueLemma)) return "negative";
  if (words.some((word) => TURNING.has(word)))
    return words.some((word) => BAD.has(word)) && !negates(words, BAD) ? "negative" : "neutral";
  const [good, bad] = [words.some((word) => GOOD.has(word)), words.some((word) => BAD.has(word))];
  return good === bad ? "neutral" : good ? "positive" : "negative";
}

/** How near before a word its negation stands. */
const REACH = 4;

/** Whether a negation or a condition stands shortly before any of these words. */
function negates(words: readonly string[], judged: ReadonlySet<string>): boolean {
  return words.some(
    (word, at) => judged.has(word) && words.slice(Math.max(0, at - REACH), at).some((before) => TURNING.has(before)),
  );
}
