import type { Command } from "commander";
import type { Row } from "../evaluate/figures.ts";
import { correctionsAtHand } from "./corrections.ts";
import { print } from "./print.ts";

/** `onrecord evaluate GOLD`: how well the articles of a marked file are read. */
export function addEvaluate(program: Command): void {
  program
    .command("evaluate")
    .description("precision, recall and F1 against a file of marked articles, a row a task and kind")
    .argument("<gold>", "a JSON Lines file: id, text, and entities, toponyms, statements, mentions or corrections")
    .option("--json", "print the rows as one JSON document")
    .addHelpText("after", "\nExample: onrecord evaluate marked.jsonl --json | jq '.rows[0]'")
    .action(async (file: string, { json = false }: { readonly json?: boolean }) => {
      const [{ readGold }, { answersFor, score }, { createPipeline }] = await Promise.all([
        import("../evaluate/gold.ts"),
        import("../evaluate/evaluate.ts"),
        import("../pipeline.ts"),
      ]);
      const documents = readGold(file);
      // Names are read as extract reads them: with what was learnt.
      const read = createPipeline(undefined, undefined, correctionsAtHand());
      const started = performance.now();
      const answers = answersFor(documents, read);
      const seconds = (performance.now() - started) / 1000;
      const rows = score(documents, answers);
      const report = { file, documents: documents.length, seconds: Math.round(seconds * 100) / 100, rows };
      await print(json ? `${JSON.stringify(report)}\n` : `${table(rows)}\n${closing(report)}\n`);
    });
}

const HEAD = ["task", "kind", "measure", "precision", "recall", "F1", "given", "gold"];

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ task, kind, measure, figures }) => {
    const { precision, recall, f1, given, gold } = figures;
    // Of what the file marks none and none was read, there is nothing to be right about.
    const share = (value: number) => (given + gold === 0 ? "–" : value.toFixed(2));
    return [task, kind, measure, share(precision), share(recall), share(f1), String(given), String(gold)];
  });
  const all = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) => line.map((cell, at) => pad(cell, widths[at] ?? 0, at)).join("  ")).join("\n");
}

/** Words stand left, numbers right. */
function pad(cell: string, width: number, column: number): string {
  return column < 3 ? cell.padEnd(width) : cell.padStart(width);
}

function closing({ documents, seconds }: { readonly documents: number; readonly seconds: number }): string {
  return `${documents === 1 ? "1 article" : `${documents} articles`} in ${seconds.toFixed(1)} s`;
}
