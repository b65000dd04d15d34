import type { EventMention } from "../../graph/model/extracted.ts";
import type { NeverOne } from "../../graph/resolve/blocks/bonds.ts";
import type { EventGroup } from "../../graph/resolve/event-resolution/group-names.ts";
import { type EventProfile, eventProfile } from "../../graph/resolve/event-resolution/profile.ts";
import { resolveEvents } from "../../graph/resolve/event-resolution/resolve-events.ts";
import { article, event, mention } from "./invented-article.ts";

/** Whom and what invented events name. */
export const mentions = [
  mention("m1", "City", "Brackwater"),
  mention("m2", "City", "Tolland"),
  mention("m3", "Person", "Ana Ruiz"),
  mention("m4", "Person", "Ben Oduya"),
  mention("m5", "Agency", "State Police"),
];

/** An event of Brackwater that has happened, as the article of that id and day tells it. */
export function told(id: string, publishedDate: string, type: string, parts: Partial<EventMention> = {}): EventProfile {
  const own = event("e1", type, { places: ["m1"], status: "happened", ...parts });
  return eventProfile(own, article({ id, mentions, events: [own], publishedDate }), (one) => one);
}

export const resolve = (profiles: readonly EventProfile[], never: readonly NeverOne[] = []): readonly EventGroup[] =>
  resolveEvents(profiles, never).groups;

/** The reports of each event. */
export const members = (groups: readonly EventGroup[]) => groups.map((group) => group.members);
