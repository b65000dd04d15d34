import { Router } from "express";
import { openapi } from "../../graph/api/openapi.ts";
import { EXPORT_FORMATS } from "../../graph/api/export-formats.ts";
import { exportAs } from "../../graph/store/export/formats.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { docsPage } from "../docs-page.ts";
import { ruleReasons } from "../../ingest/run.ts";
import { storeAnswer } from "../store-answer.ts";
import { RequestError } from "../problem.ts";
import { sendAll } from "../send-all.ts";
import { operate, operateStream } from "../operate.ts";

/** Health, the rules, the whole record as a file, and the documentation of all this. */
export function metaRoutes(store: GraphStore, version: string): Router {
  const router = Router();
  operate(router, "health", async () => {
    await answers(store);
    return { status: "ok", store: store.kind, version };
  });
  operate(router, "rules", () => Promise.resolve({ items: ruleReasons(), next: null }));
  operateStream(router, "export", async ({ query: { format, table } }, response) => {
    if (table !== "record" && format !== "csv")
      throw new RequestError(400, "bad-request", "`table` is for format=csv.");
    // Once the first byte is sent it is too late for a problem.
    await storeAnswer(answers(store));
    const { type, file } = EXPORT_FORMATS[format];
    response.attachment(table === "record" ? file : `${table}.csv`).type(type);
    await sendAll(exportAs(store, format, table), response);
  });
  operateStream(router, "openapi", (_asked, response) => {
    response.json(openapi(version));
    return Promise.resolve();
  });
  operateStream(router, "docs", (_asked, response) => {
    response.send(docsPage(version));
    return Promise.resolve();
  });
  return router;
}

/** Asks the store the least question there is. Errors: those of an absent store. */
async function answers(store: GraphStore): Promise<void> {
  await store.articles({ limit: 1, offset: 0 });
}
