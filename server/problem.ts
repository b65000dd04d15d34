import type { ErrorRequestHandler, Response } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import type { Problem } from "../graph/api/operations.ts";
import { OnRecordError } from "../graph/model/errors.ts";

/** A request that cannot be answered as it was put. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.name = "RequestError";
    this.status = status;
    this.code = code;
  }
}

export function notFound(what: string): RequestError {
  return new RequestError(404, "not-found", `There is no ${what}.`);
}

const TITLES: Record<number, string> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  413: "Too large",
  415: "Unsupported media type",
  429: "Too many requests",
  500: "Server error",
  503: "Store unavailable",
};

/** What a fault means to the client. A bug says nothing of itself; the log holds its stack. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof RequestError) return problem(fault.status, fault.code, fault.message);
  if (fault instanceof z.ZodError) return problem(400, "bad-request", sentences(fault));
  if (fault instanceof OnRecordError) return { ...problem(503, fault.code, fault.message), remedy: fault.remedy };
  const status = statusOf(fault);
  if (status === 413) return problem(413, "too-large", "The article is larger than 5 MB.");
  if (status !== undefined && status < 500) return problem(status, "bad-request", "The request could not be read.");
  return problem(500, "server-error", "Something went wrong here; the log tells more.");
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: "about:blank", title: TITLES[status] ?? "Error", status, code, detail };
}

function sentences(fault: z.ZodError): string {
  return fault.issues.map(({ path, message }) => `${path.join(".") || "request"}: ${message}`).join("; ");
}

/** Express and its body readers put the status of their own errors on them. */
function statusOf(fault: unknown): number | undefined {
  const status = (fault as { status?: unknown } | null)?.status;
  return typeof status === "number" ? status : undefined;
}

export function send(response: Response, answer: Problem): void {
  response.status(answer.status).type("application/problem+json").send(JSON.stringify(answer));
}

/** The last handler: every fault becomes a problem, and a bug is logged. */
export function problems(log: Logger): ErrorRequestHandler {
  return (fault, _request, response, next) => {
    const answer = problemOf(fault);
    if (answer.status === 500) log.error({ err: fault as unknown }, "a request failed");
    if (response.headersSent) next(fault);
    else send(response, answer);
  };
}
