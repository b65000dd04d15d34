/**
 * The kinds of node in the record. Each is a Neo4j label; every kind in
 * `ENTITY_KINDS` also carries the label `Entity`.
 */
export const ENTITY_KINDS = [
  "Official",
  "Person",
  "City",
  "Region",
  "Site",
  "Agency",
  "Organization",
  "Outlet",
] as const;

export const NODE_KINDS = [...ENTITY_KINDS, "Event", "Statement", "Article", "Mention"] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
export type NodeKind = (typeof NODE_KINDS)[number];

/**
 * Kinds that belong to one article alone: they come and go with it. All other
 * kinds are shared: articles vote on their properties.
 */
export const OWNED_KINDS: ReadonlySet<NodeKind> = new Set(["Statement", "Article", "Mention"]);

/** Whether a node of this kind stands for something in the world and carries `:Entity`. */
export function isEntityKind(kind: string): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}
