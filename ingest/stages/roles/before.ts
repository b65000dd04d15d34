import type { TitleUse, View } from "../mentions/candidate.ts";
import type { Entity, Name } from "../mentions/names.ts";
import type { NameIndex } from "../mentions/name-index.ts";
import { titleBefore } from "../mentions/titles-in-runs.ts";
import { localOf } from "./local.ts";
import { office, type Reading, type Window, withoutPartysSeat } from "./office-phrase.ts";
import { partyIn } from "./parties.ts";
import type { RoleDraft } from "./role-draft.ts";
import { seatBefore } from "./seat.ts";
import { statusOf } from "./statuses.ts";
import { titleWords, wholeTitle } from "./title-phrase.ts";

/** "U.S." before these is a part of the title, not what they are held in. */
const FEDERAL_OFFICES = /^(?:rep|sen|congress|attorney|district judge|magistrate)/;

/** So many tokens before a title may hold a party, or make it definite. */
const REACH = 5;

/** The role that a title right before a name gives: "Harlow Bend police Chief Denise Cole", "The mayor of Otis, Ana Ruiz,". */
export function roleBefore(reading: Reading, name: Name, sentence: Window): RoleDraft | undefined {
  const { view, index } = reading;
  const use = longestBefore(view, index, sentence.first, name) ?? listed(view, index, name, sentence.first);
  if (use === undefined) return ofPlaceBefore(reading, name, sentence);
  return /^(?:kin|honorific|party)$/.test(use.title.class) ? undefined : titled(reading, use, name, sentence.first);
}

function titled({ view, text, index }: Reading, short: TitleUse, name: Name, sentenceFirst: number): RoleDraft {
  const use = wholeTitle(view, index, short, sentenceFirst);
  const from = phraseStart(view, Math.max(sentenceFirst, use.first - REACH), use.first);
  const before = seatBefore(view, index, use);
  const ownTown = /^(?:city|town|police)$/.test(view.tokens[use.first - 1]?.lower ?? "") && use.title.class === "role";
  const seat = before?.region?.kind === "country" && FEDERAL_OFFICES.test(use.title.name) ? undefined : before;
  return withoutPartysSeat({
    ...{ title: titleWords(view, text, use), status: statusOf(view, use, sentenceFirst) },
    of: seat ?? seatAfter(view, index, name.end, use) ?? bodyBefore(view, index, use.first),
    party: partyIn(view, from, name.first),
    ...{ district: null, tokens: [use.first, use.end] },
    class: ownTown ? "official" : use.title.class,
    local: ownTown ? "town" : isOfUnknown(view, use.first, sentenceFirst) ? undefined : localOf(view, use),
  });
}

/** "Litford Selectman Ana Ruiz": a name before the title that nothing is made of is not the article's own town. */
function isOfUnknown({ tokens, gazetteer }: View, first: number, sentenceFirst: number): boolean {
  const { text = "", lower = "", pos } = tokens[first - 1] ?? {};
  if (first - 1 <= sentenceFirst || pos !== "PROPN" || !/^\p{Lu}\p{Ll}{2,}$/u.test(text)) return false;
  return !gazetteer.isCommonWord(lower) && gazetteer.demonyms.match(tokens, first - 1, first) === undefined;
}

/** Where the title's own phrase begins: "Republican state Sen.", but not the party of "Republicans attacking President …". */
function phraseStart({ tokens }: View, least: number, first: number): number {
  let at = first;
  while (at > least && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[at - 1]?.pos ?? "")) at -= 1;
  return at;
}

/** The title before a name, another of mere courtesy between them: "Superintendent Dr. Ana Ruiz". */
function longestBefore(view: View, index: NameIndex, sentenceFirst: number, name: Name): TitleUse | undefined {
  const nearest = titleBefore(view, sentenceFirst, name.first);
  const isMinor = nearest !== undefined && /^(?:party|honorific)$/.test(nearest.title.class);
  if (nearest !== undefined && !isMinor) return spokesmanBefore(view, sentenceFirst, nearest) ?? nearest;
  const first = isMinor ? nearest.first : name.first;
  const outer = isMinor ? titleBefore(view, sentenceFirst, first) : undefined;
  if (outer !== undefined && !/^(?:party|honorific|kin)$/.test(outer.title.class)) return outer;
  const ofField = titleOfField(view, index, sentenceFirst, first);
  if (ofField !== undefined) return ofField;
  return beforeComma(view, index, sentenceFirst, first - 1, name);
}

/** The title before a comma and a name: "The board's chairman, Republican Ana Ruiz", where the party stands between the office and the name. */
function beforeComma(
  view: View,
  index: NameIndex,
  sentenceFirst: number,
  comma: number,
  name: Name,
): TitleUse | undefined {
  if (view.tokens[comma]?.text !== ",") return undefined;
  const field = titleOfField(view, index, sentenceFirst, comma);
  if (field !== undefined && isDefinite(view, field.first, sentenceFirst)) return field;
  const use = titleBefore(view, sentenceFirst, comma);
  if (use === undefined || use.title.singular !== undefined) return undefined;
  const isEnclosed = view.tokens[name.end]?.text === "," && OWNERS.test(view.tokens[use.first - 1]?.lower ?? "");
  return isEnclosed || isDefinite(view, use.first, sentenceFirst) ? use : undefined;
}

/** "Police spokesman Sgt. Ana Ruiz": what she is there for, not her rank. */
function spokesmanBefore(view: View, sentenceFirst: number, { title, first }: TitleUse): TitleUse | undefined {
  if (!RANKS.test(title.name)) return undefined;
  const outer = titleBefore(view, sentenceFirst, first);
  return outer !== undefined && /spokes(?:man|woman|person)$/.test(outer.title.name)
    ? { ...outer, title: { ...outer.title, class: "official" } }
    : undefined;
}

const RANKS =
  /^(?:sgt|lt|capt|cpl|det|sergeant|lieutenant|captain|officer|detective|trooper|constable|inspector|col|maj|superintendent)\.?$/;

/** "Its general manager, Ana Ruiz, said": commas on both sides name whom the words before mean. */
const OWNERS = /^(?:his|her|its|their)$/;

/** So many words may name a field of work. */
const FIELD_MAX = 6;

/** "Secretary of State for Transport Ana Ruiz", "Minister of Health Ana Ruiz": the field behind the title is a part of it. */
function titleOfField(view: View, index: NameIndex, sentenceFirst: number, end: number): TitleUse | undefined {
  if (view.tokens[end - 1]?.text === ",") return undefined;
  for (let at = end - 1; at > Math.max(sentenceFirst, end - FIELD_MAX); at -= 1) {
    const { lower = "", text = "" } = view.tokens[at] ?? {};
    if (index.endingAt(at + 1) !== undefined) return undefined;
    if (lower === "for" || lower === "of") {
      const use = titleBefore(view, sentenceFirst, at);
      return use?.title.class === "official" && at < end - 1 ? { ...use, end } : undefined;
    }
    if (!/^(?:and|&|,)$/.test(lower) && !(/^\p{Lu}/u.test(text) && view.gazetteer.isCommonWord(lower)))
      return undefined;
  }
  return undefined;
}

/** So many people may share a title: "Council members Ana Ruiz, Hal Cole and Bo Dahl". */
const SHARED_MAX = 8;

/** The title of several bearers before the first name of a list that this one stands in. */
function listed(view: View, index: NameIndex, name: Name, sentenceFirst: number): TitleUse | undefined {
  let first = name.first;
  for (let count = 0; count < SHARED_MAX; count += 1) {
    const at = beforeJoint(view, first - 1);
    const behind = beforeTag(view, at + 1);
    const before = at === first - 1 ? undefined : index.endingAt(behind < 0 ? at + 1 : behind);
    if (before?.entity.kind !== "Person" || before.name.first < sentenceFirst) return undefined;
    const use = titleBefore(view, sentenceFirst, before.name.first);
    if (use !== undefined) return use.title.singular === undefined ? undefined : use;
    first = before.name.first;
  }
  return undefined;
}

/** The token before "and", a comma or both. */
function beforeJoint({ tokens }: View, last: number): number {
  const at = tokens[last]?.lower === "and" ? last - 1 : last;
  return tokens[at]?.text === "," ? at - 1 : at;
}

/** So many tokens a party and state take: ", D - N.Y.", ", R - New Mexico". */
const TAG_MAX = 6;

/** Where a name ends whose party and state, between commas, end at a token: "Ana Ruiz, R-Ohio". */
function beforeTag({ tokens }: View, end: number): number {
  for (let at = end - 3; at >= end - TAG_MAX; at -= 1) {
    if (
      /^[DRI]$/.test(tokens[at]?.text ?? "") &&
      /^[-–]$/.test(tokens[at + 1]?.text ?? "") &&
      tokens[at - 1]?.text === ","
    )
      return at - 1;
  }
  return -1;
}

/** "The mayor of Otis, Ana Ruiz, said": the office with what it is of, a comma and the name. */
function ofPlaceBefore(reading: Reading, name: Name, sentence: Window): RoleDraft | undefined {
  const { view, index } = reading;
  const minor = titleBefore(view, sentence.first, name.first);
  const comma = (minor?.first ?? name.first) - 1;
  if (view.tokens[comma]?.text !== "," || !/^(?:[,.)]|)$/.test(view.tokens[name.end]?.text ?? "")) return undefined;
  const seat = index.endingAt(comma);
  if (seat === undefined || seat.entity.kind === "Person") return undefined;
  for (let at = seat.name.first - 1; at > Math.max(sentence.first, seat.name.first - REACH); at -= 1) {
    const use = /^(?:of|for|at|in)$/.test(view.tokens[at]?.lower ?? "")
      ? titleBefore(view, sentence.first, at)
      : undefined;
    if (
      use !== undefined &&
      isDefinite(view, use.first, sentence.first) &&
      !/^(?:honorific|kin|party)$/.test(use.title.class)
    )
      return office(reading, use, { first: sentence.first, end: comma });
  }
  return undefined;
}

/** "The mayor, Ana Ruiz," names the mayor; "his director of communications, Ruiz said" does not. */
function isDefinite(view: View, first: number, sentenceFirst: number): boolean {
  for (let at = first - 1; at >= Math.max(sentenceFirst, first - REACH); at -= 1) {
    const { lower = "", pos = "" } = view.tokens[at] ?? {};
    if (pos === "ADP" && lower !== "of") return false;
    if (/^(?:the|an?|['’]s)$/.test(lower)) return !/^(?:by|to|with|from|for)$/.test(view.tokens[at - 1]?.lower ?? "");
    if (/^(?:his|her|its|their|,)$/.test(lower)) return false;
  }
  return first === sentenceFirst;
}

/** So many tokens back the body may be named whose "its" is. */
const OWNER_BACK = 40;

/** "The harbor authority … Its general manager": the last body that is named before. */
function bodyBefore({ tokens }: View, index: NameIndex, first: number): Entity | undefined {
  if (tokens[first - 1]?.lower !== "its") return undefined;
  return index.within(Math.max(0, first - OWNER_BACK), first).findLast(({ entity }) => BODY.test(entity.kind))?.entity;
}

const BODY = /^(?:Agency|Organization)$/;

/** "Mayor Ana Ruiz of Harlow Bend", "Lt. Mike Dahl of the Kansas Highway Patrol", "Sgt. Ana Kirk, with the Salem Police Department,". */
function seatAfter({ tokens }: View, index: NameIndex, end: number, { title }: TitleUse): Entity | undefined {
  const at = tokens[end]?.text === "," ? end + 1 : end;
  const word = tokens[at]?.lower ?? "";
  if (!/^(?:of|with|from)$/.test(word)) return undefined;
  const entity = index.startingAt(tokens[at + 1]?.lower === "the" ? at + 2 : at + 1)?.entity;
  // A state's legislator of a town lives there and sits for its district.
  if (entity?.kind === "City" && LEGISLATORS.test(title.name)) return undefined;
  if (word === "of" && at === end) return entity?.kind === "Person" ? undefined : entity;
  return entity?.kind === "Agency" ? entity : undefined;
}

const LEGISLATORS = /^state (?:sen\.?|rep\.?|senator|representative)$/;
