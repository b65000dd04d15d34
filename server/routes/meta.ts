import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router } from "express";
import { openapi } from "../../graph/api/openapi.ts";
import { jsonExport } from "../../graph/store/json-export.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { docsPage } from "../docs-page.ts";
import { operate } from "../operate.ts";
import { RequestError } from "../problem.ts";

/** Health, the whole record as a file, and the documentation of all this. */
export function metaRoutes(store: GraphStore, version: string): Router {
  const router = Router();
  operate(router, "health", async () => {
    await store.stored([]);
    return { status: "ok", store: store.kind, version };
  });
  router.get("/api/export", async (request, response) => {
    if ((request.query["format"] ?? "json") !== "json")
      throw new RequestError(400, "unknown-format", "The format there is: json.");
    response.type("application/json").attachment("record.json");
    await pipeline(Readable.from(jsonExport(store)), response);
  });
  router.get("/api/openapi.json", (_request, response) => {
    response.json(openapi(version));
  });
  router.get("/api/docs", (_request, response) => {
    response.type("html").send(docsPage(version));
  });
  return router;
}
