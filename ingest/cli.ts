import { Command, CommanderError } from "commander";
import { OnRecordError } from "../graph/model/errors.ts";
import { addDelete } from "./cli/delete.ts";
import { addDoctor } from "./cli/doctor.ts";
import type { ExitStatus } from "./cli/exit-status.ts";
import { addExport } from "./cli/export.ts";
import { addExtract } from "./cli/extract.ts";
import { addIngest } from "./cli/ingest.ts";
import { version } from "./cli/version.ts";

/** Runs one command of the command line. `words` are the arguments after the program's name. */
export async function main(words: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command("onrecord")
    .description("Reads news articles and keeps who said what about which event.")
    .version(version())
    .option("--debug", "show the stack of an error")
    .showHelpAfterError("(onrecord --help tells what there is)")
    .exitOverride();
  const ends = (with_: ExitStatus) => {
    status = with_;
  };
  for (const add of [addExtract, addIngest, addExport, addDelete, addDoctor]) add(program, ends);
  program
    .command("serve")
    .description("serve the API and the explorer (--seed: the seed articles into an empty store)");
  endQuietlyWithoutReader();
  try {
    await program.parseAsync([...words], { from: "user" });
    return status;
  } catch (fault) {
    return failed(fault, words.includes("--debug"));
  }
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
