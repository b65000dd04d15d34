import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { fromPackage } from "../../graph/package-root.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { addArticle, ingest } from "../../ingest/run.ts";
import { createApp } from "../../server/app.ts";
import { Jobs } from "../../server/jobs.ts";

export interface Served {
  readonly address: string;
  /** The same record behind a token. */
  readonly guarded: { readonly address: string; readonly token: string };
  readonly close: () => Promise<void>;
}

/** The real server over a store of the seed articles, and of other articles where files or folders are given, with the explorer as it is built now. */
export async function serveSeeds(...others: readonly string[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-e2e-"));
  const webRoot = join(folder, "web");
  const vite = fromPackage("node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "--logLevel", "error", "--outDir", webRoot], { cwd: fromPackage() });
  const store = await openStore({ db: join(folder, "record.db") }, "loader");
  for await (const outcome of ingest([fromPackage("seeds", "articles"), ...others], store)) {
    if (outcome.state === "failed") throw new Error(outcome.sentence);
  }
  const log = pino({ level: "silent" });
  const jobs = new Jobs((submitted) => addArticle(submitted, store), log);
  const serve = async (token: string | undefined) => {
    const learning = { file: join(folder, "record.corrections.jsonl"), reread: () => undefined };
    const parts = { store, jobs, learning, log, host: "127.0.0.1", token, version: "0", webRoot };
    const server = createServer(createApp(parts));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const token = "a-token-of-this-test";
  const [open, guarded] = [await serve(undefined), await serve(token)];
  return {
    address: open.address,
    guarded: { address: guarded.address, token },
    close: async () => {
      for (const { server } of [open, guarded]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
