import { firstDay, precision } from "../../../../graph/model/dates.ts";
import type { Mention } from "../../../../graph/model/extracted.ts";
import { covers, type Span } from "../../../../graph/model/spans.ts";
import { lastFrom } from "../../locate.ts";
import { holding } from "../../../nlp/words.ts";
import type { Group } from "../telling.ts";
import type { When } from "../labels/label.ts";
import { areApart } from "./apart.ts";
import { drawOf } from "./drawn-by.ts";
import { isTown } from "./places.ts";
import type { EventSource } from "../reading.ts";
import { words } from "../../word-list.ts";

/** The town that an article is told from: its dateline's. */
function datelineTown(towns: readonly Mention[], { blocks }: EventSource): Mention | undefined {
  const datelines = blocks.filter(({ kind }) => kind === "dateline");
  return towns.find(({ spans }) => spans.some((span) => datelines.some((block) => covers(block.span, span))));
}

/** The town that draws the news most, of equals the first; undefined where all are only told as where somebody comes from or is brought. */
function mostDrawn(towns: readonly Mention[], document: EventSource): Mention | undefined {
  let best: { town: Mention; draw: number } | undefined;
  for (const town of towns) {
    const draw = town.spans.reduce((sum, span) => sum + drawOf(document, span), 0);
    if (draw > (best?.draw ?? 0)) best = { town, draw };
  }
  return best?.town;
}

/** "Tokyo might walk away": a capital that does something is its government, and no place; "residents of Tokyo" may walk. */
function acts({ tokens }: EventSource, [start, end]: Span): boolean {
  if (tokens[lastFrom(tokens, start) - 1]?.pos === "ADP") return false;
  const next = tokens[lastFrom(tokens, end - 1) + 1];
  return next?.pos === "AUX" || (next?.pos === "VERB" && !next.lower.endsWith("ing"));
}

const TOWN = words(
  "mayor council councilman councilwoman councilmember city county town township village borough parish school district sheriff resident municipal ward downtown neighbor neighborhood street police deputy jail",
);
const NATION = words(
  "president presidential senate senator congress congressional nominee federal nation national republican democrat democratic gop campaign parliament minister",
);

const COURT = words(
  "trial jury juror convict conviction verdict sentence courtroom prosecutor defendant testify plead judge",
);

const isOfTown = holding(({ lemma }) => TOWN.has(lemma));
const isOfNation = holding(({ lemma }) => NATION.has(lemma));

/** Where an article is at home, and whose affairs it tells of: that place's, a nation's, or neither's more than the other's. */
export interface Home {
  /** The town of the dateline; but in news of a nation, else the one that the news is of by what is told beside it: where an event without a place is put. */
  readonly town: Mention | undefined;
  /** The dateline's, if it has one. */
  readonly dateline: Mention | undefined;
  /** Whether the article tells of a court's work; then what was done was done in the one other town that it names, if it names one. */
  readonly isOfCourt: boolean;
  readonly scene: Mention | undefined;
  /** Whether that is the dateline's and the article names no other. */
  readonly isOnlyTown: boolean;
  readonly isLocal: boolean;
  readonly isNational: boolean;
}

export function homeOf(document: EventSource): Home {
  let surplus = 0;
  for (const { word } of document.tokens) surplus += (isOfTown(word) ? 1 : 0) - (isOfNation(word) ? 1 : 0);
  const [isLocal, isNational] = [surplus > 0, surplus < 0];
  const towns = document.mentions.filter((mention) => mention.kind === "City" && isTown({ mention }));
  const places = towns.filter(({ spans }) => !spans.every((span) => acts(document, span)));
  const own = datelineTown(towns, document);
  const isOnlyTown = own !== undefined && towns.every(({ id }) => id === own.id);
  const others = towns.filter((one) => one.id !== own?.id && one.spans.some((span) => drawOf(document, span) > 0));
  const isOfCourt =
    own !== undefined &&
    others.length > 0 &&
    document.tokens.filter(({ word }) => isOfTrial(word)).length >= TRIAL_WORDS;
  const scene = others.length === 1 ? others[0] : own;
  const town = own ?? (isNational ? undefined : mostDrawn(places, document));
  return { ...{ dateline: own, town, isOfCourt, scene, isOnlyTown, isLocal, isNational } };
}

/** What a court tries: "PORTVALE — A jury convicted him of the shooting" tells where the jury sat. */
const CRIMES = words("shooting attack death injury robbery kidnapping fire explosion crash");
const TRIAL_WORDS = 3;
const isOfTrial = holding(({ lemma }) => COURT.has(lemma));

/** Told from afar as often as from where they are. */
const FROM_AFAR = words(
  "debate convention election primary candidacy appointment resignation dismissal legislation vote negotiation agreement announcement " +
    "sanction deployment declaration budget launch acquisition attack",
);
/** Of these a town has its own. */
const OF_TOWNS = words("vote negotiation agreement");
/** Farther off than these, an event may have been anywhere. */
const NEWS_DAYS = 31;
/** An event without a date that is told of once is news if it stands this near the top, in code units. */
const NEAR_TOP = 1200;

/**
 * The town of an event that is told no place. News of a town has all its events in the town that their sentence names, else at home,
 * even a murder of years ago that is tried now; other news only what is of the day, and that of a nation only in the town of its dateline. Undefined where it
 * may as well have been elsewhere: "the attacks of 2001", "the Democratic nomination". A pandemic is everywhere.
 */
export function placeUntold(group: Group, home: Home, when: When, today: string | undefined): Mention | undefined {
  const type = group[0]?.type ?? "";
  if (home.isOfCourt && CRIMES.has(type)) return home.scene;
  if (group.every(({ word }) => word === "pandemic")) return undefined;
  const isFromHere = !FROM_AFAR.has(type) && isNews(group, when, today);
  // "was fined over the June 30 blast": no other town is named that it could have been in
  const isOfOnlyTown =
    home.isOnlyTown && precision(when.start ?? "") === "day" && (!FROM_AFAR.has(type) || OF_TOWNS.has(type));
  if (!home.isLocal && !isFromHere && !isOfOnlyTown) return undefined;
  if (home.isNational) return home.town;
  return group.find(({ townNear }) => townNear)?.townNear ?? home.town;
}

/** What strikes a whole county strikes the town that the article is told from: another names the town alone. */
const WIDE = words("storm flood earthquake fire outage outbreak");
const COUNTY = /\b(?:County|Parish|Borough)$/u;

/** Places told, and with a county the town of the dateline, with "the West Riding town" that of the article: "HOLM — A storm tore across Ardell County". */
export function withTown(
  told: readonly Mention[],
  type: string,
  document: EventSource,
  { dateline, town }: Home,
): Mention[] {
  if (told.length === 0 || told.some(({ kind }) => kind !== "Region")) return [...told];
  if (dateline !== undefined && WIDE.has(type) && told.some(({ name }) => COUNTY.test(name)))
    return [dateline, ...told];
  const isHere = town !== undefined && told.every((place) => isOfTownIn(document, place) && !areApart(place, town));
  return isHere ? [town, ...told] : [...told];
}

/** "the West Riding town", "a West Riding council": a region that tells which town is meant. */
function isOfTownIn({ tokens }: EventSource, { spans }: Mention): boolean {
  return spans.some(([, end]) => A_TOWN.has(tokens[lastFrom(tokens, end - 1) + 1]?.lower ?? ""));
}

const A_TOWN = words("town village city community council hamlet suburb borough township");

function isNews(group: Group, { start }: When, today: string | undefined): boolean {
  const [day, now] = [firstDay(start ?? ""), firstDay(today ?? "")];
  if (day === undefined) return group.length > 1 || (group[0]?.span[0] ?? 0) < NEAR_TOP;
  return now === undefined || Math.abs(day - now) <= NEWS_DAYS;
}
