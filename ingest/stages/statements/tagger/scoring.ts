import { type Scores, ROLES } from "./chain.ts";
import { FeatureList } from "./feature-list.ts";
import { roleFeatures } from "./role-features.ts";
import { emptyRow, look, type Sight } from "./sight.ts";
import { stepFeatures } from "./step-features.ts";
import type { WeightTable } from "./weights.ts";

/** More than the features of one row. */
const CAPACITY = 128;

/** Scores a window by learnt weights. Its buffers are kept and used again. */
export function createScoring(unaryWeights: WeightTable, pairWeights: WeightTable): (sight: Sight) => Scores {
  const list = new FeatureList(CAPACITY);
  const row = emptyRow();
  return (sight) => {
    const { first, end } = sight.window;
    const size = end - first;
    const unary = new Float64Array(size * ROLES);
    const pair = new Float64Array(size * ROLES * ROLES);
    for (let at = first; at < end; at += 1) {
      look(sight, at, row);
      list.clear();
      roleFeatures(sight, row, list);
      unaryWeights.addAll(unary, (at - first) * ROLES, list);
      if (at === first) continue;
      list.clear();
      stepFeatures(sight, row, list);
      pairWeights.addAll(pair, (at - first) * ROLES * ROLES, list);
    }
    return { size, unary, pair };
  };
}
