import { Command, CommanderError } from "commander";
import { OnRecordError } from "../graph/model/errors.ts";
import { addAuthorities } from "./cli/authorities.ts";
import { addBackup } from "./cli/backup.ts";
import { addCorrectionsCommand } from "./cli/corrections.ts";
import { addDecide } from "./cli/decide.ts";
import { addDecisions } from "./cli/decisions.ts";
import { addDelete } from "./cli/delete.ts";
import { addEvaluate } from "./cli/evaluate.ts";
import { addDoctor } from "./cli/doctor.ts";
import type { ExitStatus } from "./cli/exit-status.ts";
import { addEvent } from "./cli/event.ts";
import { addExport } from "./cli/export.ts";
import { addExtract } from "./cli/extract.ts";
import { addIngest } from "./cli/ingest.ts";
import { addRestore } from "./cli/restore.ts";
import { addReview } from "./cli/review.ts";
import { addUndo } from "./cli/undo.ts";
import { version } from "./cli/version.ts";
import { addWhy } from "./cli/why.ts";

/** Every command is a file of its own; a new one is added here. */
const COMMANDS = [
  addExtract,
  addIngest,
  addExport,
  addBackup,
  addRestore,
  addDelete,
  addDecide,
  addUndo,
  addReview,
  addWhy,
  addEvent,
  addDecisions,
  addCorrectionsCommand,
  addAuthorities,
  addEvaluate,
  addDoctor,
] as const;

/** Runs one command of the command line. `words` are the arguments after the program's name. */
export async function main(words: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command("onrecord")
    .description("Reads news articles and keeps who said what about which event.")
    .version(version())
    .option("--debug", "show the stack of an error")
    .showHelpAfterError("(onrecord --help tells what there is)")
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  for (const add of COMMANDS) {
    add(program, (ended) => {
      status = ended;
    });
  }
  describeServe(program);
  endQuietlyWithoutReader();
  try {
    await program.parseAsync([...words], { from: "user" });
    return status;
  } catch (fault) {
    return failed(fault, words.includes("--debug"));
  }
}

const EXAMPLES = `
Examples:
  onrecord ingest seeds/articles          the demonstration into data/onrecord.db
  onrecord serve                          the explorer at http://127.0.0.1:4780
  onrecord extract story.txt | jq .statements
  onrecord export --format csv --out tables/
  onrecord backup record.onrecord.gz
  onrecord authorities add congress legislators-current.yaml

Exit status: 0 all went well, 2 some articles or records could not be read, 1 wrong usage or a broken world.`;

/** The server is a program of its own, started by bin/onrecord.js; here it is only told of. */
function describeServe(program: Command): void {
  program
    .command("serve")
    .description("serve the API and the explorer until Ctrl-C")
    .option("--seed", "read the seed articles into an empty store first")
    .option("--port <number>", "listen there instead of at PORT")
    .option("--host <name>", "listen there instead of at HOST")
    .addHelpText("after", "\nSettings: HOST (127.0.0.1), PORT (4780), ONRECORD_TOKEN (required off loopback)");
}

/** One sentence and its remedy for a broken world; a bug keeps its stack. */
function failed(fault: unknown, debug: boolean): ExitStatus {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 1;
  if (!(fault instanceof OnRecordError)) throw fault;
  process.stderr.write(`${fault.message} ${fault.remedy}\n`);
  if (debug) process.stderr.write(`${fault.stack ?? ""}\n`);
  return 1;
}

/** `onrecord extract … | head` closes the pipe: nobody reads on, which is no fault. */
function endQuietlyWithoutReader(): void {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
    process.exit(0);
  });
}
