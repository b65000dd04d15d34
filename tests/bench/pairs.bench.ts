import { manyArticles } from "../support/many-articles.ts";
import { PairCount } from "../support/pair-count.ts";

/** How many pairs of profiles are weighed for one more article, in records of these sizes, in articles; no store is needed for that. */
const SIZES = (process.env["SIZES"] ?? "1000,10000").split(",").map(Number);
/** Articles added one by one at each size. */
const ADDED = 200;

const pairs = new PairCount();
let number = 0;
for (const size of SIZES) {
  for (const one of manyArticles(number, size)) pairs.put(one);
  number = size + ADDED;
  const weighed = [...manyArticles(size, number)].map((one) => pairs.put(one)).sort((a, b) => a - b);
  const at = (share: number) => weighed[Math.floor(share * (ADDED - 1))] ?? 0;
  const mean = weighed.reduce((sum, one) => sum + one, 0) / ADDED;
  console.log(
    `pairs weighed for one more in ${size}: mean ${mean.toFixed(1)}, median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
  );
}
