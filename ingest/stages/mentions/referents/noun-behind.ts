import type { Field } from "./field.ts";

/** What a person or body puts out under its own name: "CNN's report" speaks for CNN. */
export const PUBLISHED =
  /^(?:report|reports|story|article|account|statement|release|poll|polls|survey|data|figures|analysis|editorial|website|site|filing|announcement|study|lawsuit|complaint|letter|order|ruling|tweet|tweets|post|memo|investigation|broadcast|coverage|affidavit|affidavits|records|database|audit|email|emails|documents|transcript|average|count|tally|estimate|estimates|forecast|statistics|studies|surveys|findings|results|projection|projections|response|reply|answer|message|verdict|retort|rebuttal|advice|warning|plea|comment|comments|remark|remarks|reaction|explanation|motto|words)$/;

/** What belongs to words for a time, and tells nothing of who is named before them: "Ruiz last week". */
const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|morning|afternoon|evening|night|day|week|weekend|month|year|years|time)$/;

const GROUP = new Set(["ADJ", "NOUN", "NUM"]);

/** The noun that a name before token `at` belongs to, and whether by an "'s". */
export interface NounBehind {
  /** Undefined where no noun follows: "FEMA on Friday", "Ruiz last week". */
  readonly noun: string | undefined;
  readonly isOwned: boolean;
  /** The token behind the noun. */
  readonly end: number;
}

/**
 * Reads the adjectives and nouns right behind a name up to token `end`; the last is the noun: "damage report" in "FEMA's damage report". What is
 * owned may be a name: "Ohio's Acme Corp".
 */
export function nounBehind(field: Field, at: number, end: number): NounBehind {
  const isOwned = at < end && /^['’]s?$/.test(field.word(at));
  const first = isOwned ? at + 1 : at;
  let behind = first;
  while (behind < end && GROUP.has(field.tokens[behind]?.pos ?? "")) behind += 1;
  const isName = isOwned && behind === first && behind < end;
  const noun = isName ? field.word(first) : behind > first ? field.word(behind - 1) : undefined;
  return { noun: noun === undefined || TIME.test(noun) ? undefined : noun, isOwned, end: isName ? first + 1 : behind };
}
