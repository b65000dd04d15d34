#!/usr/bin/env node
// The one command of the program: `serve` starts the server, everything else is ingest's command line.
import { existsSync } from "node:fs";

const program = process.argv[2] === "serve" ? "server/main.js" : "ingest/cli.js";
const compiled = new URL(`../dist/${program}`, import.meta.url);
if (existsSync(compiled)) {
  const { main } = await import(compiled.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("On Record is not built yet. Run: npm run build");
  process.exitCode = 1;
}
