import type { ErrorRequestHandler, Response } from "express";
import type { Logger } from "pino";
import { z } from "zod";
import type { Problem } from "../graph/api/problem.ts";
import { OnRecordError } from "../graph/model/errors.ts";

/** A request that cannot be answered as it was put. */
export class RequestError extends Error {
  readonly status: number;
  readonly code: string;
  /** The id of the decision in the way. */
  readonly against: string | undefined;

  constructor(status: number, code: string, detail: string, against?: string) {
    super(detail);
    this.name = "RequestError";
    this.status = status;
    this.code = code;
    this.against = against;
  }
}

export function notFound(what: string): RequestError {
  return new RequestError(404, "not-found", `There is no ${what}.`);
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  409: "Conflict",
  413: "Too large",
  415: "Unsupported media type",
  429: "Too many requests",
  500: "Server error",
  503: "Unavailable",
};

const UNREADABLE = { code: "bad-request", detail: "The request could not be read." };

/** What the faults of Express and its body readers mean; these carry a status and words of their own. */
const BY_STATUS: Readonly<Record<number, { readonly code: string; readonly detail: string }>> = {
  404: { code: "not-found", detail: "There is no such file." },
  413: { code: "too-large", detail: "The body is too large: an article or a ledger may have 5 MB, a decision 1 MB." },
  415: {
    code: "unsupported-type",
    detail: "The body is packed in a way that is not read here; send it plain or gzipped.",
  },
};

/** What a fault means to the client. A bug says nothing of itself; the log holds its stack. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof RequestError) {
    const { status, code, message, against } = fault;
    return { ...problem(status, code, message), ...(against === undefined ? {} : { against }) };
  }
  if (fault instanceof z.ZodError) return problem(400, "bad-request", sentence(fault));
  if (fault instanceof OnRecordError) return { ...problem(503, fault.code, fault.message), remedy: fault.remedy };
  const status = statusOf(fault);
  if (status === undefined || status < 400 || status > 499)
    return problem(500, "server-error", "Something went wrong here; the log tells more.");
  const { code, detail } = BY_STATUS[status] ?? UNREADABLE;
  return problem(status, code, detail);
}

function problem(status: number, code: string, detail: string): Problem {
  return { type: "about:blank", title: TITLES[status] ?? "Error", status, code, detail };
}

/** "The request is wrong: `limit` must be a whole number from 1 to 500." The schemas' errors go on where the name ends. */
function sentence(fault: z.ZodError): string {
  const faults = fault.issues.map(({ path: [name], message }) =>
    name === undefined ? `the body ${message}` : `\`${String(name)}\` ${message}`,
  );
  return `The request is wrong: ${[...new Set(faults)].join("; ")}.`;
}

function statusOf(fault: unknown): number | undefined {
  const status = (fault as { status?: unknown } | null | undefined)?.status;
  return typeof status === "number" ? status : undefined;
}

function send(response: Response, answer: Problem): void {
  response.status(answer.status).type("application/problem+json").send(JSON.stringify(answer));
}

/** The last handler: every fault becomes a problem; a bug and an absent store are logged. */
export function problems(log: Logger): ErrorRequestHandler {
  return (fault, _request, response, next) => {
    if (response.headersSent) {
      // Half an answer is on its way: Express logs the fault and cuts it, so that nobody takes it for the whole.
      next(fault);
      return;
    }
    const answer = problemOf(fault);
    if (answer.status === 500) log.error({ err: fault as unknown }, "a request failed");
    if (answer.status === 503) log.warn({ code: answer.code }, answer.detail);
    send(response, answer);
  };
}
