import type { Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { print } from "./print.ts";
import { storeAsIs } from "./stores.ts";

/** In the graph, an article's node is named so. */
const NODE_PREFIX = /^article:/;

/** `onrecord delete ARTICLE`: an article and what only it supported. */
export function addDelete(program: Command): void {
  program
    .command("delete")
    .description("take an article, and what only it supported, out of the store")
    .argument("<article>", "the article's id, as extract and ingest --json print it")
    .addHelpText("after", "\nExample: onrecord delete 4255b5e05e0763b9")
    .action(async (given: string) => {
      const article = given.replace(NODE_PREFIX, "");
      const store = await storeAsIs();
      try {
        if (!(await store.remove(article))) throw unknown(article);
        await print(`${article} is deleted.\n`);
      } finally {
        await store.close();
      }
    });
}

function unknown(article: string): OnRecordError {
  const remedy = "onrecord export shows the ids: those of its nodes of kind Article.";
  return new OnRecordError("delete/unknown", `There is no article ${article} in the store.`, remedy);
}
