import { firstDay, isoWeek, precision } from "../../model/dates.ts";
import type { EventMention, ExtractedArticle } from "../../model/extracted.ts";
import { eventAnchor } from "../event-anchor.ts";
import { eventFamily } from "../event-family.ts";
import { calledOf } from "./called.ts";
import { type Foothold, footholdOf } from "./foothold.ts";
import { type EntityOf, type EventDraft, eventDraft } from "./draft.ts";

/** What one article tells of one event where it is known who is who: reports are compared by it. Lists are of entities, sorted. */
export interface EventProfile extends Omit<EventDraft, "places" | "cities" | "participants" | "named"> {
  /** `article event`, told apart from all others. */
  readonly id: string;
  readonly article: string;
  /** Family of types and the entity that tells it best, if it takes one. Only profiles of one block are ever one event; undefined: of no block. */
  readonly block: string | undefined;
  readonly foothold: Foothold;
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
  const { type, status, start, end, published, counts, isAtHome, isCalledByPlace, called } = draft;
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
      isAtHome,
      isCalledByPlace,
      block,
      foothold: footholdOf(draft, entity),
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

/**
 * The same report in the block of its story: it lends the event no name by its own place, and has itself in its name where it stays alone.
 */
export function inBlock(profile: EventProfile, block: string | undefined): EventProfile {
  if (block === profile.block) return profile;
  const name = profile.stem === undefined ? profile.name : secondName(profile.name, profile.id);
  return { ...profile, block, stem: undefined, name };
}

/** The id of an event where a larger one has its name. */
export function secondName(name: string, report: string): string {
  return `${name}:${report.replace(" ", ":")}`;
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
