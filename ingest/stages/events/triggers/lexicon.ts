import type { EventType } from "./event-type.ts";
import { JUSTICE } from "./justice.ts";
import { MISHAPS } from "./mishaps.ts";
import { PUBLIC_LIFE } from "./public-life.ts";

/**
 * The public events that are looked for: a row a type, the words that tell of it by lemma. Words are told apart by
 * commas, the words of one clue by spaces; "round-up" is read in three tokens too. A clue may bear marks behind it (`companies.ts` has the lists):
 * `@court`: it only counts in a sentence with one of that company's words; `!party`: never close to one of these;
 * `>on/to`: only with one of these words right behind; `<the/her`: only with one of these right before; `@placed`: only where a place stands in its phrase or right behind;
 * `^mover`: only where what does it, or what it is done to, is one of these;
 * `%employees`: only where it is done to one of these, or, where "him" is among them, to somebody who is named; `~on_leave`: only with these words behind, in their order and not far;
 * `@byvoters`: only where voters do it;
 * `@again`: only "the attack", and only where the article tells of it elsewhere.
 * wink takes "lay" for a form of "lie", which is why "lie off" stands beside "lay off".
 * **Source:** the event types of ACE 2005 and TAC KBP (conflict, justice, personnel, contact, movement), the IPTC Media
 * Topics for disasters, labour and politics, and this project's own list for town government.
 */
export const EVENT_TYPES: readonly EventType[] = [...JUSTICE, ...PUBLIC_LIFE, ...MISHAPS];
