import type { Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { readSettings } from "../../graph/settings.ts";
import { openStore } from "../../graph/store/open-store.ts";

/** `onrecord delete ARTICLE`: an article and what only it supported. */
export function addDelete(program: Command): void {
  program
    .command("delete")
    .description("take an article, and what only it supported, out of the store")
    .argument("<article>", "the article's id")
    .action(async (article: string) => {
      const store = await openStore(readSettings(process.env).store, "loader");
      try {
        if (await store.remove(article)) process.stdout.write(`${article} is deleted.\n`);
        else
          throw new OnRecordError(
            "delete/unknown",
            `There is no article ${article}.`,
            "onrecord export shows the ids.",
          );
      } finally {
        await store.close();
      }
    });
}
