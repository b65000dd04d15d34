import type { Count, EventMention, ExtractedArticle } from "../../model/extracted.ts";
import { calledOf } from "./called.ts";

/** Gives the id of the entity that a mention of the article stands for; undefined where it stands for none. */
export type EntityOf = (mention: string) => string | undefined;

/** What one article by itself tells of one event, as far as it tells it from others: plain data that a store can keep. */
export interface EventDraft {
  readonly type: string;
  readonly status: EventMention["status"];
  /** ISO dates, as precise as known; null where the article does not tell. */
  readonly start: string | null;
  readonly end: string | null;
  readonly published: string | null;
  /** Mentions of the article. */
  readonly places: readonly string[];
  readonly cities: readonly string[];
  /** Whether its places are only where its article is at home. */
  readonly isAtHome: boolean;
  readonly participants: EventMention["participants"];
  /** Those the article names most often. */
  readonly named: readonly string[];
  /** Whether its place stands first in its name: "the Brackwater shooting". */
  readonly isCalledByPlace: boolean;
  /** The name it bears, as a piece of an id: of "the Larkspur Fire"; absent where it has none. */
  readonly called?: string;
  readonly counts: readonly Pick<Count, "low" | "high" | "unit">[];
}

/** Whom or what an article names more seldom than these tells little of what it is about; keeps a draft small. */
const NAMED_MAX = 12;

export function eventDraft(event: EventMention, article: ExtractedArticle): EventDraft {
  const { type, status, start, end, places, participants } = event;
  const called = calledOf(event);
  const cities = new Set(article.mentions.filter(({ kind }) => kind === "City").map(({ id }) => id));
  return {
    ...{ type, status, start, end, places, participants },
    published: article.publishedDate?.slice(0, 10) ?? null,
    cities: places.filter((place) => cities.has(place)),
    named: mostNamed(article),
    isAtHome: event.placedBy === "article",
    isCalledByPlace: isCalledByPlace(event, article),
    counts: event.counts.map(({ low, high, unit }) => ({ low, high, unit })),
    ...(called === undefined ? {} : { called }),
  };
}

/** "the" may stand before it. */
const BEFORE_PLACE = 4;

function isCalledByPlace({ spans, places }: EventMention, { mentions }: ExtractedArticle): boolean {
  const names = mentions.filter(({ id }) => places.includes(id)).flatMap((place) => place.spans);
  return spans.some(([from, to]) =>
    names.some(([start, end]) => start >= from && start <= from + BEFORE_PLACE && end < to),
  );
}

/** The most often first, of equals the one named first in the text. */
function mostNamed({ mentions }: ExtractedArticle): string[] {
  return [...mentions]
    .sort((a, b) => b.spans.length - a.spans.length || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .slice(0, NAMED_MAX)
    .map(({ id }) => id);
}
