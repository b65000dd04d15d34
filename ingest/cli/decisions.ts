import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { LedgerRow } from "../../graph/api/decision-views.ts";
import type { Decision } from "../../graph/model/decisions.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { importLedger } from "../../graph/store/import-ledger.ts";
import { ledgerLines, ledgerOf } from "../../graph/store/ledger-lines.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { correctionsIn } from "../corrections/corrections-file.ts";
import { fileOfStore } from "./corrections.ts";
import type { ExitStatus } from "./exit-status.ts";
import { print } from "./print.ts";
import { storeAsIs, storeToLoad } from "./stores.ts";

/** `onrecord decisions list|export|import`: the ledger itself. */
export function addDecisions(program: Command, ends: (status: ExitStatus) => void): void {
  const decisions = program
    .command("decisions")
    .description("the ledger of decisions: list it, take it elsewhere, bring it in");
  decisions
    .command("list")
    .description("print every decision, and whether it holds")
    .action(() => withStore(storeAsIs, list));
  decisions
    .command("export")
    .description("print every decision as a JSON line")
    .action(() => withStore(storeAsIs, exportAll));
  decisions
    .command("import")
    .description("put decisions into the ledger; those that name what is not in the record wait for it")
    .argument("<file>", "JSON lines, as onrecord decisions export prints them")
    .action(async (file: string) => {
      const text = await textOf(file);
      ends(await withStore(storeToLoad, (store) => importAll(store, file, text)));
    });
}

async function withStore<Answer>(
  open: () => Promise<GraphStore>,
  work: (store: GraphStore) => Promise<Answer>,
): Promise<Answer> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function list(store: GraphStore): Promise<void> {
  const learnt = new Set(correctionsIn(fileOfStore()).lines.map(({ decision }) => decision));
  for await (const row of ledgerOf(store)) {
    const { decision } = row;
    const { state, sentence } = learnt.has(decision.id) ? asLearnt(row) : row;
    const { id, at, action, entity, who, note } = decision;
    await print(`${id}  ${at}  ${state.padEnd(8)} ${action} ${entity} ${aim(decision)}  ${who}  ${note || sentence}\n`);
  }
}

/** What was read wrongly is no more once its articles are read so: such a decision holds, and waits for nobody. */
function asLearnt({ state, sentence }: LedgerRow): { readonly state: string; readonly sentence: string } {
  return state === "waiting"
    ? { state: "learnt", sentence: "Its names are read so in every article." }
    : { state, sentence };
}

function aim(decision: Decision): string {
  if ("into" in decision) return decision.into;
  if ("other" in decision) return decision.other;
  if ("mentions" in decision) return decision.mentions.join(" ");
  if ("name" in decision) return decision.name;
  return "kind" in decision ? decision.kind : "";
}

async function exportAll(store: GraphStore): Promise<void> {
  for await (const line of ledgerLines(store)) await print(line);
}

/** Each line that is not taken, and each decision that waits, is named; the others go in. */
async function importAll(store: GraphStore, file: string, text: string): Promise<ExitStatus> {
  const count = { taken: 0, refused: 0 };
  for await (const { line, decision, state, sentence } of importLedger(store, text)) {
    count[state] += 1;
    const place = `${file}, line ${line}${decision === null ? "" : ` (${decision})`}`;
    if (sentence !== "") process.stderr.write(`${place}: ${sentence}\n`);
  }
  await print(`${count.taken} decisions are in the ledger, ${count.refused} were refused.\n`);
  return count.refused === 0 ? 0 : 2;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (fault) {
    const remedy = "Name a file that onrecord decisions export wrote.";
    throw new OnRecordError("decisions/unreadable", `${file} cannot be read.`, remedy, fault);
  }
}
