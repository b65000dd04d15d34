import type { Token } from "../../../document.ts";

/** Tells whether a token may be a cue at all: a verb, or a word that the train part marks as one. */
export type CueWords = (token: Token) => boolean;

/**
 * A word is a candidate if it was a cue at least twice, and in one of 250 of its uses. Lines of the table: lemma, part of speech,
 * times a cue, times seen.
 */
const CUES_MIN = 2;
const SHARE_MIN = 0.004;

export function readCueWords(table: string): CueWords {
  // By lemma first: most words are none of these at all.
  const tags = new Map<string, Set<string>>();
  for (const row of table.trimEnd().split("\n").slice(1)) {
    const [lemma = "", pos = ""] = row.split("\t");
    tags.set(lemma, (tags.get(lemma) ?? new Set()).add(pos));
  }
  return ({ lemma, pos }) => pos === "VERB" || tags.get(lemma)?.has(pos) === true;
}

/** The table of what `seen` counted: [times a cue, times seen] by lemma and part of speech, joined by a tab. */
export function cueWordTable(seen: ReadonlyMap<string, readonly [number, number]>): string {
  const rows = [...seen]
    .filter(([, [cues, all]]) => cues >= CUES_MIN && cues / all > SHARE_MIN)
    // All verbs are candidates; a name is never one.
    .filter(([key]) => !/\t(?:VERB|PROPN)$/.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return ["lemma\tpos\tcue\tseen", ...rows.map(([key, counts]) => [key, ...counts].join("\t")), ""].join("\n");
}
