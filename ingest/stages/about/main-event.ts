import type { EventMention } from "../../../graph/model/extracted.ts";
import { firstDay, lastDay } from "../../../graph/model/dates.ts";
import { covers, type Span } from "../../../graph/model/spans.ts";
import type { ArticleLayer, EventsLayer, SentencesLayer, TextLayer } from "../../document.ts";
import { isSetting, isWhen } from "./setting.ts";

type Needs = ArticleLayer & TextLayer & SentencesLayer & EventsLayer;

/** The event that an article is about. */
export interface MainEvent {
  readonly event: EventMention;
  /** It is the news that the article opens with: words that say nothing of any event are about it. */
  readonly isNews: boolean;
}

/** The headline and so many sentences of the story say what the news is, within so many code units: some sentences are long lists. */
const OPENING_SENTENCES = 3;
const OPENING_REACH = 700;
/** An event told in the first of them is the news before one that comes up in the next. */
const FIRST_WEIGHT = 2;
/** What lies farther back than this is what the news comes from, not the news. */
const NEWS_DAYS = 60;
/** What no opening tells is the matter of an article only if it is told so often, */
const MATTER_TELLINGS = 3;
/** and in this share of its paragraphs: an article on a race names a primary here and there, and is not about it. */
const MATTER_SHARE = 0.2;

/**
 * The news of the opening, else what the article tells of again and again; of equals what stands first. So it hangs on how an article
 * begins, and a line more or less at its end changes nothing.
 */
export function createMainEvent(document: Needs): MainEvent | undefined {
  const opening = openingOf(document);
  const isNewsAt = (span: Span) =>
    opening.some(([from, to]) => from <= span[0] && span[0] < to) &&
    !isSetting(document.text, span) &&
    !isWhen(document, span);
  const ofOpening = document.events
    .filter((event) => !isHistory(event, document.toldOn))
    .map((event) => ({ event, told: event.spans.filter(isNewsAt) }))
    .filter(({ told }) => told.length > 0);
  const isFirst = (told: readonly Span[]) => told.some(([start]) => start < (opening[0]?.[1] ?? 0));
  const news = mostOf(ofOpening, ({ event, told }) => event.spans.length + (isFirst(told) ? FIRST_WEIGHT : 0));
  if (news !== undefined) return { event: news.event, isNews: true };
  const matter = mostOf(document.events, ({ spans }) => spans.length);
  return matter !== undefined && isMatter(document, matter) ? { event: matter, isNews: false } : undefined;
}

/** The spans of the headline and of the first sentences of the story. */
function openingOf({ blocks, sentences }: Needs): Span[] {
  const read = sentences.filter(({ block }) => ["headline", "paragraph"].includes(blocks[block]?.kind ?? ""));
  const story = read.findIndex(({ block }) => blocks[block]?.kind === "paragraph");
  const first = read.slice(0, Math.max(0, story) + OPENING_SENTENCES);
  const start = read[Math.max(0, story)]?.span[0] ?? 0;
  return first.map(({ span }) => span).filter(([from]) => from < start + OPENING_REACH);
}

function isHistory({ start, end }: EventMention, toldOn: string | undefined): boolean {
  const [day, now] = [lastDay(end ?? start ?? ""), firstDay(toldOn ?? "")];
  return day !== undefined && now !== undefined && day < now - NEWS_DAYS;
}

function isMatter({ blocks }: Needs, { spans }: EventMention): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const telling = paragraphs.filter(({ span }) => spans.some((one) => covers(span, one)));
  return spans.length >= MATTER_TELLINGS && telling.length >= MATTER_SHARE * paragraphs.length;
}

/** The item of the greatest weight, of equals the first. */
function mostOf<Item>(items: readonly Item[], weight: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, one) => (best === undefined || weight(one) > weight(best) ? one : best),
    undefined,
  );
}
