import { existsSync } from "node:fs";
import type { Command } from "commander";
import { overlap } from "../../graph/authorities/overlap.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { readSettings } from "../../graph/settings.ts";
import { KINDS, kindNamed } from "../authorities/kinds.ts";
import { readList } from "../authorities/read-list.ts";
import { relink } from "../authorities/relink.ts";
import { authoritiesOn, listName, listsOn, putOnShelf, shelfPath, takeFromShelf } from "../authorities/shelf.ts";
import type { ExitStatus } from "./exit-status.ts";
import { counted, print } from "./print.ts";
import { storeToLoad } from "./stores.ts";

/** `onrecord authorities add|list|remove`: public lists that officials, bodies and places are told by. */
export function addAuthorities(program: Command, ends: (status: ExitStatus) => void): void {
  const authorities = program
    .command("authorities")
    .description("lists of who holds which office: add, list, remove")
    .addHelpText("after", help());
  authorities
    .command("add")
    .description("read a list, keep it beside the store, and link the stored articles to it")
    .argument("<kind>", Object.keys(KINDS).join(", "))
    .argument("<file>", "the list, a file or a folder")
    .option("--name <name>", "what the list is called; its file's name unless told")
    .action(async (kind: string, file: string, { name }: { name?: string }) => {
      ends(await add(kind, file, listName(name ?? file)));
    });
  authorities.command("list").description("the lists, in the order they are asked").action(list);
  authorities
    .command("remove")
    .description("take a list away, and its links")
    .argument("<name>", "as list shows it")
    .action(remove);
}

function help(): string {
  const rows = Object.entries(KINDS).map(([kind, { holds }]) => `  ${kind.padEnd(11)} ${holds}`);
  return `
Kinds:
${rows.join("\n")}

Nothing is downloaded. A list of the same name is replaced. Of two lists that claim one person, the first added names him.
Exit status: 2 if some records could not be read; each is named by file and line, the rest is kept.

Example: onrecord authorities add congress legislators-current.yaml`;
}

async function add(kindName: string, file: string, name: string): Promise<ExitStatus> {
  const kind = kindNamed(kindName);
  const { entries, faults } = readList(kind, file);
  const [fault] = faults;
  if (entries.length === 0) {
    const why = fault === undefined ? "it holds none" : `line ${fault.line} of ${fault.file}: ${fault.sentence}`;
    const remedy = `A list of kind ${kind} holds ${KINDS[kind].holds}.`;
    throw new OnRecordError("authorities/nothing", `No entry could be read from ${file}: ${why}.`, remedy);
  }
  for (const { file: where, line, sentence } of faults) process.stderr.write(`${where}:${line}: ${sentence}\n`);
  const shelf = shelfPath(readSettings(process.env).store.db);
  const added = { name, kind, entries, source: file };
  await tellOverlap(overlap(added, listsOn(shelf, name)));
  putOnShelf(shelf, added);
  await print(
    `${name}: ${entriesOf(entries.length)} of kind ${kind}, ${counted(faults.length, "record")} could not be read.\n`,
  );
  await relinkStored(shelf);
  return faults.length > 0 ? 2 : 0;
}

/** Names shown of those that two lists claim. */
const SHOWN = 5;

async function tellOverlap(both: ReturnType<typeof overlap>): Promise<void> {
  if (both.length === 0) return;
  const some = both.slice(0, SHOWN).map(([entry, other]) => `${entry.name} (${entry.id}, ${other.id})`);
  const rest = both.length > SHOWN ? " and others" : "";
  await print(`${both.length} are in an earlier list too, which goes on naming them; both links are kept: `);
  await print(`${some.join(", ")}${rest}.\n`);
}

async function list(): Promise<void> {
  const lists = listsOn(shelfPath(readSettings(process.env).store.db));
  for (const { name, kind, entries } of lists) await print(`${name}\t${kind}\t${entriesOf(entries.length)}\n`);
  if (lists.length === 0) await print("No list was added yet; onrecord authorities --help tells how.\n");
}

async function remove(given: string): Promise<void> {
  const shelf = shelfPath(readSettings(process.env).store.db);
  if (!takeFromShelf(shelf, listName(given))) {
    const remedy = "onrecord authorities list shows those there are.";
    throw new OnRecordError("authorities/unknown", `There is no authority list called ${given}.`, remedy);
  }
  await print(`${given} is taken away.\n`);
  await relinkStored(shelf);
}

/** What is stored meets the lists of today; where there is no record yet, nothing is made. */
async function relinkStored(shelf: string): Promise<void> {
  const { store: settings } = readSettings(process.env);
  if (settings.neo4j === undefined && !existsSync(settings.db)) return;
  const store = await storeToLoad();
  try {
    const changed = await relink(store, authoritiesOn(shelf));
    await print(`${counted(changed, "stored article")} changed by it.\n`);
  } finally {
    await store.close();
  }
}

function entriesOf(count: number): string {
  return `${count} ${count === 1 ? "entry" : "entries"}`;
}
