import { firstDay, isoWeek, precision } from "../model/dates.ts";
import type { EventMention, ExtractedArticle } from "../model/extracted.ts";

/**
 * Events told by whom they befall or who does them rather than by the town: two arrests in one town and week are two.
 * The roles are asked in this order.
 */
const BY_PARTICIPANT: Readonly<Record<string, readonly ("actor" | "target")[]>> = {
  arrest: ["target"],
  appointment: ["target"],
  resignation: ["actor", "target"],
  candidacy: ["actor"],
  visit: ["actor"],
  announcement: ["actor"],
  lawsuit: ["target", "actor"],
  ruling: ["actor", "target"],
};

/**
 * The id of the happening an article's event is: type, main place (else target, else actor) and ISO week of its
 * start, so that "this weekend" in one paper and "Sunday" in another are one, and raids a month apart, or in two
 * cities, are two. A date known to the month or year only keeps that; an event without any date is put into the week
 * its article appeared. With neither place nor participant it stays in its article. Limits: a happening that goes on
 * over a Sunday, or that a later article mentions without a date, becomes two; two of one type in one town and week
 * become one; a national event has a node for each main place.
 */
export function eventId(
  event: EventMention,
  article: ExtractedArticle,
  entity: (mention: string) => string | undefined,
): string {
  const anchor = anchors(event)
    .map(entity)
    .find((id) => id !== undefined);
  const when = bucket(event.start) ?? bucket(article.publishedDate);
  if (anchor === undefined || when === undefined) return `event:${event.type}:${article.id}:${event.id}`;
  return `event:${event.type}:${anchor}:${when}`;
}

/** The mentions that may tell this event from others of its type, the best first. */
function anchors(event: EventMention): string[] {
  const inRole = (role: "actor" | "target") =>
    event.participants.filter((one) => one.role === role).map((one) => one.mention);
  const own = (BY_PARTICIPANT[event.type] ?? []).flatMap(inRole);
  return [...own, ...event.places, ...inRole("target"), ...inRole("actor")];
}

function bucket(stamp: string | null): string | undefined {
  if (stamp === null) return undefined;
  const date = stamp.slice(0, 10);
  const day = precision(date) === "day" ? firstDay(date) : undefined;
  if (day !== undefined) return isoWeek(day);
  return precision(date) === undefined ? undefined : date;
}
