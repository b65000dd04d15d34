import type { TitleUse, View } from "../mentions/candidate.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import { bodyOfIts } from "./its.ts";
import { partyIn } from "./parties.ts";
import type { RoleDraft } from "./role-draft.ts";
import { MEMBERS, missionEnd, type Seat, seatOfTitle } from "./seat.ts";
import { statusOf } from "./statuses.ts";
import { titleWords, wholeTitle } from "./title-phrase.ts";

/** What everything that reads roles looks at. */
export interface Reading {
  readonly view: View;
  readonly text: string;
  readonly index: NameIndex;
}

/** Tokens `[first, end)`. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** So many tokens may stand before the title in a phrase of office: "the first woman and the third", "the city's new acting". */
const BEFORE_MAX = 8;

/** The office that the phrase opening at `first` names: "mayor of Otis", "the city's first female fire chief"; undefined where it opens with none. */
export function officePhrase(reading: Reading, { first, end }: Window): RoleDraft | undefined {
  const { view, index } = reading;
  for (let at = first; at < Math.min(end, first + BEFORE_MAX); at += 1) {
    const found = view.gazetteer.titles.match(view.tokens, at, end);
    // "head pastor" is a pastor.
    if (found !== undefined && !(found.entry.name === "head" && view.tokens[at + 1]?.lower !== "of")) {
      const use: TitleUse = { title: found.entry, first: at, end: at + found.length };
      if (isOffice(use) && !ownsOrNames(reading, use) && !goesOn(view, use))
        return office(reading, use, { first, end });
      if (!/^['’]s?$/.test(view.tokens[use.end]?.text ?? "")) return undefined;
    }
    const named = index.startingAt(at);
    if (named !== undefined && named.entity.kind !== "Person" && named.name.end < end) {
      at = named.name.end - 1;
      continue;
    }
    if (!mayStandBefore(view, at)) return undefined;
  }
  return undefined;
}

/** "chief medical officer" is no chief, "general contractor" no general; a head is one of something. */
export function goesOn({ tokens }: View, { title, end }: TitleUse): boolean {
  if (title.name === "head") return tokens[end]?.lower !== "of";
  return (
    /^(?:chief|general|principal|deputy|assistant|major|private|minister)$/.test(title.name) &&
    /^(?:ADJ|NOUN)$/.test(tokens[end]?.pos ?? "")
  );
}

/** Whether a title tells an office or job of one person: no courtesy, no relative, no "council members". */
export function isOffice({ title }: TitleUse): boolean {
  return title.singular === undefined && !/^(?:honorific|kin|party)$/.test(title.class);
}

/** "the mayor's spokeswoman" and "Mayor Ana Ruiz" are no office of whom is told. */
function ownsOrNames({ view, index }: Reading, { end }: TitleUse): boolean {
  return /^['’]s?$/.test(view.tokens[end]?.text ?? "") || index.startingAt(end)?.entity.kind === "Person";
}

function mayStandBefore({ tokens }: View, at: number): boolean {
  const { pos = "", text = "", lower = "" } = tokens[at] ?? {};
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) || /^(?:his|her|its|their|-|['’]s?)$/.test(text)) return true;
  return (
    /(?:ed|ing)$/.test(lower) || /^(?:ever|newly|longest|most|then|ex|first|second|third|next|latest|only)$/.test(lower)
  );
}

/** The role that a title tells which stands in a phrase about somebody. */
export function office(reading: Reading, title: TitleUse, window: Window): RoleDraft {
  const { view, text, index } = reading;
  const use = { ...wholeTitle(view, index, title, window.first), end: missionEnd(view, index, title) };
  const status = statusOf(view, use, window.first);
  const isHeadOfOne = title.title.head && status === "current" && isIndefinite(view, use.first, window.first);
  const seat = seatOfTitle(view, index, use, window.end);
  return withoutPartysSeat({
    ...{
      title: titleWords(view, text, use),
      status,
      of: seat.of ?? bodyOfIts(view, index, use),
      local: isHeadOfOne ? undefined : seat.local,
    },
    ...{ party: partyIn(view, window.first, use.end), district: null },
    ...{ tokens: [use.first, use.end], class: isOfUnknown(view, use, seat) ? "private" : use.title.class },
  });
}

/** "president of the network": of what the article does not name, and no public body by its noun. */
function isOfUnknown({ tokens }: View, { title, end }: TitleUse, { of, local }: Seat): boolean {
  if (of !== undefined || local !== undefined || !/^(?:president|leader)$/.test(title.name)) return false;
  return tokens[end]?.lower === "of" && !PUBLIC.test(tokens[end + 2]?.lower ?? "");
}

const PUBLIC =
  /^(?:country|nation|city|town|council|board|senate|house|assembly|parliament|commission|agency|authority|republic|school|state)$/;

/** A party is what its leader leads, but no seat of its members. */
export function withoutPartysSeat(role: RoleDraft): RoleDraft {
  return role.of?.party === true && MEMBERS.test(role.title.toLowerCase()) ? { ...role, of: undefined } : role;
}

/** "a mayor" is one of many, "a council member" one of the town's. */
function isIndefinite({ tokens }: View, at: number, first: number): boolean {
  for (let before = at - 1; before >= first; before -= 1) {
    if (/^an?$/.test(tokens[before]?.lower ?? "")) return true;
  }
  return false;
}
