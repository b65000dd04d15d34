// `node tests/golden/statement-tagger/run.js GOLD.jsonl`: learns seeds/tagger anew from attributions marked in news articles.
import { writeFileSync } from "node:fs";
import { register } from "node:module";

register("../../support/types-stripped.js", import.meta.url);
const { learnAll } = await import("./learn-all.ts");

const file = process.argv[2];
if (file === undefined) {
  console.error("Name a file of marked attributions, an article a line.");
  process.exitCode = 1;
} else {
  const folder = new URL("../../../seeds/tagger/", import.meta.url);
  const learnt = learnAll(file, (line) => console.error(line));
  for (const [name, content] of Object.entries(learnt)) writeFileSync(new URL(name, folder), content);
}
