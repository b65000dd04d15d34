import { InvalidArgumentError, type Command } from "commander";
import { readSettings } from "../../graph/settings.ts";
import type { Extracted, Outcome } from "../outcome.ts";
import type { ExitStatus } from "./exit-status.ts";
import { correctionsAtHand } from "./corrections.ts";
import { interruption } from "./interruption.ts";
import { clear, print, report } from "./print.ts";
import { storeAsIs, storeToLoad } from "./stores.ts";
import { Tally } from "./tally.ts";

interface Options {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
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
    .option("--force", "read again what is stored already")
    .option("--jobs <n>", "articles read at once", wholeNumber, 1)
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: Options) => {
      ends(await run(paths, options));
    });
}

const EXAMPLES = `
Examples:
  onrecord ingest seeds/articles
  onrecord ingest --jobs 4 --json news/ > read.jsonl
  curl -s https://example.org/story | onrecord ingest -

What cannot be read is named, listed in quarantine.jsonl beside the store, and does not stop the rest.
A run that was stopped is simply run again.`;

async function run(paths: readonly string[], options: Options): Promise<ExitStatus> {
  const store = await (options.dryRun ? storeAsIs() : storeToLoad());
  const stop = interruption();
  const tally = new Tally();
  try {
    const { authoritiesBeside, ingest } = await import("../run.ts");
    const authorities = authoritiesBeside(readSettings(process.env).store.db);
    for await (const outcome of ingest(paths, store, {
      ...options,
      authorities,
      corrections: correctionsAtHand(),
      signal: stop.signal,
    })) {
      tally.add(outcome);
      await tell(outcome, tally, options);
    }
  } finally {
    stop.off();
    await store.close();
    if (!options.dryRun) tally.list(readSettings(process.env).store.db);
    if (!options.json) process.stderr.write(`${clear()}${tally.sentence(options.dryRun)}\n`);
  }
  if (stop.signal.aborted) {
    process.stderr.write("Stopped before the end; run it again to go on.\n");
    return 130;
  }
  return tally.hasFailed ? 2 : 0;
}

async function tell(outcome: Outcome, tally: Tally, { json, dryRun }: Options): Promise<void> {
  if (outcome.state === "failed") report(outcome);
  else if (outcome.state === "added" && !json) tellVersions(outcome);
  if (json) await print(`${JSON.stringify(brief(outcome))}\n`);
  // A counting line on a terminal; nothing where the output is kept.
  else if (process.stderr.isTTY) process.stderr.write(`${clear()}${tally.sentence(dryRun)}`);
}

/** `old.txt: It replaces 4255b5e05e0763b9, which appeared with other words; …` */
function tellVersions({ path, article }: Extracted): void {
  for (const { code, text } of article.messages)
    if (code.startsWith("version/")) process.stderr.write(`${clear()}${path}: ${text}\n`);
}

function brief(outcome: Outcome): Record<string, unknown> {
  if (outcome.state === "failed") return { ...outcome };
  const { path, state, article } = outcome;
  const { id, title, messages } = article;
  if (outcome.state === "unchanged") return { path, state, id, title };
  const { mentions, statements, events } = outcome.article;
  const found = { mentions: mentions.length, statements: statements.length, events: events.length };
  const { replaces, replacedBy } = outcome;
  return { path, state, id, title, ...found, messages, replaces, replacedBy };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("A whole number from 1 is needed.");
  return number;
}
