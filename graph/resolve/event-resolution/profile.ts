import { firstDay, isoWeek, precision } from "../../model/dates.ts";
import type { EventMention, ExtractedArticle } from "../../model/extracted.ts";
import { eventAnchor } from "../event-anchor.ts";
import { eventFamily } from "../event-family.ts";
import { calledOf } from "./called.ts";
import { type EventDraft, eventDraft } from "./draft.ts";

/** Gives the id of the entity that a mention of the article stands for; undefined where it stands for none. */
export type EntityOf = (mention: string) => string | undefined;

/** What one article tells of one event where it is known who is who: reports are compared by it. Lists are of entities, sorted. */
export interface EventProfile extends Omit<EventDraft, "places" | "cities" | "participants" | "named"> {
  /** `article event`, told apart from all others. */
  readonly id: string;
  readonly article: string;
  /** Family of types and the entity that tells it best, if it takes one. Only profiles of one block are ever one event; undefined: of no block. */
  readonly block: string | undefined;
  /** What ids of the event begin with by this report: its own type and that entity. */
  readonly stem: string | undefined;
  /** The id of the event by this report alone. */
  readonly name: string;
  readonly cities: readonly string[];
  readonly participants: readonly string[];
  /** Those of `participants` whom it befell. */
  readonly befallen: readonly string[];
  readonly named: readonly string[];
}

/** `event` is the event's id in the article. */
export function profileOf(draft: EventDraft, article: string, event: string, entity: EntityOf): EventProfile {
  const { type, status, start, end, published, counts, isCalledByPlace, called } = draft;
  const stem = stemOf(type, draft, entity);
  const block = stemOf(eventFamily(type), draft, entity);
  const ids = (mentions: readonly string[]): string[] =>
    [...new Set(mentions.flatMap((mention) => entity(mention) ?? []))].sort();
  return {
    ...{
      id: `${article} ${event}`,
      article,
      type,
      status,
      start,
      end,
      published,
      counts,
      isCalledByPlace,
      block,
      stem,
    },
    ...(called === undefined ? {} : { called }),
    name: nameOf(stem, draft) ?? ownName(article, event),
    cities: ids(draft.cities),
    participants: ids(draft.participants.map(({ mention }) => mention)),
    befallen: ids(draft.participants.filter(({ role }) => role === "target").map(({ mention }) => mention)),
    named: ids(draft.named),
  };
}

/** The id of an event by one report of it alone. */
export function eventName(event: EventMention, { id, publishedDate }: ExtractedArticle, entity: EntityOf): string {
  const published = publishedDate?.slice(0, 10) ?? null;
  const called = calledOf(event);
  const stem = stemOf(event.type, { ...event, ...(called === undefined ? {} : { called }) }, entity);
  return nameOf(stem, { start: event.start, published }) ?? ownName(id, event.id);
}

export function eventProfile(event: EventMention, article: ExtractedArticle, entity: EntityOf): EventProfile {
  return profileOf(eventDraft(event, article), article.id, event.id, entity);
}

/** The id of an event that stays in its article: `event:<article>:<event>`. */
export function ownName(article: string, event: string): string {
  return `event:${article}:${event}`;
}

/**
 * Stem and start, as precise as told; without a start, the week in which the article appeared. Undefined where there is no stem,
 * or neither is known.
 */
function nameOf(
  stem: string | undefined,
  { start, published }: Pick<EventDraft, "start" | "published">,
): string | undefined {
  const when = told(start) ?? weekOf(published);
  return stem === undefined || when === undefined ? undefined : `event:${stem}:${when}`;
}

/** `kind` is a type, or a family of types. */
function stemOf(
  kind: string,
  event: Pick<EventDraft, "type" | "places" | "participants" | "called">,
  entity: EntityOf,
): string | undefined {
  const anchor = eventAnchor(event, entity);
  return anchor === undefined ? undefined : [kind, anchor].filter(Boolean).join(":");
}

/** A date as told, if it is one. */
export function told(start: string | null): string | undefined {
  return start !== null && precision(start.slice(0, 10)) !== undefined ? start.slice(0, 10) : undefined;
}

export function weekOf(published: string | null): string | undefined {
  const day = firstDay(published ?? "");
  return day === undefined ? undefined : isoWeek(day);
}
