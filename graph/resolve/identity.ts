import type { ExtractedArticle } from "../model/extracted.ts";
import { mentionId } from "../model/ids.ts";
import type { Verdict } from "./ledger/verdicts.ts";
import { eventName } from "./event-resolution/profile.ts";
import { entityKey, type EntityKeys } from "./keys.ts";
import type { EntityKey } from "./keys/key.ts";

/** What the record as a whole knows of one article's mentions: it may join them with others, or part them. */
export interface Identity {
  /** Mention → its entity, for each that other articles speak of too. */
  readonly ties: ReadonlyMap<string, EntityKey>;
  /** Event of the article → the event of the record, for each that has another id than its article alone would give it. */
  readonly events: ReadonlyMap<string, string>;
  /** Statement of the article → the id of the statement it is a copy of, for each that an earlier article has, too. */
  readonly statements: ReadonlyMap<string, string>;
  /** What was decided, by id of an entity or of a mention. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** An article by itself, of which nobody decided anything. */
export const ALONE: Identity = { ties: new Map(), events: new Map(), statements: new Map(), verdicts: new Map() };

/** The entity of each mention; a mention of what was dropped has none, nor has who is named only for having written the article. */
export function identified(article: ExtractedArticle, { ties, verdicts }: Identity): EntityKeys {
  const keys = new Map<string, EntityKey>();
  for (const mention of article.mentions) {
    if (mention.credit === true) continue;
    const key = decided(article, mention.id, ties.get(mention.id) ?? entityKey(mention, article), verdicts);
    if (key !== undefined) keys.set(mention.id, key);
  }
  return keys;
}

/** The event of the record that each event of the article is; one that was dropped is none. `keys` tell who its mentions are. */
export function identifiedEvents(
  article: ExtractedArticle,
  keys: EntityKeys,
  { events, verdicts }: Identity,
): EntityKeys {
  const found = new Map<string, EntityKey>();
  for (const event of article.events) {
    const name = eventName(event, article, (mention) => keys.get(mention)?.id);
    const id = events.get(event.id) ?? name;
    const key = decided(article, event.id, { id, rule: id === name ? "event-told" : "same-event" }, verdicts);
    if (key !== undefined) found.set(event.id, key);
  }
  return found;
}

/** What a mention refers to once the ledger has spoken; undefined where that was dropped. */
function decided(
  article: ExtractedArticle,
  mention: string,
  key: EntityKey,
  verdicts: ReadonlyMap<string, Verdict>,
): EntityKey | undefined {
  const apart = verdicts.get(mentionId(article.id, mention));
  const before = apart?.to ?? key.id;
  const verdict = verdicts.get(before);
  if (verdict?.to === null) return undefined;
  const decision = verdict?.decision ?? apart?.decision;
  return {
    id: verdict?.to ?? before,
    rule: decision === undefined ? key.rule : "decision",
    ...(decision === undefined ? {} : { decision }),
  };
}
