import type { EventsLayer, MentionsLayer, StatementsLayer, TextLayer } from "../../document.ts";
import type { EventMention, Statement } from "../../../graph/model/extracted.ts";
import { overlaps, type Span } from "../../../graph/model/spans.ts";

/** How many blocks back an event may have been told of that a statement without a name for it is about. */
const BLOCKS_BACK = 3;

/**
 * The statements with what they are about. First the events that their own words tell of, else the one told of most in
 * the same paragraph and the three before it ("What they are doing is shameful" after "the raids"), which an article's
 * main event is taken to be unless another is told of more; then whom and what the words name, the most named first.
 */
export function withTopics(document: TextLayer & MentionsLayer & StatementsLayer & EventsLayer): readonly Statement[] {
  return document.statements.map((statement) => {
    const told = mostTold(document.events, statement.content);
    const context = told.length > 0 ? undefined : inContext(document, statement);
    const events = context === undefined ? told : [context];
    const speakers = [statement.speakerMention, ...statement.otherSpeakers];
    const named = mostTold(document.mentions, statement.content).filter(({ id }) => !speakers.includes(id));
    return { ...statement, about: [...new Set([...statement.about, ...[...events, ...named].map(({ id }) => id)])] };
  });
}

/** What is told of within these spans: most often there first, then most often in the article, then by place. */
function mostTold<One extends Told>(all: readonly One[], within: readonly Span[]): One[] {
  return all
    .map((one) => ({ one, count: timesTold(one, within) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || b.one.spans.length - a.one.spans.length)
    .map(({ one }) => one);
}

interface Told {
  readonly spans: readonly Span[];
}

function timesTold({ spans }: Told, within: readonly Span[]): number {
  return spans.filter((span) => within.some((part) => overlaps(part, span))).length;
}

/** The event that words without one of their own are about: one told of twice nearby, else the main one, else any nearby. */
function inContext(document: TextLayer & EventsLayer, statement: Statement): EventMention | undefined {
  const near = contextOf(document, statement);
  const [nearest] = mostTold(document.events, near);
  const isToldOften = nearest !== undefined && timesTold(nearest, near) > 1;
  return isToldOften ? nearest : (mainEvent(document.events) ?? nearest);
}

/** The event with most mentions, two at least; of equals the first. */
function mainEvent(events: readonly EventMention[]): EventMention | undefined {
  const main = events.reduce<EventMention | undefined>(
    (a, b) => (a !== undefined && a.spans.length >= b.spans.length ? a : b),
    undefined,
  );
  return main !== undefined && main.spans.length > 1 ? main : undefined;
}

/** The block a statement stands in, up to its end, and the blocks before it; promo lines tell of other stories. */
function contextOf({ blocks }: TextLayer, { content }: Statement): Span[] {
  const start = content[0]?.[0] ?? 0;
  const at = blocks.findLastIndex(({ span }) => span[0] <= start);
  const near = blocks.slice(Math.max(0, at - BLOCKS_BACK), at + 1);
  return near.filter(({ kind }) => kind !== "promo").map(({ span }) => span);
}
