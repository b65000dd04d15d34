/** Words with weights, of length 1 as a vector unless it is empty. */
export type Vector = ReadonlyMap<string, number>;

/** How seldom a word is in news, from 0: the logarithm of articles per article that has it. */
export type Rarity = (stem: string) => number;

/** tf-idf: a word weighs by its rarity, and a little more where it comes often. */
export function vectorOf(stems: readonly string[], rarity: Rarity): Vector {
  const counts = new Map<string, number>();
  for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  let square = 0;
  const weights = new Map<string, number>();
  for (const [one, count] of counts) {
    const weight = (1 + Math.log(count)) * rarity(one);
    weights.set(one, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [one, weight] of weights) weights.set(one, weight / length);
  return weights;
}

/** The cosine of two vectors, 0 to 1. The words are summed in one order, so that which comes first does not matter. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared: number[] = [];
  for (const [word, weight] of small) {
    const other = large.get(word);
    if (other !== undefined) shared.push(weight * other);
  }
  // Sums of floats depend on their order, which is that of either text: sorted, both ways round give the same bits.
  return Math.min(
    shared.sort((x, y) => x - y).reduce((sum, one) => sum + one, 0),
    1,
  );
}
