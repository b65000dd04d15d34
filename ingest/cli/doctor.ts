import { existsSync, readFileSync } from "node:fs";
import type { Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { readSettings } from "../../graph/settings.ts";
import { quarantinePath } from "../read/quarantine.ts";
import type { ExitStatus } from "./exit-status.ts";
import { print } from "./print.ts";
import { storeAsIs } from "./stores.ts";
import { version } from "./version.ts";

/** The oldest Node that the program is made for. */
const NODE_NEEDED = [20, 19] as const;

/** `onrecord doctor`: versions, the store and the model, and what is wrong with a remedy. */
export function addDoctor(program: Command, ends: (status: ExitStatus) => void): void {
  program
    .command("doctor")
    .description("tell versions, store and model, and what is wrong with a remedy")
    .action(async () => {
      await print(`On Record ${version()}\n`);
      for (const check of [node, model, store, quarantine]) {
        try {
          await print(`ok    ${await check()}\n`);
        } catch (fault) {
          if (!(fault instanceof OnRecordError)) throw fault;
          await print(`wrong ${fault.message}\n      ${fault.remedy}\n`);
          ends(1);
        }
      }
    });
}

function node(): string {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor < NODE_NEEDED[1])) {
    throw new OnRecordError("doctor/node", `Node ${process.versions.node} is too old.`, "Install Node 20.19 or newer.");
  }
  return `Node ${process.versions.node}`;
}

/** Reads one sentence, so that a missing or broken language model shows. */
async function model(): Promise<string> {
  const bytes = new TextEncoder().encode("Mayor Ada Quill said the bridge would open on Monday.");
  const { readGiven } = await installed(() => import("../run.ts"));
  const outcome = await readGiven({ bytes, type: "text/plain" });
  if (outcome.state === "read" && outcome.article.statements.length === 1)
    return "the language model reads (wink-eng-lite-web-model)";
  throw new OnRecordError("doctor/model", "The language model does not read as it should.", "Run npm ci again.");
}

/** A module whose packages may be missing. */
async function installed<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw fault;
    throw new OnRecordError("doctor/packages", "Packages of the program are missing.", "Run npm ci again.", fault);
  }
}

async function store(): Promise<string> {
  const settings = readSettings(process.env).store;
  if (settings.neo4j === undefined && !existsSync(settings.db))
    return `store sqlite: none at ${settings.db} yet, onrecord ingest makes it`;
  const opened = await storeAsIs();
  try {
    const { articles, nodes } = await opened.summary();
    const size = Object.values(nodes).reduce((sum, count) => sum + count, 0);
    return `store ${opened.kind} at ${settings.neo4j?.uri ?? settings.db}: ${articles} articles, ${size} nodes`;
  } finally {
    await opened.close();
  }
}

/** Not a fault of the program: articles that could not be read. */
function quarantine(): string {
  const file = quarantinePath(readSettings(process.env).store.db);
  const count = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean).length : 0;
  if (count === 0) return "no article is in quarantine";
  return `${count === 1 ? "1 article" : `${count} articles`} could not be read: see ${file}`;
}
