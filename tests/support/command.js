// Runs the command line from its sources: node --import sources.js command.js WORDS…
import { main } from "../../ingest/cli.ts";

process.exitCode = await main(process.argv.slice(2));
