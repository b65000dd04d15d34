import { Router, raw, type Request } from "express";
import { z } from "zod";
import type { GraphStore } from "../../graph/store/store.ts";
import type { Jobs, Submitted } from "../jobs.ts";
import { operate } from "../operate.ts";
import { listOf, windowOf } from "../paging.ts";
import { RequestError } from "../problem.ts";

const BODY_MAX = "5mb";
const ARTICLE_PREFIX = "article:";
const READABLE = ["text/plain", "text/html", "application/json"];
const urlBody = z.object({ url: z.url({ protocol: /^https?$/ }), text: z.undefined().optional() });

/** Articles as they were read, new articles, and the jobs that read them. */
export function articleRoutes(store: GraphStore, jobs: Jobs): Router {
  const router = Router();
  router.use("/api/articles", raw({ type: READABLE, limit: BODY_MAX }));
  operate(router, "articles", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.articles(window), window);
  });
  // An article's node in the graph is `article:<id>`; either name finds it.
  operate(router, "article", ({ id }) =>
    store.article(id.startsWith(ARTICLE_PREFIX) ? id.slice(ARTICLE_PREFIX.length) : id),
  );
  operate(router, "addArticle", ({ request }) => Promise.resolve(jobs.add(submitted(request))));
  operate(router, "job", ({ id }) => Promise.resolve(jobs.job(id)));
  router.get("/api/jobs/:id/events", (request, response) => {
    jobs.stream(request.params.id, response);
  });
  return router;
}

function submitted(request: Request): Submitted {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) {
    throw new RequestError(415, "unsupported-type", "Send an article as text/plain, text/html or application/json.");
  }
  const type = request.headers["content-type"] ?? "text/plain";
  if (!type.includes("json")) return { bytes: body, type };
  const address = urlBody.safeParse(json(body));
  return address.success ? { url: address.data.url } : { bytes: body, type };
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new RequestError(400, "bad-json", "The body is not JSON.");
    throw fault;
  }
}
