import { readSettings } from "../../graph/settings.ts";
import type { Command } from "commander";
import type { ExitStatus } from "./exit-status.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { correctedNames, type CorrectedName } from "../corrections/correction.ts";
import { addCorrections, correctionsIn, correctionsPath, readCorrections } from "../corrections/corrections-file.ts";
import { wordsOf } from "../corrections/deciding.ts";
import { counted, print } from "./print.ts";
import { storeToLoad } from "./stores.ts";

/** `onrecord corrections list|import`: names that are read otherwise since somebody corrected them. */
export function addCorrectionsCommand(program: Command, ends: (status: ExitStatus) => void): void {
  const corrections = program
    .command("corrections")
    .description("names that are read otherwise since somebody corrected them (decide --learn); kept beside the store")
    .addHelpText(
      "after",
      () =>
        `\nThe file of corrections is ${fileOfStore()}. onrecord evaluate takes it: it tells whether all of them hold.`,
    );
  corrections
    .command("list")
    .description("print every correction with its sentence")
    .action(async () => {
      ends(await list());
    });
  corrections
    .command("import")
    .description("take in corrections, and read again the articles that hold their words")
    .argument("<file>", "JSON lines, such as the file of corrections beside another store")
    .action(async (file: string) => {
      ends(await importAll(file));
    });
}

/** The names that people corrected, as of now; what of their file cannot be read is told. */
export function correctionsAtHand(): readonly CorrectedName[] {
  const { lines, faults } = correctionsIn(fileOfStore());
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return correctedNames(lines);
}

export function fileOfStore(): string {
  return correctionsPath(readSettings(process.env).store.db);
}

/** Reads the articles that hold these words again, and gives how many changed. */
export async function rereadHere(store: GraphStore, words: readonly string[]): Promise<number> {
  if (words.length === 0) return 0;
  const { authoritiesBeside, readGiven, reread } = await import("../run.ts");
  const names = correctedNames(correctionsIn(fileOfStore()).lines);
  return reread(
    store,
    words,
    async (article) => {
      const outcome = await readGiven({ article }, names);
      return outcome.state === "read" ? outcome.article : undefined;
    },
    authoritiesBeside(readSettings(process.env).store.db),
  );
}

/** Says what was learnt with a decision, or forgotten with its undoing. */
export async function tellLearnt(store: GraphStore, words: readonly string[], done: "learnt" | "forgotten") {
  if (words.length === 0) return;
  const changed = await rereadHere(store, words);
  process.stderr.write(
    `${done}: how to read ${words.map((one) => `“${one}”`).join(", ")}; ${counted(changed, "article")} read again. Corrections are kept in ${fileOfStore()}.\n`,
  );
}

async function list(): Promise<ExitStatus> {
  const { lines, faults } = correctionsIn(fileOfStore());
  for (const { id, text, corrections } of lines)
    for (const { start, end, kind, name } of corrections)
      await print(
        `${id}  “${text.slice(start, end)}” is ${kind === null ? "no name" : `${kind} ${name ?? ""}`}  in: ${text}\n`,
      );
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 2;
}

/** Lines that the store has already are passed over; all words are read again, so that an import cut off is simply run again. */
async function importAll(file: string): Promise<ExitStatus> {
  const { lines, faults } = readCorrections(file);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  const known = new Set(correctionsIn(fileOfStore()).lines.map((line) => JSON.stringify(line)));
  const added = lines.filter((line) => !known.has(JSON.stringify(line)));
  const store = await storeToLoad();
  try {
    addCorrections(fileOfStore(), added);
    const changed = await rereadHere(store, wordsOf(lines));
    await print(`${counted(added.length, "correction")} new, ${counted(changed, "article")} read again.\n`);
  } finally {
    await store.close();
  }
  return faults.length === 0 ? 0 : 2;
}
