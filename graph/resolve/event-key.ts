import { firstDay, isoWeek, precision } from "../model/dates.ts";
import type { EventMention, ExtractedArticle } from "../model/extracted.ts";
import { eventAnchor } from "./event-anchor.ts";

/**
 * The id of the happening an article's event is: type, main place (else target, else actor) and ISO week of its
 * start, so that "this weekend" in one paper and "Sunday" in another are one, and raids a month apart, or in two
 * cities, are two. A date known to the month or year only keeps that; an event without any date is put into the week
 * its article appeared. With neither place nor participant it stays in its article. Limits: a happening that goes on
 * over a Sunday, or that a later article mentions without a date, becomes two; two of one type in one town and week
 * become one. `event-resolution/` has none of these limits, but must see the other reports.
 */
export function eventId(
  event: EventMention,
  article: ExtractedArticle,
  entity: (mention: string) => string | undefined,
): string {
  const anchor = eventAnchor(event, entity);
  const when = bucket(event.start) ?? bucket(article.publishedDate);
  if (anchor === undefined || when === undefined) return `event:${event.type}:${article.id}:${event.id}`;
  return `event:${event.type}:${anchor}:${when}`;
}

function bucket(stamp: string | null): string | undefined {
  if (stamp === null) return undefined;
  const date = stamp.slice(0, 10);
  const day = precision(date) === "day" ? firstDay(date) : undefined;
  if (day !== undefined) return isoWeek(day);
  return precision(date) === undefined ? undefined : date;
}
