import type { Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { undoAndForget } from "../corrections/deciding.ts";
import { fileOfStore, tellLearnt } from "./corrections.ts";
import { tell } from "./decide.ts";
import { storeAsIs } from "./stores.ts";

/** `onrecord undo ID`: takes a decision back. */
export function addUndo(program: Command): void {
  program
    .command("undo")
    .description("take a decision back, unless a later one rests on it")
    .argument("<decision>", "its id, as onrecord decide and onrecord decisions list print it")
    .option("--preview", "tell what would change, and change nothing")
    .option("--json", "one JSON document")
    .action(async (id: string, { preview = false, json }: { preview?: boolean; json?: boolean }) => {
      const store = await storeAsIs();
      try {
        const undone = await undoAndForget(store, id, fileOfStore(), { preview });
        if (undone === undefined) throw unknown(id);
        await tell(undone.decided, { preview, json, undone: true });
        await tellLearnt(store, undone.words, "forgotten");
      } finally {
        await store.close();
      }
    });
}

function unknown(id: string): OnRecordError {
  return new OnRecordError("undo/unknown", `There is no decision ${id}.`, "onrecord decisions list shows the ledger.");
}
