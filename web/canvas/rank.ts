import type { DrawnNode } from "../state/drawn.ts";
import { MUST_SHOW } from "./legible.ts";
import type { Marked } from "./marking.ts";

/** Events before all but what is lit. */
const EVENT_RANK = 100;

/** Where a node is beside what is marked. */
export interface Standing {
  /** Beside what is in focus. */
  readonly isNear: boolean;
  /** Among the few whose names are shown at any price. */
  readonly isForemost: boolean;
}

/** Whose name is shown first where there is not room for all: the focus, the path, what is beside, events, busy voices. */
export function rankOf(node: DrawnNode, { focus, cursor }: Marked, { isNear, isForemost }: Standing): number {
  if (node.id === focus || node.id === cursor) return 1e6;
  if (node.onPath) return 1e5;
  const near = isNear ? 1e4 : 0;
  const rank = node.kind === "Event" ? EVENT_RANK : node.kind === "Official" ? 5 : 0;
  return near + node.voices + rank + (isForemost ? MUST_SHOW : 0);
}
