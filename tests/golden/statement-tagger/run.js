// `node tests/golden/statement-tagger/run.js GOLD.jsonl`: learns seeds/tagger anew from attributions marked in news articles.
import { writeFileSync } from "node:fs";
import { register } from "node:module";

register("../../support/types-stripped.js", import.meta.url);
const { readGold } = await import("./gold.ts");
const { learn } = await import("./learn.ts");
const { learnRates } = await import("./learn-rates.ts");

const file = process.argv[2];
if (file === undefined) {
  console.error("Name a file of marked attributions, an article a line.");
  process.exitCode = 1;
} else {
  const say = (line) => console.error(line);
  const { weights, cueWords } = learn(readGold(file), say);
  const folder = new URL("../../../seeds/tagger/", import.meta.url);
  writeFileSync(new URL("statements.weights", folder), weights);
  writeFileSync(new URL("cue-words.tsv", folder), cueWords);
  writeFileSync(new URL("rates.tsv", folder), learnRates(file, say));
}
