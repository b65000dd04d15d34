import { Router } from "express";
import { openapi } from "../../graph/api/openapi.ts";
import { jsonExport } from "../../graph/store/json-export.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { docsPage } from "../docs-page.ts";
import { storeAnswer } from "../store-answer.ts";
import { sendAll } from "../send-all.ts";
import { operate, operateStream } from "../operate.ts";

/** Health, the whole record as a file, and the documentation of all this. */
export function metaRoutes(store: GraphStore, version: string): Router {
  const router = Router();
  operate(router, "health", async () => {
    await answers(store);
    return { status: "ok", store: store.kind, version };
  });
  operateStream(router, "export", async (_asked, response) => {
    // Once the first byte is sent it is too late for a problem.
    await storeAnswer(answers(store));
    response.attachment("record.json");
    await sendAll(jsonExport(store), response);
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
