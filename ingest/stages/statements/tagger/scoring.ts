import { BOUNDS, ROLES, type Scores } from "./chain.ts";
import { FeatureList } from "./feature-list.ts";
import { roleFeatures } from "./role-features.ts";
import { emptyRow, look, type Sight } from "./sight.ts";
import { stepFeatures } from "./step-features.ts";
import type { WeightTable } from "./weights.ts";

/** More than the features of one row. */
const CAPACITY = 128;

/** Scores a window by learnt weights. Its buffers are kept and used again. */
export function createScoring(roleWeights: WeightTable, boundWeights: WeightTable): (sight: Sight) => Scores {
  const list = new FeatureList(CAPACITY);
  const row = emptyRow();
  return (sight) => {
    const { first, end } = sight.window;
    const size = end - first;
    const role = new Float64Array(size * ROLES);
    const bound = new Float64Array(size * BOUNDS);
    for (let at = first; at < end; at += 1) {
      look(sight, at, row);
      list.clear();
      roleFeatures(sight, row, list);
      roleWeights.addAll(role, (at - first) * ROLES, list);
      if (at === first) continue;
      list.clear();
      stepFeatures(sight, row, list);
      boundWeights.addAll(bound, (at - first) * BOUNDS, list);
    }
    return { size, role, bound };
  };
}
