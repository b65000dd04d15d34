import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { lookupWithin, refuseAddress, type Reach } from "./addresses.ts";
import { boundedBytes } from "./bounded.ts";
import { UnreadableError, type Source } from "./source.ts";

const TIMEOUT_MS = 20_000;
const REDIRECTS_MAX = 5;

export interface FetchOptions {
  readonly reach: Reach;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches one page, 5 MB and 20 seconds at the most; redirects are followed within the same reach.
 * Errors (`UnreadableError`): `read/unreachable`, `read/refused`, `read/too-large`, `read/private-address`.
 */
export async function fetchPage(address: string, { reach, signal }: FetchOptions): Promise<Source> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const within = signal === undefined ? limit : AbortSignal.any([limit, signal]);
  let url = webAddress(address);
  try {
    for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
      refuseAddress(url.hostname, reach);
      const answer = await get(url, reach, within);
      const next = redirect(answer, url);
      if (next === undefined) return await source(answer, address, url);
      answer.destroy();
      url = next;
    }
  } catch (fault) {
    if (fault instanceof UnreadableError) throw fault;
    throw new UnreadableError(
      "read/unreachable",
      limit.aborted ? "it took too long to come" : "its address cannot be reached",
      fault,
    );
  }
  throw new UnreadableError("read/refused", "it is redirected again and again");
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new UnreadableError("read/unreachable", "its address is no http or https address");
}

function get(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    accept: "text/html, text/plain, application/json",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "onrecord",
  };
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, { headers, signal, lookup: lookupWithin(reach) })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

function redirect({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode < 300 || statusCode >= 400 || headers.location === undefined) return undefined;
  return webAddress(headers.location, from);
}

async function source(answer: IncomingMessage, name: string, url: URL): Promise<Source> {
  const { statusCode = 0, headers } = answer;
  if (statusCode !== 200) {
    answer.destroy();
    throw new UnreadableError("read/refused", `the server answered ${statusCode}`);
  }
  const bytes = await boundedBytes(unpacked(answer));
  const type = headers["content-type"];
  return { name, url: url.href, bytes, ...(type === undefined ? {} : { type }) };
}

function unpacked(answer: IncomingMessage): Readable {
  const packing = answer.headers["content-encoding"]?.toLowerCase() ?? "identity";
  if (packing === "identity") return answer;
  const unpack = packing === "br" ? createBrotliDecompress() : createUnzip();
  answer.on("error", (fault) => unpack.destroy(fault));
  return answer.pipe(unpack);
}
