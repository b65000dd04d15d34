import type { EventMention } from "../../../graph/model/extracted.ts";
import type { Bearing } from "./bearing.ts";
import type { MainEvent } from "./main-event.ts";
import { words } from "../word-list.ts";

/** Events of one person: who speaks of the person speaks of them. */
const OF_ONE = words(
  "arrest charge trial sentence death dismissal resignation appointment lawsuit kidnapping shooting ruling",
);
/** Told of all through news that is about much else: one word of theirs is too little. */
const EVERYWHERE = words("election primary vote legislation");
const RACES = words("election primary");

/** Whether words speak of an event at all, wherever it is told. */
function speaksOf(bearing: Bearing, { type }: EventMention): boolean {
  const { called, somebody, town, matter, shared } = bearing;
  if (shared >= 2 || matter >= 2) return true;
  if (somebody && (OF_ONE.has(type) || shared > 0)) return true;
  const isSingle = called || town || matter > 0;
  return EVERYWHERE.has(type) ? isSingle && (shared > 0 || Number(called) + Number(town) + matter > 1) : isSingle;
}

/** How far behind the last telling of the news words stand: in the same run of paragraphs, elsewhere in the article, or beyond. */
export type Reach = "run" | "article" | "beyond";

/** Of an event told just before any sign will do, and none is needed of the news that the article opens with. */
export function bearsNearby(bearing: Bearing, event: EventMention, isNews: boolean): boolean {
  if (bearing.again || speaksOf(bearing, event)) return true;
  return !RACES.has(event.type) && (isNews || hasSign(bearing));
}

/**
 * Of an event told farther off: the news of the article is meant by words that say nothing of it where the run of paragraphs is on it,
 * and farther on by words with any sign of it; other events are not. A vote or a race is told of all through news that is about much else, and needs a sign.
 */
export function bearsFromAfar(
  bearing: Bearing,
  event: EventMention,
  main: MainEvent | undefined,
  reach: Reach,
): boolean {
  if (speaksOf(bearing, event)) return true;
  if (main?.event.id !== event.id || !main.isNews || reach === "beyond") return false;
  if (reach === "article" && !hasSign(bearing)) return false;
  return !EVERYWHERE.has(event.type) || event.spans.length >= OFTEN || hasSign(bearing);
}

/** A vote that is the news, and told so often, is what its article is of. */
const OFTEN = 3;

function hasSign({ again, called, somebody, town, matter, shared }: Bearing): boolean {
  return again || called || somebody || town || matter + shared > 0;
}
