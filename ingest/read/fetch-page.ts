import { BYTES_MAX } from "./decode.ts";
import { UnreadableError, type Source } from "./source.ts";

const TIMEOUT_MS = 20_000;

/**
 * Fetches one page, 5 MB and 20 seconds at the most.
 * Errors (`UnreadableError`): `read/unreachable`, `read/refused`, `read/too-large`.
 */
export async function fetchPage(url: string): Promise<Source> {
  const response = await answer(url);
  if (!response.ok) throw new UnreadableError("read/refused", `the server answered ${response.status}`);
  const type = response.headers.get("content-type") ?? undefined;
  return { name: url, url: response.url || url, bytes: await body(response), ...(type === undefined ? {} : { type }) };
}

async function answer(url: string): Promise<Response> {
  try {
    return await fetch(url, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { accept: "text/html, text/plain, application/json" },
    });
  } catch (fault) {
    throw new UnreadableError("read/unreachable", "its address cannot be reached", fault);
  }
}

async function body(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > BYTES_MAX) throw new UnreadableError("read/too-large", `it has more than ${BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
