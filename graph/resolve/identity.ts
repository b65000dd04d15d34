import type { ExtractedArticle } from "../model/extracted.ts";
import { mentionId } from "../model/ids.ts";
import type { Verdict } from "./ledger/fold.ts";
import { entityKey, type EntityKey, type EntityKeys } from "./keys.ts";

/** What the record as a whole knows of one article's mentions: it may join them with others, or part them. */
export interface Identity {
  /** Mention → its entity, for each that other articles speak of too. */
  readonly ties: ReadonlyMap<string, EntityKey>;
  /** What was decided, by id of an entity or of a mention. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** An article by itself, of which nobody decided anything. */
export const ALONE: Identity = { ties: new Map(), verdicts: new Map() };

/** The entity of each mention; a mention of what was dropped has none. */
export function identified(article: ExtractedArticle, { ties, verdicts }: Identity): EntityKeys {
  const keys = new Map<string, EntityKey>();
  for (const mention of article.mentions) {
    const apart = verdicts.get(mentionId(article.id, mention.id));
    const key = ties.get(mention.id) ?? entityKey(mention, article);
    const before = apart?.to ?? key.id;
    const verdict = verdicts.get(before);
    if (verdict?.to === null) continue;
    const decision = verdict?.decision ?? apart?.decision;
    keys.set(mention.id, {
      id: verdict?.to ?? before,
      rule: decision === undefined ? key.rule : "decision",
      ...(decision === undefined ? {} : { decision }),
    });
  }
  return keys;
}
