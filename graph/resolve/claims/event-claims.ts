import type { EventMention, ExtractedArticle } from "../../model/extracted.ts";
import { articleId, mentionId } from "../../model/ids.ts";
import { type ClaimSet, evidenceOf, writtenNames } from "./claim-set.ts";
import { countWords } from "../accounts/counts.ts";
import type { EntityKeys } from "../keys.ts";

/** What happened, is planned or is reported; where, and who took part. `events` gives an event of the article its node. */
export function claimEvents(claims: ClaimSet, article: ExtractedArticle, keys: EntityKeys, events: EntityKeys): void {
  for (const event of article.events) {
    claimMention(claims, article, event);
    const from = events.get(event.id)?.id;
    if (from === undefined) continue;
    const { type, label, start, end, status, spans } = event;
    const evidence = evidenceOf(spans, event);
    claims.addNode(from, "Event", label, { type, start, end, status, counts: event.counts.map(countWords) }, evidence);
    claimReference(claims, article, event, events);
    claimSurroundings(claims, event, from, keys);
  }
}

/** The event as this article tells it, with the state it then had: a merge or a split moves what it refers to, and nothing else. */
function claimMention(claims: ClaimSet, article: ExtractedArticle, event: EventMention): void {
  const { spans, status, start, end, rule, confidence } = event;
  const names = writtenNames(article, spans);
  const id = mentionId(article.id, event.id);
  const evidence = evidenceOf(spans, event);
  const values = { kind: "Event", names, spans, status, start, end, rule, confidence };
  claims.addNode(id, "Mention", names[0] ?? event.label, values, evidence);
  claims.addEdge({ type: "NAMES", from: articleId(article.id), to: id, evidence });
}

function claimReference(claims: ClaimSet, article: ExtractedArticle, event: EventMention, events: EntityKeys): void {
  const key = events.get(event.id);
  if (key === undefined) return;
  claims.addEdge({
    type: "REFERS_TO",
    from: mentionId(article.id, event.id),
    to: key.id,
    values: { rule: key.rule, confidence: event.confidence, decision: key.decision },
    evidence: evidenceOf(event.spans, event),
  });
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
