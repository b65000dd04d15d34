import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";
import { notFound } from "../problem.ts";

const PAGE = "index.html";

/** The built explorer. Files with a hash in their name never change; the page itself is asked for each time. */
export function explorer(webRoot: string): Router {
  const router = Router();
  router.use("/assets", express.static(join(webRoot, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  router.use(express.static(webRoot, { index: false, maxAge: 0 }));
  router.get("/{*view}", (_request, response) => {
    if (!existsSync(join(webRoot, PAGE))) throw notFound("explorer here; run npm run build");
    response.setHeader("Cache-Control", "no-cache");
    // By its root: a whole path with a dotted folder in it (`~/.src/onrecord`) would count as hidden.
    response.sendFile(PAGE, { root: webRoot });
  });
  return router;
}
