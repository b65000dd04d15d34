import type { BlockKind } from "../../document.ts";
import type { Mention } from "../../../graph/model/extracted.ts";
import { overlaps, type Span } from "../../../graph/model/spans.ts";
import { datesOf, nearestTo } from "./attach.ts";
import { countsOf, type FoundCount } from "./counts/counts.ts";
import type { Time } from "./dates/time.ts";
import { timesOf } from "./dates/times.ts";
import { addTolls, isTollOnly } from "./counts/aftermath.ts";
import { type Estimate, estimatesOf } from "./counts/estimates.ts";
import { type Extent, extentOf } from "./grammar/extent.ts";
import { type Participant, participantsOf } from "./grammar/participants.ts";
import { placesOf, townNear } from "./places/places.ts";
import { type EventSource, type Reading, readings, tokenAt } from "./reading.ts";
import type { Status } from "./status/governors.ts";
import { isKnown } from "./status/known.ts";
import { standingOf } from "./status/status.ts";
import { isSupposed } from "./status/supposed.ts";
import { isCountOf } from "./counts/counted.ts";
import { type Topic, topicOf } from "./labels/topic.ts";
import { isSumOfYears, lossesOf, tollsOf } from "./counts/tolls.ts";
import { type Trigger, triggersOf } from "./triggers/triggers.ts";

/** One event mention with all that its sentence tells of it. */
export interface Telling {
  readonly type: string;
  readonly form: Trigger["form"];
  readonly span: Span;
  /** The event's own word as written, such as "raids". */
  readonly word: string;
  /** The same by lemma: "plead guilty". */
  readonly lemma: string;
  readonly extent: Extent;
  readonly block: BlockKind;
  readonly time: Time | undefined;
  readonly places: readonly Mention[];
  /** A town its sentence names without saying that it happened there. */
  readonly townNear: Mention | undefined;
  readonly participants: readonly Participant[];
  readonly counts: readonly FoundCount[];
  /** Somebody estimates it elsewhere than where it is told: "Organizers put the crowd at 900". */
  readonly estimated: boolean;
  readonly status: Status | undefined;
  /** Only wanted, feared or supposed: it may mean an event told elsewhere, and makes none. */
  readonly unreal: boolean;
  /** Told as what is known, "the flood", not as what somebody claims. */
  readonly known: boolean;
  /** Told in the headline or the first sentences: it is the news, whatever else is told of it. */
  readonly opening: boolean;
  /** Told by the way, without a date ("Hale, who voted against it"), or again ("the attack"). Makes no event alone. */
  readonly aside: boolean;
  /** The name that it bears, as written: "Hurricane Odile". */
  readonly called: string | undefined;
  /** What a vote is on: "levee bond". */
  readonly topic: Topic | undefined;
}

/** The mentions of one event of the article, in reading order. */
export type Group = readonly Telling[];

/** How far from its event a count may stand, in tokens: "flooded the lower town, forcing 1,200 people". */
const COUNT_REACH = 16;

/** Blocks that tell of events. A promo line names other stories' events too, so it only ever adds to one of the story. */
const READ: ReadonlySet<BlockKind> = new Set(["headline", "paragraph", "post", "caption", "promo"]);

/** So many sentences tell the news; in a text without its headline's block, the first of them is the headline. */
const OPENING_SENTENCES = 3;

/** An article with more is none: grouping takes time by the square of their number. */
const MOST_TELLINGS = 2000;

/** The event mentions of the article in reading order, the first 2,000. `today` is the day it is told from, ISO. */
export function tellingsOf(document: EventSource, today: string | undefined): Telling[] {
  const all: Telling[] = [];
  let opening = OPENING_SENTENCES;
  for (const reading of readings(document)) {
    const block = document.blocks[reading.sentence.block]?.kind;
    if (block === undefined || !READ.has(block)) continue;
    const from = all.length;
    const tolls = tollsOf(reading, document.text);
    const told = tellingsIn(reading, document.text, block, today, tolls);
    all.push(...told.filter((one) => !isTollOnly(told, one, tolls)).map((one) => ({ ...one, opening: opening > 0 })));
    addTolls(all, from, tolls, tolls.length > 0 && isSumOfYears(reading));
    if (told.length === 0 && all.length > 0) addTolls(all, from, lossesOf(reading, document.text));
    for (const estimate of estimatesOf(reading, document.text)) addEstimate(all, estimate);
    if (block === "paragraph") opening -= 1;
    if (all.length >= MOST_TELLINGS) break;
  }
  return all.slice(0, MOST_TELLINGS);
}

/** What draws a crowd, and what takes lives: an estimate is of the last of these that was told before it. */
const COUNTED: Readonly<Record<string, ReadonlySet<string>>> = {
  people: new Set(["protest", "rally", "strike", "ceremony", "meeting"]),
  dead: new Set("shooting explosion attack death flood fire crash collapse storm earthquake outbreak".split(" ")),
};

function addEstimate(all: Telling[], { count, answers }: Estimate): void {
  const types = answers ? undefined : COUNTED[count.unit];
  const at = all.findLastIndex((one) => (types === undefined ? one.estimated : types.has(one.type)));
  const telling = all[at];
  if (telling === undefined) return;
  const unit = answers ? (telling.counts.at(-1)?.unit ?? count.unit) : count.unit;
  all[at] = { ...telling, counts: [...telling.counts, { ...count, unit }], estimated: true };
}

function tellingsIn(
  reading: Reading,
  text: string,
  block: BlockKind,
  today: string | undefined,
  tolls: readonly FoundCount[],
): Omit<Telling, "opening">[] {
  const triggers = triggersOf(reading);
  if (triggers.length === 0) return [];
  const times = timesOf(reading, text, today);
  const dates = datesOf(reading, triggers, times, today);
  const counts = countsOf(reading, text).filter(({ span }) => !tolls.some((toll) => overlaps(toll.span, span)));
  const around: Around = { reading, text, block, triggers, times, dates, counts };
  return triggers
    .filter((trigger) => dates.has(trigger.first) || !isSupposed(reading, trigger))
    .map((trigger) => tellingOf(around, trigger))
    .filter((telling) => !isInWords(telling));
}

/** What its sentence tells around an event's word. */
interface Around {
  readonly reading: Reading;
  readonly text: string;
  readonly block: BlockKind;
  readonly triggers: readonly Trigger[];
  readonly times: readonly Time[];
  /** By the first token of each trigger that has one. */
  readonly dates: ReturnType<typeof datesOf>;
  readonly counts: readonly FoundCount[];
}

function tellingOf(around: Around, trigger: Trigger): Omit<Telling, "opening"> {
  const { reading, text, block, triggers, times, dates, counts } = around;
  const extent = extentOf(reading, trigger);
  const { type, form, first, last } = trigger;
  const own = reading.tokens.slice(first, last);
  const standing = standingOf(reading, trigger, extent);
  const unreal = standing === "unreal";
  return {
    type,
    form,
    extent,
    block,
    span: extent.span,
    unreal,
    time: unreal ? undefined : dates.get(first),
    word: own.map(({ lower }) => lower).join(" "),
    lemma: own.map(({ lemma }) => lemma).join(" "),
    places: placesOf(reading, triggers, trigger, extent),
    townNear: townNear(reading),
    participants: participantsOf(reading, trigger, extent, times),
    estimated: false,
    known: isKnown(reading, trigger, extent.first),
    counts: counts.filter((count) => isOwnCount(reading, triggers, trigger, count)),
    status: standing === "unreal" ? undefined : standing,
    topic: topicOf(reading, trigger),
    called: trigger.isName ? text.slice(...extent.span) : undefined,
    aside: trigger.again || (!dates.has(first) && isAside(reading, trigger)),
  };
}

function isOwnCount(reading: Reading, triggers: readonly Trigger[], trigger: Trigger, count: FoundCount): boolean {
  return nearestTo(reading, triggers, count.span, COUNT_REACH) === trigger && isCountOf(reading, trigger, count);
}

/** "Mayor Ruiz attacked her rival": whoever holds or seeks an office attacks in words. */
function isInWords({ type, participants }: Pick<Telling, "type" | "participants">): boolean {
  return (
    type === "attack" &&
    participants.some(({ mention: { kind, unnamed }, role }) => role === "actor" && kind === "Official" && !unnamed)
  );
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose"]);

function isAside(reading: Reading, { form, first }: Trigger): boolean {
  let at = first - 1;
  while (["AUX", "ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  return form === "verb" && RELATIVES.has(tokenAt(reading, at)?.lower ?? "");
}
