import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createPipeline } from "../../ingest/pipeline.ts";
import { articleOf } from "../support/plain-article.ts";

/**
 * Sentences as news writes them of what happens in public life, each with the type of its event, written before the lexicon was held
 * against them. A row says whether the event is found; one that changes sides is to be marked anew.
 */
const TABLE = fileURLToPath(new URL("plain-sentences/sentences.tsv", import.meta.url));
const rows = readFileSync(TABLE, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [string, string, string]);

const read = createPipeline();

test.each(rows)("%s: %s: %s", (mark, type, text) => {
  const types = read(articleOf(text, { outlet: "Millbrook Courier", publishedDate: "2026-03-10" })).events.map(
    (event) => event.type,
  );
  expect(types.includes(type) ? "found" : "missed").toBe(mark);
});
