import type { Drawn } from "../state/drawn.ts";
import type { Reach } from "./geometry.ts";
import type { Figure } from "./labels.ts";

/** The room that each node takes with its name, where type is so much larger. */
export function reachesOf(
  { nodes }: Drawn,
  figures: ReadonlyMap<string, Figure>,
  scale = 1,
): { readonly id: string; readonly reach: Reach }[] {
  return nodes.flatMap(({ id }) => {
    const reach = figures.get(id)?.reach;
    return reach ? [{ id, reach: enlarged(reach, scale) }] : [];
  });
}

function enlarged({ side, up, down }: Reach, scale: number): Reach {
  return { side: side * scale, up: up * scale, down: down * scale };
}
