/** Parts of speech that can be the head of a source. */
export const HEADS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON"]);

/** What opens a relative clause: a phrase never reaches back over it. */
export const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

/** The longest source looked for, in tokens; an apposition beyond that is left out. */
export const SOURCE_MAX = 40;
