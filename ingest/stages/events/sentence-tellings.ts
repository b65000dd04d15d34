import { type Reading, tokenAt } from "./reading.ts";
import type { BlockKind } from "../../document.ts";
import { countsOf, type FoundCount } from "./counts/counts.ts";
import type { Telling } from "./telling.ts";
import { type Trigger, triggersOf } from "./triggers/triggers.ts";
import { timesOf } from "./dates/times.ts";
import { datesOf } from "./attach/dates-of.ts";
import { nearestTo } from "./attach/nearest.ts";
import { overlaps } from "../../../graph/model/spans.ts";
import { isSupposed } from "./status/supposed.ts";
import type { Time } from "./dates/time.ts";
import { isAtLarge } from "./grammar/at-large.ts";
import { extentOf } from "./grammar/extent.ts";
import { standingOf } from "./status/status.ts";
import { isHere } from "./places/here.ts";
import { placesOf, townNear } from "./places/places.ts";
import { participantsOf } from "./grammar/participants.ts";
import { isKnown } from "./status/known.ts";
import { topicOf } from "./labels/topic.ts";
import { isBroughtIn, whichOne } from "./grammar/which.ts";
import { isCountOf } from "./counts/counted.ts";

/** How far from its event a count may stand, in tokens: "flooded the lower town, forcing 1,200 people". */
const COUNT_REACH = 16;

/** The event mentions of one sentence, in reading order; numbers that `tolls` has count for no other event. */
export function tellingsIn(
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
  const here = isHere(reading, trigger);
  const which = whichOne(reading, triggers, trigger, extent);
  return {
    type,
    form,
    extent,
    block,
    span: extent.span,
    unreal,
    time: unreal || isRace(reading, trigger) ? undefined : dates.get(first),
    word: joined(own.map(({ lower }) => lower)),
    lemma: joined(own.map(({ lemma }) => lemma)),
    here,
    places: here ? [] : placesOf(reading, triggers, trigger, extent),
    townNear: here ? undefined : townNear(reading, trigger),
    participants: participantsOf(reading, trigger, extent, times),
    estimated: false,
    known: isKnown(reading, trigger, extent.first),
    counts: counts.filter((count) => isOwnCount(reading, triggers, trigger, count)),
    status: standing === "unreal" ? undefined : standing,
    topic: topicOf(reading, trigger),
    ...which,
    broughtIn: form === "noun" && isBroughtIn(reading, extent.first) && dates.has(first),
    called: trigger.isName ? text.slice(...extent.span) : undefined,
    atLarge: isAtLarge(reading, trigger, extent),
    aside:
      trigger.isOffence ||
      which.undoneBy !== undefined ||
      (trigger.again && !(DATED_ALONE.has(type) && dates.has(first))) ||
      (!dates.has(first) && isAside(reading, trigger)),
  };
}

/** "led on Saturday in the race for mayor": it lasts for months, and its day is another's. */
function isRace(reading: Reading, { type, first }: Trigger): boolean {
  return type === "election" && tokenAt(reading, first)?.lower === "race";
}

/** "the March 3 leak", "the meeting on Tuesday": with a day of its own, told of enough. */
const DATED_ALONE: ReadonlySet<string> = new Set(["spill", "meeting", "investigation"]);

/** "cave-in" is three tokens, and one word. */
function joined(words: readonly string[]): string {
  return words
    .join(" ")
    .replaceAll(" - ", "-")
    .replace(/ (?=['’]s\b)/gu, "");
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

function isAside(reading: Reading, { type, form, first }: Trigger): boolean {
  let at = first - 1;
  while (["AUX", "ADV", "PART"].includes(tokenAt(reading, at)?.pos ?? "")) at -= 1;
  const isRelative = form === "verb" && RELATIVES.has(tokenAt(reading, at)?.lower ?? "");
  return isRelative && !(type === "death" && isOne(reading, at - 1));
}

/** "the family of a man who died": of one whom the article does not name yet, what befell him is no by the way. */
function isOne(reading: Reading, noun: number): boolean {
  const token = tokenAt(reading, noun);
  if (token?.pos !== "NOUN" || token.lower !== token.lemma) return false;
  return [1, 2].some((steps) => ["a", "an"].includes(tokenAt(reading, noun - steps)?.lower ?? ""));
}
