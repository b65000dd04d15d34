/** A statement of an article, and the print that it is of. */
export interface UtteranceRow {
  readonly article: string;
  /** The statement's id in its article. */
  readonly statement: string;
  /** When the article appeared, then article and statement: the order in which carriers of one utterance stand. */
  readonly place: string;
  /** Whom it is by, as JSON (`Utterance["speakers"]`). */
  readonly speakers: string;
  /** The print, told apart from all others by what follows. */
  readonly print: string;
  readonly voice: string;
  /** As JSON (`Wording`). */
  readonly wording: string;
  /** The place of the statement that this one was last found to be; its own where it is the first of its utterance. */
  readonly lead: string;
}

export interface PrintRow extends Pick<UtteranceRow, "print" | "voice" | "wording" | "lead"> {
  /** The first place where it stands. */
  readonly first: string;
}

/** A spot where a print may meet others of one utterance with it. */
export interface MeetingRow {
  readonly spot: number;
  readonly print: string;
}

/** The spots of prints that come, and of those that may be gone. */
export interface Spots {
  readonly before: readonly MeetingRow[];
  readonly now: readonly MeetingRow[];
}

/** What a store keeps so that copies of one utterance are found again. All of it follows from the articles and decisions. */
export interface UtteranceIndex {
  /** The utterances of these articles, by article, then statement. */
  utterancesOf: (articles: readonly string[]) => readonly UtteranceRow[];
  /** Takes all utterances of these articles out and puts others in, with their spots; a print that nothing is of any more is gone, with its `before`. */
  replaceUtterances: (articles: readonly string[], rows: readonly UtteranceRow[], spots: Spots) => void;
  /** Those of these spots that hold more prints than `most`. */
  crowded: (spots: readonly number[], most: number) => readonly number[];
  /** The prints at those of these spots that hold no more than `most`, one alone too; by spot, then print. */
  meetings: (spots: readonly number[], most: number) => readonly MeetingRow[];
  /** Prints by id; unknown ids are passed over. */
  prints: (ids: readonly string[]) => readonly PrintRow[];
  follow: (rows: readonly Pick<PrintRow, "print" | "lead">[]) => void;
  /** The articles in which any of these prints stands. */
  carriers: (prints: readonly string[]) => readonly string[];
}
