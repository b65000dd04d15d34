import type { ExtractedArticle, Mention } from "../../model/extracted.ts";
import { articleId, mentionId } from "../../model/ids.ts";
import { authorityValues } from "./authority-claims.ts";
import { type ClaimSet, evidenceOf, type Values, writtenNames } from "./claim-set.ts";
import type { EntityKeys } from "../keys.ts";
import { containerOf } from "../keys/key.ts";
import { gazetteerRule, stateId } from "../keys/places.ts";
import { claimRoles, titleWords } from "./role-claims.ts";

/** Every mention, the entity it refers to, and what ties those entities to one another. */
export function claimMentions(claims: ClaimSet, article: ExtractedArticle, keys: EntityKeys): void {
  for (const mention of article.mentions) claimMention(claims, article, mention, keys);
  for (const mention of article.mentions) {
    claimContainer(claims, article, mention, keys);
    claimRoles(claims, article, mention, keys);
  }
}

function claimMention(claims: ClaimSet, article: ExtractedArticle, mention: Mention, keys: EntityKeys): void {
  const { rule, confidence, spans, name, kind } = mention;
  const evidence = evidenceOf(spans, mention);
  const key = keys.get(mention.id);
  const from = mentionId(article.id, mention.id);
  const names = writtenNames(article, spans);
  claims.addNode(from, "Mention", name, { kind, names, spans, rule, confidence }, evidence);
  claims.addEdge({ type: "NAMES", from: articleId(article.id), to: from, evidence });
  if (key === undefined) return;
  claims.addNode(key.id, kind, mention.authority?.name ?? name, entityValues(mention, article), evidence);
  claims.addEdge({
    type: "REFERS_TO",
    from,
    to: key.id,
    values: { rule: key.rule, confidence, decision: key.decision },
    evidence,
  });
}

function entityValues(mention: Mention, article: ExtractedArticle): Values {
  const { handle, acronym, place, level, party, roles } = mention;
  const container = containerOf(mention, article);
  return {
    ...authorityValues(mention),
    handle,
    acronym,
    level,
    party: party || roles.find((role) => role.party !== null)?.party,
    titles: [...new Set(roles.map(titleWords))],
    seats: seatsOf(mention, article),
    city: mention.kind === "Site" && container?.kind === "City" ? container.name : undefined,
    ...(place === null
      ? { region: mention.kind === "City" && container?.kind === "Region" ? container.name : undefined }
      : { ...place }),
  };
}

/** What the offices are of, by name: "the mayor of Millrace" is asked for by both. */
function seatsOf({ roles }: Mention, article: ExtractedArticle): string[] {
  const names = new Map(article.mentions.map(({ id, name }) => [id, name]));
  return [...new Set(roles.flatMap(({ of }) => names.get(of ?? "") ?? []))];
}

/** The place or body a mention lies in or belongs to. */
const CONTAINMENT = [
  { from: ["Agency"], to: ["City", "Region"], type: "SERVES" },
  { from: ["Agency"], to: ["Agency"], type: "PART_OF" },
  { from: ["City", "Site", "Region"], to: ["City", "Region"], type: "IN" },
] as const;

function claimContainer(claims: ClaimSet, article: ExtractedArticle, mention: Mention, keys: EntityKeys): void {
  const container = containerOf(mention, article);
  const from = keys.get(mention.id)?.id;
  if (from === undefined) return;
  const evidence = evidenceOf(mention.spans.slice(0, 1), mention);
  const to = container && keys.get(container.id)?.id;
  const kinds: (kind: string) => (row: (typeof CONTAINMENT)[number]) => boolean = (kind) => (row) =>
    (row.from as readonly string[]).includes(mention.kind) && (row.to as readonly string[]).includes(kind);
  const row = container && CONTAINMENT.find(kinds(container.kind));
  if (row !== undefined && to !== undefined) claims.addEdge({ type: row.type, from, to, evidence });
  else claimState(claims, mention, from);
}

/** GeoNames codes of a first-level division, such as `CO`, `01` or `10375970`: no name to call a state by. */
const STATE_CODE = /^(?:[A-Z0-9]{1,3}|[A-Z]{2,6}\d{1,4}|\d+)$/u;

/** The state a gazetteer puts a city in, where the article does not name it. */
function claimState(claims: ClaimSet, mention: Mention, from: string): void {
  const { kind, place, spans } = mention;
  if (kind !== "City" || place?.region == null || STATE_CODE.test(place.region)) return;
  const evidence = evidenceOf(spans.slice(0, 1), { rule: gazetteerRule(mention), confidence: mention.confidence });
  const to = stateId(place.region, place.country);
  claims.addNode(to, "Region", place.region, { country: place.country }, evidence);
  claims.addEdge({ type: "IN", from, to, evidence });
}
