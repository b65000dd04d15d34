import { InvalidArgumentError, type Command } from "commander";
import { readSettings } from "../../graph/settings.ts";
import { openStore } from "../../graph/store/open-store.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { Outcome } from "../outcome.ts";
import { quarantine } from "../read/quarantine.ts";
import { ingest } from "../run.ts";
import { report } from "./report.ts";

interface Options {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly jobs: number;
}

/** `onrecord ingest PATH…`: articles into the configured store. */
export function addIngest(program: Command, ends: (status: ExitStatus) => void): void {
  program
    .command("ingest")
    .description("read articles into the store (NEO4J_URI names a server, ONRECORD_DB a file)")
    .argument("<path...>", "files, folders, - for standard input, http(s) addresses")
    .option("--json", "one JSON line an article")
    .option("--dry-run", "read, but write nothing")
    .option("--jobs <n>", "articles read at once", wholeNumber, 1)
    .addHelpText("after", "\nExample: onrecord ingest seeds/articles")
    .action(async (paths: string[], options: Options) => {
      ends(await run(paths, options));
    });
}

async function run(paths: readonly string[], { json = false, dryRun = false, jobs }: Options): Promise<ExitStatus> {
  const settings = readSettings(process.env);
  const store = await openStore(settings.store, "loader");
  const counts = { added: 0, unchanged: 0, read: 0, failed: 0 };
  const stop = interruption();
  try {
    for await (const outcome of ingest(paths, store, { dryRun, jobs, signal: stop.signal })) {
      counts[outcome.state] += 1;
      if (outcome.state === "failed") {
        report(outcome);
        if (!dryRun) quarantine(settings.store.db, [outcome]);
      }
      if (json) process.stdout.write(`${JSON.stringify(brief(outcome))}\n`);
      else progress(counts);
    }
  } finally {
    stop.off();
    await store.close();
  }
  if (!json) process.stderr.write(`${clear()}${sentence(counts, dryRun)}\n`);
  return counts.failed > 0 ? 2 : 0;
}

function brief(outcome: Outcome): Record<string, unknown> {
  if (outcome.state === "failed") return { ...outcome };
  const { path, state, article } = outcome;
  const { id, title, mentions, statements, events, messages } = article;
  const found = { mentions: mentions.length, statements: statements.length, events: events.length };
  return { path, state, id, title, ...found, messages };
}

type Counts = Record<Outcome["state"], number>;

function sentence({ added, unchanged, failed }: Counts, dryRun: boolean): string {
  const fate = dryRun ? "would be added" : "added";
  return `${added} ${fate}, ${unchanged} already there, ${failed} could not be read.`;
}

/** A counting line on a terminal; nothing where the output is kept. */
function progress(counts: Counts): void {
  if (process.stderr.isTTY) process.stderr.write(`${clear()}${sentence(counts, false)}`);
}

function clear(): string {
  return process.stderr.isTTY ? "\r\u001b[K" : "";
}

/** The first Ctrl-C ends the run after the batch at hand; a second one ends the program. */
function interruption(): { signal: AbortSignal; off: () => void } {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
  };
  process.once("SIGINT", stop);
  return { signal: controller.signal, off: () => process.off("SIGINT", stop) };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("A whole number from 1 is needed.");
  return number;
}
