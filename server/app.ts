import compression from "compression";
import express, { Router, type Express, type RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import type { GraphStore } from "../graph/store/store.ts";
import { checkHost, checkOrigin, checkToken } from "./guard.ts";
import type { Learning } from "./learning.ts";
import type { Jobs } from "./jobs.ts";
import { notFound, problems } from "./problem.ts";
import { articleRoutes } from "./routes/articles.ts";
import { graphRoutes } from "./routes/graph.ts";
import { metaRoutes } from "./routes/meta.ts";
import { recordRoutes } from "./routes/record.ts";
import { decisionRoutes } from "./routes/decisions.ts";
import { explorer } from "./routes/explorer.ts";

export interface AppParts {
  readonly store: GraphStore;
  /** Reads the articles that are handed in. */
  readonly jobs: Jobs;
  /** Keeps what is learnt from decisions. */
  readonly learning: Learning;
  readonly log: Logger;
  readonly host: string;
  readonly token: string | undefined;
  readonly version: string;
  /** Where the built explorer lies. */
  readonly webRoot: string;
}

/** The whole server as a handler of requests; it never listens. */
export function createApp({ store, jobs, learning, log, host, token, version, webRoot }: AppParts): Express {
  const app = express().disable("x-powered-by").set("query parser", "simple");
  app.use(pinoHttp({ logger: log, autoLogging: { ignore: (request) => request.method === "GET" } }));
  app.use(checkHost(host), checkOrigin, policy(), compression({ filter: compressible }));
  app.use("/api", checkToken(token), neverStale);
  app.use(graphRoutes(store), recordRoutes(store), articleRoutes(store, jobs), decisionRoutes(store, learning));
  app.use(metaRoutes(store, version));
  app.use("/api", unknownRoute());
  app.use(explorer(webRoot));
  app.use(problems(log));
  return app;
}

/** Nothing from elsewhere, nothing inline; the layout runs in a worker file of ours. Cytoscape styles its own elements from script. */
function policy() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain http on loopback is the usual case.
    strictTransportSecurity: false,
  });
}

/** The record changes: a browser may keep an answer, but asks whether it still holds. */
const neverStale: RequestHandler = (_request, response, next) => {
  response.setHeader("Cache-Control", "no-cache");
  next();
};

/** Events must reach their listener one by one. */
const compressible: compression.CompressionFilter = (request, response) =>
  !String(response.getHeader("Content-Type")).startsWith("text/event-stream") && compression.filter(request, response);

function unknownRoute(): Router {
  return Router().use(() => {
    throw notFound("such route; /api/docs lists them");
  });
}
