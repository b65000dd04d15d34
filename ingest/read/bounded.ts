import { UnreadableError } from "./source.ts";

/** The longest article read, in bytes: a page with everything around its article has seldom 1 MB. */
export const BYTES_MAX = 5_000_000;

/**
 * All bytes of a stream, and no more than an article may have: standard input and devices may never end.
 * Error: `read/too-large`.
 */
export async function boundedBytes(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("a stream of bytes is needed");
    size += chunk.length;
    if (size > BYTES_MAX) throw new UnreadableError("read/too-large", `it has more than ${BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
