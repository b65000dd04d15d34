/** The rules of events and why each holds in one line. */
export const EVENT_RULES: Readonly<Record<`lexicon-${"noun" | "verb"}`, string>> = {
  "lexicon-noun": "a noun that the lexicon of public events lists: a raid, the vote",
  "lexicon-verb": "a verb that the lexicon of public events lists, used as a verb: was arrested",
};
