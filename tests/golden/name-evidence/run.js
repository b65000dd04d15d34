// `node tests/golden/name-evidence/run.js GOLD_FOLDER`: learns seeds/gazetteer/name-evidence.tsv anew from the gold sets.
import { writeFileSync } from "node:fs";
import { register } from "node:module";

register("../../support/types-stripped.js", import.meta.url);
const { readGold } = await import("./gold.ts");
const { learn, tableOf } = await import("./learn.ts");

/** What an example of each set counts: most where the style is today's news, least for the newswire of 1996. */
const SETS = [
  ["ner_conllpp2020.jsonl", 2],
  ["ner_worldwide.jsonl", 1],
  ["ner_conllpp03_dev.jsonl", 0.4],
  ["geo_lgl.jsonl", 0.7],
  ["geo_geovirus.jsonl", 0.5],
];

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Name the folder of the gold sets.");
  process.exitCode = 1;
} else {
  const articles = SETS.flatMap(([file, weight]) => readGold(`${folder}/${file}`, weight));
  writeFileSync(new URL("../../../seeds/gazetteer/name-evidence.tsv", import.meta.url), tableOf(learn(articles)));
}
