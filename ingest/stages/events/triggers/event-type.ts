/** A row of the lexicon: a type of events, and the nouns and verbs that tell of it (`lexicon.ts` says how they are written). */
export type EventType = readonly [type: string, nouns: string, verbs: string];
