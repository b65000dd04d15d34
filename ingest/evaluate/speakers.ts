import { overlaps, type Span } from "../../graph/model/spans.ts";
import type { GoldStatement } from "./gold.ts";
import { wordsIn } from "./words.ts";

/** A speaker of more words than this, and than twice the gold's, has swallowed the sentence. */
const WORDS_MAX = 12;
/** The shortest words that are taken for a speaker's by being the same. */
const LETTERS_MIN = 4;

/**
 * Whether words name the speaker that the gold names: they meet its head, or are the same words. Undefined where the gold knows
 * no speaker.
 */
export function isSpeakerRight(text: string, gold: GoldStatement, speaker: Span | null): boolean | undefined {
  if (gold.speaker == null) return undefined;
  if (speaker === null) return false;
  const most = Math.max(WORDS_MAX, 2 * wordsIn(text, [gold.speaker]).size);
  if (wordsIn(text, [speaker]).size > most) return false;
  if (overlaps(speaker, gold.speakerHead ?? gold.speaker)) return true;
  const own = bare(text.slice(...speaker));
  const wanted = gold.sourceText ?? text.slice(...gold.speaker);
  return own === bare(wanted) && text.slice(...speaker).trim().length >= LETTERS_MIN;
}

function bare(words: string): string {
  return words
    .toLowerCase()
    .trim()
    .replace(/^(?:the|a|an) /, "");
}
