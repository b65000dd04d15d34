import { eventAnchor, hasOwn, isHeldByDay } from "../event-anchor.ts";
import { eventFamily } from "../event-family.ts";
import type { EntityOf, EventDraft } from "./draft.ts";

/**
 * What a report's block stands on: 0 nothing that tells its event from others, 1 a guess (its article's home, a whole state, whoever does it),
 * 2 a place that its words tell or whom it is done to, 3 the name it bears or whom it befell.
 */
export type Foothold = 0 | 1 | 2 | 3;

/** A state, a province or a country has many towns; but a primary is held in the whole of one. */
const WHOLE_STATE = /^region:(?:[a-z]{2}|[a-z]{2}-[a-z-]+)$/u;
const COUNTY = /-(?:county|parish|borough)$/u;

/** Told by where it was, whoever is named with it. */
const OF_A_PLACE: ReadonlySet<string> = new Set(
  "flood storm fire earthquake explosion collapse spill outage outbreak evacuation crash".split(" "),
);

export function footholdOf(draft: EventDraft, entity: EntityOf): Foothold {
  const anchor = eventAnchor(draft, entity);
  if (anchor === undefined || anchor === "") return 0;
  if (draft.called !== undefined || hasOwn(draft, entity)) return 3;
  const isTarget =
    !OF_A_PLACE.has(draft.type) &&
    draft.participants.some(({ mention, role }) => role === "target" && entity(mention) === anchor);
  const isPlace = draft.places.some((place) => entity(place) === anchor) && !draft.isAtHome;
  return isTarget || (isPlace && (isHeldByDay(draft.type) || !isWide(anchor))) ? 2 : 1;
}

/** More of whom an article names says little of which story it tells. */
const KEYS_MAX = 10;

/**
 * By what a report is found by others of its story: its family with each person, body, town and county that it or its article names, ten at most,
 * sorted. What is named in its article alone is no key.
 */
export function storyKeys(draft: EventDraft, article: string, entity: EntityOf): string[] {
  const mentions = [...draft.places, ...draft.participants.map(({ mention }) => mention), ...draft.named];
  const known = mentions.flatMap((mention) => entity(mention) ?? []).filter((id) => isTelling(id, article));
  return [...new Set(known)]
    .slice(0, KEYS_MAX)
    .map((id) => `${eventFamily(draft.type)} ${id}`)
    .sort();
}

function isTelling(id: string, article: string): boolean {
  return (
    (/^(?:person|agency|org|city):/u.test(id) || (id.startsWith("region:") && !isWide(id))) &&
    !id.includes(`:${article}:`)
  );
}

function isWide(id: string): boolean {
  return WHOLE_STATE.test(id) && !COUNTY.test(id);
}
