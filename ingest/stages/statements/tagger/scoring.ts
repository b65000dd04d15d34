import { BOUNDS, ROLES, type Scores } from "./chain.ts";
import { FeatureList } from "./feature-list.ts";
import { stretchFeatures, wordFeatures } from "./role-features.ts";
import { emptyRow, look, type Sight } from "./sight.ts";
import { stepFeatures } from "./step-features.ts";
import { type WeightTable, writeScores } from "./weights.ts";
import { ROWS_MAX } from "./window.ts";

/** More than the features of one row. */
const CAPACITY = 128;
const NOTHING = new Int32Array(BOUNDS);

/** Scores a window by learnt weights. The scores are good until the next window: their buffers are kept and used again. */
export function createScoring(roleWeights: WeightTable, boundWeights: WeightTable): (sight: Sight) => Scores {
  const [list, row] = [new FeatureList(CAPACITY), emptyRow()];
  const [role, bound] = [new Float64Array(ROWS_MAX * ROLES), new Float64Array(ROWS_MAX * BOUNDS)];
  const [ofStretch, ofRow, ofBound] = [new Int32Array(ROLES), new Int32Array(ROLES), new Int32Array(BOUNDS)];
  const weigh = (take: typeof wordFeatures, sight: Sight, weights: WeightTable, from: Int32Array, sums: Int32Array) => {
    list.clear();
    take(sight, row, list);
    for (let at = 0; at < sums.length; at += 1) sums[at] = from[at] ?? 0;
    weights.addAll(sums, list);
  };
  return (sight) => {
    const { first, end } = sight.window;
    let stretch = -1;
    for (let at = first; at < end; at += 1) {
      look(sight, at, row);
      if (row.stretch !== stretch) weigh(stretchFeatures, sight, roleWeights, NOTHING, ofStretch);
      stretch = row.stretch;
      weigh(wordFeatures, sight, roleWeights, ofStretch, ofRow);
      writeScores(ofRow, role, (at - first) * ROLES);
      if (at === first) continue;
      weigh(stepFeatures, sight, boundWeights, NOTHING, ofBound);
      writeScores(ofBound, bound, (at - first) * BOUNDS);
    }
    return { size: end - first, role, bound };
  };
}
