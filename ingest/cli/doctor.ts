import type { Command } from "commander";
import { OnRecordError } from "../../graph/model/errors.ts";
import { readSettings } from "../../graph/settings.ts";
import { openStore } from "../../graph/store/open-store.ts";
import type { ExitStatus } from "./exit-status.ts";
import { createPipeline } from "../pipeline.ts";
import { readArticle } from "../read/article.ts";
import { version } from "./version.ts";

/** The oldest Node that the program is made for. */
const NODE_NEEDED = [20, 19] as const;

/** `onrecord doctor`: versions, the store and the model, and what is wrong with a remedy. */
export function addDoctor(program: Command, ends: (status: ExitStatus) => void): void {
  program
    .command("doctor")
    .description("tell versions, store and model, and what is wrong with a remedy")
    .action(async () => {
      const checks = [node, model, store];
      process.stdout.write(`On Record ${version()}\n`);
      for (const check of checks) {
        try {
          process.stdout.write(`ok    ${await check()}\n`);
        } catch (fault) {
          if (!(fault instanceof OnRecordError)) throw fault;
          process.stdout.write(`wrong ${fault.message}\n      ${fault.remedy}\n`);
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
function model(): string {
  const bytes = new TextEncoder().encode("Mayor Ada Quill said the bridge would open on Monday.");
  const { statements } = createPipeline()(readArticle({ name: "doctor", bytes }));
  if (statements.length === 1) return "the language model reads (wink-eng-lite-web-model)";
  throw new OnRecordError("doctor/model", "The language model does not read as it should.", "Run npm ci again.");
}

async function store(): Promise<string> {
  const settings = readSettings(process.env).store;
  const opened = await openStore(settings, "server");
  try {
    const { articles, nodes } = await opened.summary();
    const size = Object.values(nodes).reduce((sum, count) => sum + count, 0);
    const where = settings.neo4j === undefined ? settings.db : settings.neo4j.uri;
    return `store ${opened.kind} at ${where}: ${articles} articles, ${size} nodes`;
  } finally {
    await opened.close();
  }
}
