/** Every rule that finds a statement: why it holds in one line, and how sure it is where it holds. */
export const RULES = {
  "post/signed": { why: "an embedded post is its signer's own words", confidence: 0.97 },
  "transcript/turn": { why: "a line of a transcript is the words of whom its label names", confidence: 0.95 },
  "quote/signed": { why: "quoted words, then a dash and the name of whose they are", confidence: 0.95 },
  "quote/block": { why: "a paragraph set apart behind who said it and a colon", confidence: 0.85 },
  "quote/before-cue": { why: "quoted words, then who said them", confidence: 0.95 },
  "quote/after-cue": { why: "who said, then quoted words", confidence: 0.94 },
  "quote/after-colon": { why: "somebody, a colon, then quoted words", confidence: 0.85 },
  "quote/around-cue": { why: "quoted words on both sides of who said them", confidence: 0.96 },
  "quote/carried": { why: "quoted words alone, after words of the same speaker", confidence: 0.75 },
  "quote/after-subject": { why: "a quoted sentence alone, right behind one about whoever says it", confidence: 0.7 },
  "quote/noun": { why: "quoted words with a noun for words, such as a statement", confidence: 0.6 },
  "clause/that": { why: "a verb of saying, then that and a clause", confidence: 0.93 },
  "clause/bare": { why: "a verb of saying, then a clause", confidence: 0.85 },
  "clause/before-cue": { why: "a clause, then a comma and who said it", confidence: 0.9 },
  "clause/around-cue": { why: "who said it between commas, the clause on both sides", confidence: 0.88 },
  "clause/infinitive": { why: "a verb of wanting or promising, then to and what", confidence: 0.75 },
  "clause/participle": { why: "saying or adding, of the sentence's own speaker", confidence: 0.75 },
  "phrase/object": { why: "a verb of judging, then what is judged", confidence: 0.6 },
  "according-to": { why: "according to names the source of the rest of the sentence", confidence: 0.92 },
  "learnt/verb": {
    why: "a verb that news reports use for saying, with the words that go with it as learnt",
    confidence: 0.7,
  },
  "learnt/word": {
    why: "a noun, adjective or mark that tells of words or views, with what goes with it as learnt",
    confidence: 0.6,
  },
  refusal: { why: "somebody declines to answer", confidence: 0.85 },
} as const;

export type RuleId = keyof typeof RULES;
