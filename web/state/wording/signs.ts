import type { Node } from "../../../graph/api/views.ts";
import type { State } from "../state.ts";

/** The party of an official: its own property, or the body it is a member of. */
export function partyOf(node: Node, { known }: Pick<State, "known">): string | undefined {
  if (typeof node.properties["party"] === "string") return node.properties["party"];
  const membership = Object.values(known.edges).find((edge) => edge.type === "MEMBER_OF" && edge.from === node.id);
  return membership && known.nodes[membership.to]?.name;
}

/** The level of an agency. */
export function levelOf(node: Node): "federal" | "state" | "local" | undefined {
  const { level } = node.properties;
  return level === "federal" || level === "state" || level === "local" ? level : undefined;
}
