import type { Count, EventMention, ExtractedArticle } from "../../model/extracted.ts";
import { cut } from "../../model/spans.ts";
import type { EventWord } from "../event-coreference/mention-profile.ts";
import { eventAnchor } from "../event-anchor.ts";

/** What one article tells of one event, as far as it tells it from others: plain data that a store can keep. */
export interface EventProfile {
  /** `article event`, told apart from all others. */
  readonly id: string;
  readonly article: string;
  /** Type and the entity that tells it best. Only profiles of one block are ever one event; undefined: of no block. */
  readonly block: string | undefined;
  readonly type: string;
  readonly status: EventMention["status"];
  /** ISO dates, as precise as known; null where the article does not tell. */
  readonly start: string | null;
  readonly end: string | null;
  readonly published: string | null;
  /** Ids of entities. */
  readonly cities: readonly string[];
  readonly participants: readonly string[];
  /** All that the article names. */
  readonly named: readonly string[];
  readonly counts: readonly Count[];
  /** The event's own words, for articles whose text is at hand. */
  readonly word: EventWord;
}

/** `entity` gives the id of the entity a mention stands for. */
export function eventProfile(
  event: EventMention,
  article: ExtractedArticle,
  entity: (mention: string) => string | undefined,
): EventProfile {
  const id = `${article.id} ${event.id}`;
  const anchor = eventAnchor(event, entity);
  const cities = article.mentions.filter(({ kind }) => kind === "City").map((mention) => mention.id);
  const ids = (mentions: readonly string[]): string[] =>
    [...new Set(mentions.flatMap((mention) => entity(mention) ?? []))].sort();
  return {
    ...{ id, article: article.id, type: event.type, status: event.status, counts: event.counts },
    ...{ start: event.start, end: event.end, published: article.publishedDate?.slice(0, 10) ?? null },
    block: anchor === undefined ? undefined : `${event.type}:${anchor}`,
    cities: ids(event.places.filter((place) => cities.includes(place))),
    participants: ids(event.participants.map(({ mention }) => mention)),
    named: ids(article.mentions.map((mention) => mention.id)),
    word: wordOf(id, event, article),
  };
}

/** The last word of the first span, or the first of a verb's: "the Brackwater raids" is told by "raids". */
function wordOf(id: string, event: EventMention, article: ExtractedArticle): EventWord {
  const [start, end] = event.spans[0] ?? [0, 0];
  const words = [...cut(article.text, [start, end]).matchAll(/[\p{L}\p{N}]+/gu)];
  const isVerb = event.rule.endsWith("verb");
  const own = isVerb ? words[0] : words.at(-1);
  const from = start + (own?.index ?? 0);
  const text = own?.[0] ?? "";
  return {
    ...{ id, article: article.id, span: [from, from + text.length], text },
    ...{ form: isVerb ? "verb" : "noun", negated: event.status === "denied", entities: [] },
  };
}
