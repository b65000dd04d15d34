import type { TitleUse, View } from "../mentions/candidate.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import type { Name } from "../mentions/names.ts";
import { titleBefore } from "../mentions/segments/titles.ts";
import { office, type Reading, type Window } from "./office-phrase.ts";
import type { RoleDraft } from "./role-draft.ts";
import { isDefinite } from "./title-of-name.ts";

/** A seat has at most so many words, and stands so near behind its office. */
const REACH = 5;

/** "The mayor of Otis, Ana Ruiz, said", "MP for Calder Vale Ana Ruiz": the office with what it is of, a comma or none, and the name. */
export function ofPlaceBefore(reading: Reading, name: Name, sentence: Window): RoleDraft | undefined {
  const { view, index } = reading;
  const end = titleBefore(view, sentence.first, name.first)?.first ?? name.first;
  const isApart = view.tokens[end - 1]?.text === ",";
  if (isApart && !/^(?:[,.)]|)$/.test(view.tokens[name.end]?.text ?? "")) return undefined;
  const seatEnd = isApart ? end - 1 : end;
  const seatFirst = seatBegins(view, index, seatEnd, sentence.first, isApart);
  if (seatFirst === undefined) return undefined;
  const use = officeOfSeat(view, seatFirst, isApart, sentence.first);
  if (use !== undefined && isPersons(index, seatEnd) && !SPEAKS_FOR.test(use.title.name)) return undefined;
  return use && office(reading, use, { first: sentence.first, end: seatEnd });
}

/** Who may be somebody's: "A spokeswoman for Mr. Cole, Ana Ruiz,". */
const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|lawyer|attorney|press secretary|adviser|advisor|aide)$/;

function isPersons(index: NameIndex, end: number): boolean {
  return index.endingAt(end)?.entity.kind === "Person";
}

/** Where what an office is of begins: a name that is nobody's, or capitalised words; undefined where there are none. */
function seatBegins(view: View, index: NameIndex, end: number, least: number, isApart: boolean): number | undefined {
  const seat = index.endingAt(end);
  if (seat !== undefined) return seat.entity.kind === "Person" && !isApart ? undefined : seat.name.first;
  const first = capitalsFrom(view, end, least);
  return first === end ? undefined : first;
}

/** The office whose "of", "for", "at" or "in" stands before a seat: right before it, where no comma parts the name from both. */
function officeOfSeat(view: View, seatFirst: number, isApart: boolean, least: number): TitleUse | undefined {
  for (let at = seatFirst - 1; at > Math.max(least, seatFirst - REACH); at -= 1) {
    const { lower = "" } = view.tokens[at] ?? {};
    const use = /^(?:of|for|at|in)$/.test(lower) ? titleBefore(view, least, at) : undefined;
    if (use !== undefined && isHeld(use) && (!isApart || isDefinite(view, use.first, least))) return use;
    if (!isApart && lower !== "the") return undefined;
  }
  return undefined;
}

function isHeld({ title }: TitleUse): boolean {
  return title.singular === undefined && !/^(?:honorific|kin|party)$/.test(title.class);
}

/** Where the capitalised words begin that end at a token; that token where there are none. */
function capitalsFrom({ tokens }: View, end: number, least: number): number {
  let at = end;
  while (at > least && end - at < REACH && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "")) at -= 1;
  return at;
}
