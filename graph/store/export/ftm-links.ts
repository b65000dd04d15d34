import type { Node } from "../../api/views.ts";
import type { RelationType } from "../../model/relations.ts";
import { proofWords } from "./columns.ts";
import { entity, ftmId, proofIds, type FtmEntity } from "./ftm-entity.ts";
import type { ExportedEdge } from "./rows.ts";

type Tell = (edge: ExportedEdge, from: Node, to: Node) => FtmEntity[];

/** Relations that FollowTheMoney has a word for; all others are unknown links. What an article names is told with what that refers to. */
const LINKS: Partial<Record<RelationType, Tell>> = {
  NAMES: () => [],
  REFERS_TO: mention,
  HOLDS: occupancy,
  MEMBER_OF: membership,
  CONTAINS: (edge, from, to) => [documentation(edge, from.id, to, "contains")],
};

/** Kinds that may hold, own and be mentioned there. */
const LEGAL: ReadonlySet<string> = new Set(["Official", "Person", "Agency", "Organization", "Outlet"]);
const BODIES: ReadonlySet<string> = new Set(["Agency", "Organization", "Outlet"]);

export function ftmLinks(edge: ExportedEdge, from: Node, to: Node): FtmEntity[] {
  return (LINKS[edge.type as RelationType] ?? unknownLink)(edge, from, to);
}

function unknownLink(edge: ExportedEdge, from: Node, to: Node): FtmEntity[] {
  const { role, status, asOf } = edge.properties;
  const relation = edge.type.toLowerCase().replaceAll("_", " ");
  const told = typeof role === "string" ? `${relation}: ${role}` : relation;
  const ends = { subject: ftmId(from.id), object: ftmId(to.id) };
  return [entity(edge.id, "UnknownLink", { ...ends, role: told, status, date: asOf, ...proved(edge) })];
}

/** Where an article names somebody or a body; a place or an event that it names is documented by it. */
function mention(edge: ExportedEdge, from: Node, to: Node): FtmEntity[] {
  const article = `article:${from.id.split(":")[1] ?? ""}`;
  if (!LEGAL.has(to.kind)) return [documentation(edge, article, to, "names")];
  const { names } = from.properties;
  const told = { document: ftmId(article), resolved: ftmId(to.id), name: names ?? from.name };
  const schema = to.kind === "Agency" ? "PublicBody" : BODIES.has(to.kind) ? "Organization" : "Person";
  return [entity(from.id, "Mention", { ...told, detectedSchema: schema })];
}

function documentation(edge: ExportedEdge, article: string, to: Node, role: string): FtmEntity {
  const ends = { document: ftmId(article), entity: ftmId(to.id) };
  return entity(edge.id, "Documentation", { ...ends, role, ...proved(edge) });
}

/** A post, and who holds it. */
function occupancy(edge: ExportedEdge, from: Node, to: Node): FtmEntity[] {
  const { title, status, asOf } = edge.properties;
  const post = `position:${to.id}${edge.id.slice(edge.id.indexOf("#"))}`;
  const where = BODIES.has(to.kind) ? { organization: ftmId(to.id) } : { addressEntity: ftmId(to.id) };
  const held = { holder: ftmId(from.id), post: ftmId(post), status, date: asOf, ...proved(edge) };
  return [
    entity(post, "Position", { name: typeof title === "string" ? `${title}, ${to.name}` : to.name, ...where }),
    entity(edge.id, "Occupancy", held),
  ];
}

function membership(edge: ExportedEdge, from: Node, to: Node): FtmEntity[] {
  const ends = { member: ftmId(from.id), organization: ftmId(to.id) };
  return [entity(edge.id, "Membership", { ...ends, date: edge.properties["asOf"], ...proved(edge) })];
}

function proved({ evidence }: ExportedEdge) {
  return { proof: proofIds(evidence), description: evidence.map(proofWords) };
}
