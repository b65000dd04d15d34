import type { ExtractedArticle, Mention, Role } from "../../model/extracted.ts";
import { slug } from "../../model/tokens.ts";
import { type ClaimSet, evidenceOf } from "./claim-set.ts";
import type { EntityKeys } from "../keys.ts";
import { partyKey } from "../keys/bodies.ts";
import { containerOf } from "../keys/key.ts";
import { isParty, partyName } from "../names.ts";

/** The offices an official holds, held or seeks, and the party. */
export function claimRoles(claims: ClaimSet, article: ExtractedArticle, mention: Mention, keys: EntityKeys): void {
  const person = keys.get(mention.id)?.id;
  if (person === undefined) return;
  for (const role of mention.roles) {
    const to = role.of === null ? undefined : keys.get(role.of)?.id;
    if (to !== undefined && isTold(mention, role, article)) claimOffice(claims, article, mention, role, person, to);
    if (role.party !== null && isParty(role.party)) claimParty(claims, article, mention, role, person, role.party);
  }
  if (mention.unnamed && mention.roles.every((role) => role.of === null)) claimBody(claims, article, mention, keys);
}

/** Of whom holds no public office only who leads a body or speaks for it is told: a union's president, no teacher of a school. */
function isTold({ kind }: Mention, role: Role, article: ExtractedArticle): boolean {
  return kind !== "Person" || LEADS.test(role.title) || owns(role, article) || pleads(role, article);
}

/** Whose a shop or club is, and who is head teacher of a school; what a town is named beside is of others. */
function owns({ title, of }: Role, { mentions }: ExtractedArticle): boolean {
  return OWNS.test(title) && mentions.find(({ id }) => id === of)?.kind === "Organization";
}

const OWNS = /\b(?:owner|head ?teacher|headmaster|headmistress)$/i;

/** Who speaks for a county, an agency or a union in court; no lawyer of a firm, and none of the town or state that she lives in. */
function pleads({ title, of }: Role, { mentions }: ExtractedArticle): boolean {
  const body = PLEADS.test(title) ? mentions.find(({ id }) => id === of) : undefined;
  if (body?.kind === "Region") return /\s(?:County|Parish)$/.test(body.name);
  return body?.kind === "Agency" || (body?.kind === "Organization" && !FIRM.test(body.name));
}

const PLEADS = /\b(?:lawyer|attorney|counsel|solicitor)$/i;
const FIRM = /[&,]|\band\b|\b(?:LLP|LLC|P\.?C\.?|PLLC|Law)\b/;

const LEADS =
  /\b(?:president|chief executive|ceo|chief (?:operating|financial) officer|chair(?:man|woman|person)?|director|general secretary|secretary-treasurer|founder|head|leader|spokes(?:man|woman|person)|(?:plant|general|mill|store|factory) manager)$/i;

/** "mayor", "former mayor", "Senate candidate": the title with its standing, told once. */
export function titleWords({ title, status }: Role): string {
  return status === "current" || title.toLowerCase().includes(status) ? title : `${status} ${title}`;
}

function claimOffice(
  claims: ClaimSet,
  article: ExtractedArticle,
  mention: Mention,
  role: Role,
  from: string,
  to: string,
): void {
  const { title, status } = role;
  claims.addEdge({
    type: "HOLDS",
    from,
    to,
    // A title once held and one held now are two facts: "former mayor" is not outvoted by older articles.
    discriminator: slug(titleWords(role)),
    values: { title, status, asOf: article.publishedDate },
    evidence: evidenceOf([role.span ?? mention.spans[0]], mention),
  });
}

function claimParty(
  claims: ClaimSet,
  article: ExtractedArticle,
  mention: Mention,
  role: Role,
  from: string,
  party: string,
): void {
  const to = partyKey(party).id;
  const evidence = evidenceOf([role.span ?? mention.spans[0]], mention);
  claims.addNode(to, "Organization", partyName(party), { party: true }, evidence);
  claims.addEdge({ type: "MEMBER_OF", from, to, values: { asOf: article.publishedDate }, evidence });
}

/** "An agency spokesman" belongs to the agency, though no name tells who holds the title. */
function claimBody(claims: ClaimSet, article: ExtractedArticle, mention: Mention, keys: EntityKeys): void {
  const from = keys.get(mention.id)?.id;
  const body = containerOf(mention, article);
  const to = body && keys.get(body.id)?.id;
  if (from === undefined || to === undefined) return;
  const title = mention.roles[0]?.title ?? mention.name;
  claims.addEdge({
    type: "HOLDS",
    from,
    to,
    discriminator: slug(title),
    values: { title, status: "current", asOf: article.publishedDate },
    evidence: evidenceOf(mention.spans.slice(0, 1), mention),
  });
}
