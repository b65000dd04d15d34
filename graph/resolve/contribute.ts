import type { Authorities } from "../authorities/authorities.ts";
import { linkArticle } from "../authorities/link.ts";
import type { Contribution } from "../model/claims.ts";
import type { ExtractedArticle } from "../model/extracted.ts";
import { claimArticle } from "./claims/article-claims.ts";
import { ClaimSet } from "./claims/claim-set.ts";
import { claimEvents } from "./claims/event-claims.ts";
import { ALONE, identified, identifiedEvents, type Identity } from "./identity.ts";
import { claimMentions } from "./claims/mention-claims.ts";
import { claimStatements } from "./claims/statement-claims.ts";

/**
 * What one article adds to the record, as that article alone would have it: its own nodes (article, mentions,
 * statements), the entities and events they name, and the edges among them. A function of the article and the
 * authority lists, and nothing else (without lists, the links the article has stay); what several articles claim of one
 * entity is folded by votes (decision 1).
 */
export function contribute(given: ExtractedArticle, authorities?: Authorities): Contribution {
  return contributeAs(authorities === undefined ? given : linkArticle(given, authorities), ALONE);
}

/** What one article adds to the record where the record knows who its mentions are. */
export function contributeAs(article: ExtractedArticle, identity: Identity): Contribution {
  const claims = new ClaimSet(identity.verdicts);
  const keys = identified(article, identity);
  const events = identifiedEvents(article, keys, identity);
  claimArticle(claims, article);
  claimMentions(claims, article, keys);
  claimEvents(claims, article, keys, events);
  claimStatements(claims, article, keys, events, identity.statements);
  return { article, nodes: claims.nodes(), edges: claims.edges(), proofs: claims.proofs() };
}
