import { z } from "zod";
import { extractedSchema } from "../model/extracted.ts";
import { ARTICLE_TYPES, articleBodySchema } from "./article-body.ts";
import { jobSchema } from "./job.ts";
import { list, type Operation } from "./operation.ts";
import { paged } from "./parameters.ts";
import { articleBriefSchema } from "./views.ts";

/** Articles, and reading a new one. */
export const ARTICLE_OPERATIONS = {
  articles: {
    method: "get",
    path: "/api/articles",
    summary: "Articles, the newest first",
    query: z.object({ ...paged }),
    answer: list(articleBriefSchema),
  },
  article: {
    method: "get",
    path: "/api/articles/{id}",
    summary: "An article with its text and what was read in it",
    answer: extractedSchema,
  },
  addArticle: {
    method: "post",
    path: "/api/articles",
    summary: "Read an article into the record: text, HTML, JSON with a text, or JSON with a url",
    body: articleBodySchema,
    bodyTypes: ARTICLE_TYPES,
    answer: jobSchema,
    status: 202,
  },
  job: { method: "get", path: "/api/jobs/{id}", summary: "How far the reading of an article is", answer: jobSchema },
  jobEvents: {
    method: "get",
    path: "/api/jobs/{id}/events",
    summary: "The job's states as server-sent events, until it ends",
    answer: "text/event-stream",
  },
} as const satisfies Record<string, Operation>;
