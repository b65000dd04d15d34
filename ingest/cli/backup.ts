import type { Command } from "commander";
import { readSettings } from "../../graph/settings.ts";
import { shelfPath } from "../authorities/shelf.ts";
import { type Beside, counting, type Counts, partsIn } from "../backup/parts.ts";
import { writeBackup } from "../backup/write-backup.ts";
import { correctionsPath } from "../corrections/corrections-file.ts";
import { print } from "./print.ts";
import { storeAsIs } from "./stores.ts";

/** `onrecord backup FILE`: everything in one file. */
export function addBackup(program: Command): void {
  program
    .command("backup")
    .description("write everything into one file: articles, decisions, corrections, authority lists")
    .argument("<file>", "gzipped JSON lines; one that is there is replaced")
    .addHelpText("after", "\nThe same record gives the same bytes.\n\nExample: onrecord backup record.onrecord.gz")
    .action(async (file: string) => {
      const store = await storeAsIs();
      const counts = { articles: 0, decisions: 0, lists: 0, corrections: 0 };
      try {
        await writeBackup(file, counting(partsIn(store, besideStore()), counts));
      } finally {
        await store.close();
      }
      await print(`${countWords(counts)} are in ${file}.\n`);
    });
}

export function besideStore(): Beside {
  const { db } = readSettings(process.env).store;
  return { shelf: shelfPath(db), corrections: correctionsPath(db) };
}

/** "17 articles, 2 decisions, 0 corrections and 1 authority lists". */
export function countWords({ articles, decisions, corrections, lists }: Counts): string {
  return `${articles} articles, ${decisions} decisions, ${corrections} corrections and ${lists} authority lists`;
}
