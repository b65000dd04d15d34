import { Router, raw, type Request } from "express";
import { ARTICLE_TYPES } from "../../graph/api/article-body.ts";
import { OPERATIONS } from "../../graph/api/operations.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import type { Given } from "../../ingest/run.ts";
import { streamJob } from "../job-events.ts";
import type { Jobs } from "../jobs.ts";
import { operate, operateStream } from "../operate.ts";
import { listOf, windowOf } from "../paging.ts";
import { notFound, RequestError } from "../problem.ts";

const BODY_MAX = "5mb";
const ARTICLE_PREFIX = "article:";

/** Articles as they were read, new articles, and the jobs that read them. */
export function articleRoutes(store: GraphStore, jobs: Jobs): Router {
  const router = Router();
  router.post("/api/articles", raw({ type: [...ARTICLE_TYPES], limit: BODY_MAX }));
  operate(router, "articles", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.articles(window), window);
  });
  // An article's node in the graph is `article:<id>`; either name finds it.
  operate(router, "article", ({ id }) =>
    store.article(id.startsWith(ARTICLE_PREFIX) ? id.slice(ARTICLE_PREFIX.length) : id),
  );
  operate(router, "addArticle", ({ request }) => Promise.resolve(jobs.add(givenIn(request))));
  operate(router, "job", ({ id }) => Promise.resolve(jobs.job(id)));
  operateStream(router, "jobEvents", ({ id, request }, response) => {
    const job = jobs.job(id);
    if (job === undefined) throw notFound("such job");
    streamJob(jobs, job, request.get("Last-Event-ID"), response);
    return Promise.resolve();
  });
  return router;
}

function givenIn(request: Request): Given {
  const bytes: unknown = request.body;
  const type = request.get("Content-Type") ?? "";
  if (!Buffer.isBuffer(bytes)) throw noArticle(type);
  if (bytes.length === 0) throw empty();
  if (request.is("application/json") === false) return { bytes, type };
  const { text, url } = OPERATIONS.addArticle.body.parse(json(bytes));
  return text || !url ? { bytes, type } : { url };
}

/** The body reader passes over what it does not know, and what has no body at all. */
function noArticle(type: string): RequestError {
  if (ARTICLE_TYPES.some((known) => type.startsWith(known))) return empty();
  return new RequestError(415, "unsupported-type", `Send an article as ${ARTICLE_TYPES.join(", ")}.`);
}

function empty(): RequestError {
  return new RequestError(400, "empty", "The request holds no article.");
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new RequestError(400, "bad-json", "The body is not JSON.");
    throw fault;
  }
}
