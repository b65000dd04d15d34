import type { EventMention } from "../../../graph/model/extracted.ts";
import type { TextLayer } from "../../document.ts";
import { lastFrom } from "../locate.ts";
import type { Told } from "./told.ts";
import type { Reach } from "./weighing.ts";
import { words } from "../word-list.ts";

/** How far behind the last telling of the news words that say nothing of it are still about it, and those with some sign: code units, and paragraphs. */
const RUN = { reach: 1200, blocks: 2 };

/** The same where nothing else was told since. */
const STORY = { reach: 2500, blocks: 6 };

const ARTICLE = { reach: 2500, blocks: 8 };

/** How far behind an event the words at a place stand. */
export function reachOf(blocks: TextLayer["blocks"], event: EventMention, topics: readonly Told[], at: number): Reach {
  const { spans } = event;
  const last = (spans.findLast(([start]) => start <= at) ?? spans[0] ?? [0, 0])[1];
  const [away, apart] = [Math.abs(at - last), lastFrom(blocks, at) - lastFrom(blocks, last - 1)];
  const isWithin = (one: typeof RUN) => away <= one.reach && apart <= one.blocks;
  const isStory = isOneStory(event) && isLastTold(blocks, event, topics[lastFrom(topics, at)]);
  return isWithin(RUN) || (isStory && isWithin(STORY)) ? "run" : isWithin(ARTICLE) ? "article" : "beyond";
}

/** Whether nothing else was told since, but in a paragraph that tells of the event, too: what came of it. */
function isLastTold(blocks: TextLayer["blocks"], { id, spans }: EventMention, last: Told | undefined): boolean {
  if (last === undefined || last.id === id) return last !== undefined;
  const block = lastFrom(blocks, last.span[0]);
  return spans.some(([start]) => lastFrom(blocks, start) === block);
}

/** Whether an article that opens with an event is a story of that event to its end, unless another is told: it befell on a day, or a court has it. */
function isOneStory({ type, start }: EventMention): boolean {
  return STORIES.has(type) || (start?.length === "2000-01-01".length && BEFALLS.has(type));
}

const STORIES: ReadonlySet<string> = words("arrest charge trial verdict sentence");

const BEFALLS: ReadonlySet<string> = words(
  "shooting attack death injury fire crash collapse explosion spill flood storm earthquake outage evacuation kidnapping robbery rescue protest strike lawsuit investigation",
);
