import { subgraph as isSubgraph } from "../api/graph-shapes.ts";
import { asked } from "./heard.ts";
import { readSaid } from "./said.ts";
import type { State } from "./state.ts";

/** Where other acts or days are shown than before, voices are counted anew: those of before are forgotten, and graphs are asked for again. */
export function recounted(before: State, after: State): State {
  const isSame = JSON.stringify(asked(before.view)) === JSON.stringify(asked(after.view));
  if (isSame) return after;
  const edges = Object.entries(after.known.edges).filter(([id]) => readSaid(id) === undefined);
  const answers = Object.entries(after.answers).filter(([, one]) => one.status !== "ready" || !isSubgraph(one.value));
  return {
    ...after,
    known: { ...after.known, edges: Object.fromEntries(edges) },
    answers: Object.fromEntries(answers),
  };
}
