import type { TitleUse, View } from "../mentions/candidate.ts";
import type { Entity, Name } from "../mentions/names.ts";
import type { NameIndex } from "../mentions/entities/name-index.ts";
import { titleBefore } from "../mentions/segments/titles.ts";
import { localOf } from "./local.ts";
import { ofPlaceBefore } from "./of-place-before.ts";
import { type Reading, type Window, withoutPartysSeat } from "./office-phrase.ts";
import { partyIn } from "./parties.ts";
import type { RoleDraft } from "./role-draft.ts";
import { bodyOfIts } from "./its.ts";
import { ownerBefore, seatBefore } from "./seat.ts";
import { sharedTitle } from "./shared-title.ts";
import { statusOf } from "./statuses.ts";
import { ofRank, titleOfName } from "./title-of-name.ts";
import { titleWords, wholeTitle } from "./title-phrase.ts";

/** "U.S." before these is a part of the title, not what they are held in. */
const FEDERAL_OFFICES = /^(?:rep|sen|congress|attorney|district judge|magistrate)/;

/** So many tokens before a title may hold a party. */
const REACH = 5;

/** The role that a title right before a name gives: "Harlow Bend police Chief Denise Cole", "The mayor of Otis, Ana Ruiz,". */
export function roleBefore(reading: Reading, name: Name, sentence: Window): RoleDraft | undefined {
  const { view, index } = reading;
  const use =
    titleOfName(view, index, sentence.first, name) ??
    sharedTitle(view, index, name, sentence.first) ??
    identifiedAs(view, name, sentence.first);
  if (use === undefined) return ofPlaceBefore(reading, name, sentence);
  const spoken = ofRank(use) ? ofPlaceBefore(reading, name, sentence) : undefined;
  if (spoken !== undefined && SPOKEN.test(spoken.title)) return { ...spoken, class: "official" };
  return /^(?:kin|honorific|party)$/.test(use.title.class) ? undefined : titled(reading, use, name, sentence.first);
}

/** "A spokesman for Otis police, Sgt. Hal Cole,": what she is there for, not her rank. */
const SPOKEN = /spokes(?:man|woman|person)$/i;

/** "Police identified the officer as Ana Ruiz": what is known of whom before the name is told. */
function identifiedAs(view: View, { first }: Name, least: number): TitleUse | undefined {
  if (view.tokens[first - 1]?.lower !== "as") return undefined;
  const use = titleBefore(view, least, first - 1);
  const at = (use?.first ?? least) - 1;
  const isThe = at > least && view.tokens[at]?.lower === "the";
  return isThe && /^(?:identified|identifies|named)$/.test(view.tokens[at - 1]?.lower ?? "") ? use : undefined;
}

function titled({ view, text, index }: Reading, short: TitleUse, name: Name, sentenceFirst: number): RoleDraft {
  const use = wholeTitle(view, index, short, sentenceFirst);
  const from = phraseStart(view, Math.max(sentenceFirst, use.first - REACH), use.first);
  const before = seatBefore(view, index, use);
  const ownTown = /^(?:city|town|police)$/.test(view.tokens[use.first - 1]?.lower ?? "") && use.title.class === "role";
  const seat = before?.region?.kind === "country" && FEDERAL_OFFICES.test(use.title.name) ? undefined : before;
  return withoutPartysSeat({
    ...{ title: titleWords(view, text, use), status: statusOf(view, use, sentenceFirst) },
    of: seat ?? seatAfter(view, index, name.end, use) ?? bodyOfIts(view, index, use),
    party: partyIn(view, from, name.first),
    ...{ district: null, tokens: [use.first, use.end] },
    class: ownTown || PUBLIC.test(titleWords(view, text, use)) ? "official" : use.title.class,
    local: ownTown ? "town" : isOfUnknown(view, use.first, sentenceFirst) ? undefined : localBefore(view, use),
  });
}

/** Who leads what only a county or town has, whatever else has a chairman. */
const PUBLIC = /^commission (?:chairman|chairwoman|chair|president)$/i;

/** Of these "the county's" is no boss but whom they speak for: "the county's lawyer, Ana Ruiz,". */
const PLEADS = /^(?:lawyer|attorney|counsel|solicitor)$/;

/** "The town's MP, Ana Ruiz": of the article's own town, whatever an MP is of elsewhere. */
function localBefore(view: View, use: TitleUse): RoleDraft["local"] {
  const isJob = use.title.class === "private" && !PLEADS.test(use.title.name);
  const owner = isJob ? undefined : ownerBefore(view, use.first);
  return owner === "nation" ? localOf(view, use) : (owner ?? localOf(view, use));
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
