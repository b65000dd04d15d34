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
  const lemmas = new Map<string, Set<string>>();
  for (const row of table.trimEnd().split("\n").slice(1)) {
    const [lemma = "", pos = ""] = row.split("\t");
    lemmas.set(pos, (lemmas.get(pos) ?? new Set()).add(lemma));
  }
  return ({ lemma, pos }) => pos === "VERB" || lemmas.get(pos)?.has(lemma) === true;
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
