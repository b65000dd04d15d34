import type { Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { relink } from "../authorities/relink.ts";
import { authoritiesOn } from "../authorities/shelf.ts";
import { counting, isEmpty, putIn } from "../backup/parts.ts";
import { partsOf } from "../backup/read-backup.ts";
import { wordsOf } from "../corrections/deciding.ts";
import { correctionsIn } from "../corrections/corrections-file.ts";
import { besideStore, countWords } from "./backup.ts";
import { rereadHere } from "./corrections.ts";
import type { ExitStatus } from "./exit-status.ts";
import { print } from "./print.ts";
import { storeAsIs, storeToLoad } from "./stores.ts";

interface Options {
  readonly add?: boolean;
}

/** `onrecord restore FILE`: what a backup holds, into a store of either kind. */
export function addRestore(program: Command, ends: (status: ExitStatus) => void): void {
  program
    .command("restore")
    .description("put what a backup holds into the configured store, which must be empty")
    .argument("<file>", "a file that onrecord backup wrote")
    .option("--add", "add to what the store holds already")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: Options) => {
      ends(await restore(file, options));
    });
}

const EXAMPLES = `
The whole file is checked before anything is written. A restore that was stopped goes on with --add.

Example: ONRECORD_DB=data/again.db onrecord restore record.onrecord.gz`;

async function restore(file: string, { add = false }: Options): Promise<ExitStatus> {
  const counts = { articles: 0, decisions: 0, lists: 0, corrections: 0 };
  const checked = counting(partsOf(file), counts);
  while (!(await checked.next()).done);
  if (!add) await refuseFull();
  const store = await storeToLoad();
  try {
    const refused = await putIn(store, besideStore(), partsOf(file));
    for (const sentence of refused) process.stderr.write(`${sentence}\n`);
    if (add) await meet(store);
    await print(`${countWords(counts)} are restored${refused.length > 0 ? `, ${refused.length} left out` : ""}.\n`);
    return refused.length > 0 ? 2 : 0;
  } finally {
    await store.close();
  }
}

/** Asked before a store is made, so that one that is refused leaves no trace. */
async function refuseFull(): Promise<void> {
  const store = await storeAsIs();
  try {
    if (await isEmpty(store, besideStore())) return;
  } finally {
    await store.close();
  }
  const remedy = "Name a new file with ONRECORD_DB or an empty server, or add to this one with --add.";
  throw new OnRecordError("restore/not-empty", "The store, or what lies beside it, is not empty.", remedy);
}

/** What was there already meets the lists and corrections that came. */
async function meet(store: GraphStore): Promise<void> {
  const { shelf, corrections } = besideStore();
  await relink(store, authoritiesOn(shelf));
  await rereadHere(store, wordsOf(correctionsIn(corrections).lines));
}
