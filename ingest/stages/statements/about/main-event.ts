import type { EventMention } from "../../../../graph/model/extracted.ts";
import { covers } from "../../../../graph/model/spans.ts";
import type { EventsLayer, SentencesLayer, TextLayer } from "../../../document.ts";

type Needs = TextLayer & SentencesLayer & EventsLayer;

/** The event that an article is about. */
export interface MainEvent {
  readonly event: EventMention;
  /** Told in its first words, or of every few sentences: all of the article is of it. */
  readonly isHeadline: boolean;
}

/** Paragraphs that open an article and say what it is about, so many code units at most; so much more an event told there weighs. */
const LEAD_BLOCKS = 2;
const LEAD_REACH = 700;
const LEAD_WEIGHT = 2;
/** What an event must weigh, a mention each one, to be the matter of its article, */
const MAIN_WEIGHT = 3;
/** and the share of paragraphs that must tell of it: an article on a race names a primary here and there, and is not about it. */
const MAIN_SHARE = 0.2;
/** The first words, a headline's length; a share of sentences that makes a text all of one event, and the share that does with a headline. */
const HEADLINE = 180;
const MOSTLY = 0.25;
const SOMEWHAT = 0.07;

/** The event told of most often, what the lead tells weighing more, and all through it; undefined where two are equal. */
export function createMainEvent({ events, blocks, sentences }: Needs): MainEvent | undefined {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const opens = paragraphs[0]?.span[0] ?? 0;
  const leadEnd = Math.min(paragraphs[LEAD_BLOCKS - 1]?.span[1] ?? Infinity, opens + LEAD_REACH);
  const weighed = events.map((event) => {
    const isLed = event.spans.some(([start]) => start < leadEnd);
    return { event, weight: event.spans.length + (isLed ? LEAD_WEIGHT : 0) };
  });
  const [first, second] = weighed.sort((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight < MAIN_WEIGHT || second?.weight === first.weight) return undefined;
  const { event } = first;
  const isTold = ({ span }: { span: readonly [number, number] }) => event.spans.some((one) => covers(span, one));
  if (paragraphs.filter(isTold).length < MAIN_SHARE * paragraphs.length) return undefined;
  const isFirst = event.spans.some(([start]) => start < opens + HEADLINE);
  const share = sentences.filter(isTold).length / Math.max(1, sentences.length);
  return { event, isHeadline: share >= MOSTLY || (isFirst && share >= SOMEWHAT) };
}
