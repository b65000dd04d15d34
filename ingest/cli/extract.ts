import type { Command } from "commander";
import { linkArticle } from "../../graph/authorities/link.ts";
import { readSettings } from "../../graph/settings.ts";
import type { ExitStatus } from "./exit-status.ts";
import { correctionsAtHand } from "./corrections.ts";
import { lineOf } from "./line.ts";
import { print, report } from "./print.ts";

/** `onrecord extract PATH…`: one JSON line an article, and no store. */
export function addExtract(program: Command, ends: (status: ExitStatus) => void): void {
  program
    .command("extract")
    .description(
      "print what is read in articles, one JSON line each; touches no store (added authority lists and learnt corrections are looked up)",
    )
    .argument("<path...>", "files, folders, - for standard input, http(s) addresses")
    .addHelpText("after", "\nExample: onrecord extract seeds/articles | head -1")
    .action(async (paths: string[]) => {
      const { authoritiesBeside, extractAll } = await import("../run.ts");
      const authorities = authoritiesBeside(readSettings(process.env).store.db);
      for await (const outcome of extractAll(paths, correctionsAtHand())) {
        if (outcome.state === "failed") {
          report(outcome);
          ends(2);
        } else if (outcome.state !== "unchanged")
          await print(`${JSON.stringify(lineOf(linkArticle(outcome.article, authorities)))}\n`);
      }
    });
}
