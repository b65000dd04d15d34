import type { NodeKind } from "./kinds.ts";

/**
 * The relations of the record: which kinds each may join.
 * `shared` relations join two nodes that many articles support, so articles vote
 * on their properties; the others belong to the one article of their owned end.
 */
export const RELATIONS = {
  SAID: { from: ["Official", "Person", "Agency", "Organization", "Outlet"], to: ["Statement"], shared: false },
  ABOUT: { from: ["Statement"], to: "any", shared: false },
  WITHIN: { from: ["Statement"], to: ["Statement"], shared: false },
  CONTAINS: { from: ["Article"], to: ["Statement"], shared: false },
  NAMES: { from: ["Article"], to: ["Mention"], shared: false },
  REFERS_TO: { from: ["Mention"], to: "any", shared: false },
  PUBLISHED_BY: { from: ["Article"], to: ["Outlet"], shared: false },
  HOLDS: { from: ["Official", "Person"], to: ["Agency", "City", "Region", "Organization"], shared: true },
  MEMBER_OF: { from: ["Official"], to: ["Organization"], shared: true },
  SERVES: { from: ["Agency"], to: ["City", "Region"], shared: true },
  PART_OF: { from: ["Agency"], to: ["Agency"], shared: true },
  IN: { from: ["City", "Site", "Event", "Region"], to: ["City", "Region"], shared: true },
  INVOLVES: { from: ["Event"], to: "any", shared: true },
} as const satisfies Record<string, RelationShape>;

interface RelationShape {
  readonly from: readonly NodeKind[];
  readonly to: readonly NodeKind[] | "any";
  readonly shared: boolean;
}

export type RelationType = keyof typeof RELATIONS;

export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[];

/** Relations a path between two officials may take: not those of the paper trail, or all who share an article would be linked. */
export const PATH_RELATIONS: readonly RelationType[] = [
  "SAID",
  "ABOUT",
  "WITHIN",
  "HOLDS",
  "MEMBER_OF",
  "SERVES",
  "PART_OF",
  "IN",
  "INVOLVES",
];
