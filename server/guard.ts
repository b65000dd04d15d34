import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { RequestError } from "./problem.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1", "[::1]"]);
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether only this machine can reach a server that listens here. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/**
 * On loopback, refuses requests under another host's name: a page elsewhere could point its name at this machine
 * ("DNS rebinding") and read the record through the visitor's browser.
 */
export function checkHost(listensOn: string): RequestHandler {
  return (request, _response, next) => {
    if (isLoopback(listensOn) && !LOOPBACK.has(nameOf(request.headers.host ?? ""))) {
      throw new RequestError(
        403,
        "wrong-host",
        "This server answers only under this machine's own name, such as 127.0.0.1 or localhost.",
      );
    }
    next();
  };
}

/** Refuses writes that a page of another origin asks for. */
export const checkOrigin: RequestHandler = (request, _response, next) => {
  const origin = request.headers.origin;
  if (!SAFE_METHODS.has(request.method) && origin !== undefined && hostOf(origin) !== request.headers.host) {
    throw new RequestError(403, "wrong-origin", "Another site may not write to this record.");
  }
  next();
};

/** With a token set, the API answers only those who bear it. */
export function checkToken(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (token !== undefined && !equal(request.headers.authorization ?? "", `Bearer ${token}`)) {
      response.setHeader("WWW-Authenticate", "Bearer");
      throw new RequestError(401, "unauthorized", "This server asks for its token (ONRECORD_TOKEN).");
    }
    next();
  };
}

function equal(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
