import type { Page, Window } from "../graph/store/store.ts";
import { RequestError } from "./problem.ts";

/** The window a client asks for. A cursor is opaque to it: where the page before ended. */
export function windowOf({ limit, cursor }: { limit: number; cursor?: string | undefined }): Window {
  if (cursor === undefined) return { limit, offset: 0 };
  const offset = Number(Buffer.from(cursor, "base64url").toString("latin1"));
  if (!Number.isSafeInteger(offset) || offset < 0)
    throw new RequestError(400, "bad-cursor", "The cursor is not one of this server's.");
  return { limit, offset };
}

/** A page as it is sent: `next` is the cursor of the page after, null at the end. */
export function listOf<Item>(page: Page<Item>, window: Window): { items: Item[]; next: string | null } {
  const next = page.more ? Buffer.from(String(window.offset + window.limit)).toString("base64url") : null;
  return { items: [...page.items], next };
}
