#!/usr/bin/env node
// The one command of the program: `serve` starts the server, everything else is ingest's command line, the help for `serve` too.
import { existsSync } from "node:fs";

const words = process.argv.slice(2);
const command = words.find((word) => !word.startsWith("-"));
const wantsHelp = words.includes("--help") || words.includes("-h");
const program = command === "serve" && !wantsHelp ? "server/main.js" : "ingest/cli.js";
const compiled = new URL(`../dist/${program}`, import.meta.url);
if (existsSync(compiled)) {
  const { main } = await import(compiled.href);
  process.exitCode = await main(words);
} else {
  console.error("On Record is not built yet. Run: npm run build");
  process.exitCode = 1;
}
