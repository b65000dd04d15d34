import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { type Decision, decisionSchema } from "../../graph/model/decisions.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { ledgerLines, ledgerOf } from "../../graph/store/ledger-lines.ts";
import type { GraphStore } from "../../graph/store/store.ts";
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
      const rows = await rowsOf(file);
      ends(await withStore(storeToLoad, (store) => importAll(store, rows)));
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
  for await (const { decision, state, sentence } of ledgerOf(store)) {
    const { id, at, action, entity, who, note } = decision;
    await print(`${id}  ${at}  ${state.padEnd(8)} ${action} ${entity} ${aim(decision)}  ${who}  ${note || sentence}\n`);
  }
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

/** Each decision that is refused is named; the others go in. */
async function importAll(store: GraphStore, rows: readonly Decision[]): Promise<ExitStatus> {
  let refused = 0;
  for (const row of rows) {
    const decided = await store.decide(row, { awaited: true });
    if (decided.state === "refused") refused += 1;
    if (decided.sentence !== "") process.stderr.write(`${row.id}: ${decided.sentence}\n`);
  }
  await print(`${rows.length - refused} decisions are in the ledger, ${refused} were refused.\n`);
  return refused === 0 ? 0 : 2;
}

async function rowsOf(file: string): Promise<Decision[]> {
  const lines = (await textOf(file)).split("\n");
  return lines.flatMap((line, at) => (line.trim() === "" ? [] : [rowOf(line, `${file}, line ${at + 1}`)]));
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (fault) {
    const remedy = "Name a file that onrecord decisions export wrote.";
    throw new OnRecordError("decisions/unreadable", `${file} cannot be read.`, remedy, fault);
  }
}

function rowOf(line: string, place: string): Decision {
  const { data } = decisionSchema.safeParse(parsed(line));
  if (data !== undefined) return data;
  throw new OnRecordError(
    "decisions/wrong",
    `${place}: this is no decision.`,
    "Correct or remove the line; nothing was read in.",
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
