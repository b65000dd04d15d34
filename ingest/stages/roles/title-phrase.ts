import type { TitleUse, View } from "../mentions/candidate.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import { isSport } from "../mentions/evidence/sport.ts";
import { partyCalled } from "../mentions/gazetteer/parties.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words before a title that are a part of it: who acts for the mayor is no mayor. **Source:** English usage. */
const RANKS = set(
  `acting interim incoming deputy assistant associate vice shadow additional caretaker honorary joint provisional adjunct`,
);

/** Titles that a field of work stands before: "finance director", "levelling up secretary". */
const OF_FIELDS = set(
  `director manager commissioner secretary minister administrator supervisor coordinator inspector engineer clerk officer chief
  superintendent planner marshal chairman chairwoman chair commander agent executive president member representative rep. cs
  prosecutor attorney judge magistrate warden controller spokesman spokeswoman spokesperson`,
);

/** Words before a title that say how long, how well or of which side somebody holds it; no part of the title. */
const NO_FIELD = set(
  `longtime veteran fellow colleague incumbent former ex then late retired outgoing embattled rookie career one-time lifelong
  city county town village borough state federal national mayor governor president today yesterday`,
);

/** Never longer than so many words before the title: "parks and recreation director". */
const FIELD_MAX = 4;

/** A title with the words before it that are a part of it: "deputy city manager", "finance director", "acting mayor". */
export function wholeTitle(view: View, index: NameIndex, use: TitleUse, sentenceFirst: number): TitleUse {
  let first = fieldBefore(view, index, use, sentenceFirst);
  while (first > sentenceFirst && isRank(view, first - 1)) first -= 1;
  const isOfClub = view.tokens.slice(first, use.first).some(({ lower }) => CLUBS.has(lower));
  const title = isOfClub || isCaptainOfTeam(view, use) ? { ...use.title, class: "private" as const } : use.title;
  return { ...use, first, title };
}

/** Before "president" or "chairman", the word of a body that is no public one. */
const CLUBS = set(
  `union club team company association student hospital university college league chamber bank society party`,
);

/** In a report about a match a captain leads a team. */
function isCaptainOfTeam({ tokens }: View, { title, first }: TitleUse): boolean {
  return title.name === "captain" && isSport(tokens, first);
}

function isRank({ tokens }: View, at: number): boolean {
  return RANKS.has(tokens[at]?.lower ?? "");
}

/** Where the words of a field begin before a title; the title's own first token where there are none. */
function fieldBefore(view: View, index: NameIndex, use: TitleUse, sentenceFirst: number): number {
  const head = use.title.name.split(" ").at(-1) ?? "";
  if (!OF_FIELDS.has(head) || use.title.name.includes(" of ")) return use.first;
  const isLarge = /^\p{Lu}/u.test(view.tokens[use.first]?.text ?? "");
  let first = use.first;
  for (let at = use.first - 1; at >= Math.max(sentenceFirst, use.first - FIELD_MAX); at -= 1) {
    const joins = isLarge && /^(?:and|&)$/.test(view.tokens[at]?.lower ?? "") && first < use.first;
    if (joins) continue;
    if (!isField(view, index, at, isLarge)) break;
    first = at;
  }
  return first;
}

/** A common noun, written large where its title is, that names no place or body and is no party. */
function isField({ tokens, gazetteer }: View, index: NameIndex, at: number, isLarge: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !/^(?:NOUN|PROPN|ADJ|VERB|ADP)$/.test(token.pos)) return false;
  if (NO_FIELD.has(token.lower) || RANKS.has(token.lower) || partyCalled(token.lower) !== undefined) return false;
  if (/^\p{Lu}/u.test(token.text) !== isLarge || (!isLarge && token.pos !== "NOUN" && token.lower !== "public"))
    return false;
  if (gazetteer.demonyms.match(tokens, at, at + 1) !== undefined) return false;
  if (!/^\p{L}{2,}$/u.test(token.text) || !gazetteer.isCommonWord(token.lower)) return false;
  return !index.within(at, at + 1).some(isPlaceOrBody) && index.endingAt(at + 1) === undefined;
}

function isPlaceOrBody({ entity }: ReturnType<NameIndex["within"]>[number]): boolean {
  return entity.kind !== "Person";
}

/** The title as written, with "U.S." or "state" before it; of several bearers in the singular: "Council members" is "council member". "police Chief" is written small. */
export function titleWords(view: View, text: string, { title, first, end }: TitleUse): string {
  const nation = /^(?:U\.?S\.?|[Ss]tate)$/.test(view.tokens[first - 1]?.text ?? "");
  const words = text
    .slice(view.tokens[nation ? first - 1 : first]?.span[0], view.tokens[end - 1]?.span[1])
    .replace(/\s+/g, " ");
  if (title.singular !== undefined) return title.singular;
  const held = words.replace(/^ex\s?-\s?/i, "");
  return /^\p{Ll}+ \p{Lu}/u.test(held) ? held.toLowerCase() : held;
}
