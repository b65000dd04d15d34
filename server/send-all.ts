import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";

/** Sends as fast as the client takes it; a client that hangs up is no fault. */
export async function sendAll(parts: AsyncIterable<string>, response: Response): Promise<void> {
  try {
    await pipeline(Readable.from(parts), response);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw fault;
  }
}
