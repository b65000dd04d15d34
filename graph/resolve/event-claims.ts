import type { Count, EventMention, ExtractedArticle } from "../model/extracted.ts";
import { type ClaimSet, evidenceOf } from "./claim-set.ts";
import { eventId } from "./event-key.ts";
import type { EntityKeys } from "./keys.ts";

/** Event of the article → id of its node. */
export type EventIds = ReadonlyMap<string, string>;

export function eventIds(article: ExtractedArticle, keys: EntityKeys): EventIds {
  return new Map(
    article.events.map((event) => [event.id, eventId(event, article, (mention) => keys.get(mention)?.id)]),
  );
}

/** What happened, is planned or is reported; where, and who took part. */
export function claimEvents(claims: ClaimSet, article: ExtractedArticle, keys: EntityKeys, ids: EventIds): void {
  for (const event of article.events) {
    const from = ids.get(event.id);
    if (from === undefined) continue;
    const { type, label, start, end, status, spans } = event;
    const evidence = evidenceOf(spans, event);
    claims.addNode(from, "Event", label, { type, start, end, status, counts: event.counts.map(countWords) }, evidence);
    claimSurroundings(claims, event, from, keys);
  }
}

function claimSurroundings(claims: ClaimSet, event: EventMention, from: string, keys: EntityKeys): void {
  const evidence = evidenceOf(event.spans.slice(0, 1), event);
  for (const place of event.places) {
    const to = keys.get(place)?.id;
    if (to !== undefined) claims.addEdge({ type: "IN", from, to, evidence });
  }
  for (const { mention, role } of event.participants) {
    const to = keys.get(mention)?.id;
    if (to !== undefined)
      claims.addEdge({ type: "INVOLVES", from, to, discriminator: role, values: { role }, evidence });
  }
}

/** `about 2000 people`, `40–60 boats`: one text a count, so that articles can vote on it. */
export function countWords({ low, high, approximate, unit }: Count): string {
  const number = low === high ? String(low) : `${low}–${high}`;
  return `${approximate ? "about " : ""}${number} ${unit}`.trimEnd();
}
