import type { EventsLayer, StatementsLayer, TextLayer } from "../../document.ts";
import type { EventMention, Statement } from "../../../graph/model/extracted.ts";
import { overlaps, type Span } from "../../../graph/model/spans.ts";

/** How many blocks back an event may have been told of that a statement without a name for it is about. */
const BLOCKS_BACK = 3;

/**
 * The statements with the events they are about put before the mentions: those their own words tell of, else the one
 * told of most in the same paragraph and the three before it ("What they are doing is shameful" after "the raids").
 */
export function aboutEvents(document: TextLayer & StatementsLayer & EventsLayer): readonly Statement[] {
  const { statements, events } = document;
  return statements.map((statement) => {
    const named = mostTold(events, statement.content);
    const about = named.length > 0 ? named : mostTold(events, contextOf(document, statement)).slice(0, 1);
    const ids = about.map(({ id }) => id);
    return { ...statement, about: [...ids, ...statement.about.filter((id) => !ids.includes(id))] };
  });
}

/** The events told of within these spans: most mentions there first, then most in the article, then by place. */
function mostTold(events: readonly EventMention[], within: readonly Span[]): EventMention[] {
  const told = events.map((event) => ({
    event,
    count: event.spans.filter((span) => within.some((one) => overlaps(one, span))).length,
  }));
  return told
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.event.spans.length - a.event.spans.length)
    .map(({ event }) => event);
}

/** The block a statement stands in, up to its end, and the blocks before it; promo lines tell of other stories. */
function contextOf({ blocks }: TextLayer, { content }: Statement): Span[] {
  const start = content[0]?.[0] ?? 0;
  const at = blocks.findLastIndex(({ span }) => span[0] <= start);
  const near = blocks.slice(Math.max(0, at - BLOCKS_BACK), at + 1);
  return near.filter(({ kind }) => kind !== "promo").map(({ span }) => span);
}
