import { z } from "zod";

/** An answer that is no single JSON document of ours: a page, or a stream. */
export type MediaType = "text/html" | "text/event-stream" | "application/json" | "application/jsonl";

/** One thing a client may ask: the server registers it, checks it and describes it in OpenAPI from this one entry. */
export interface Operation {
  readonly method: "get" | "post" | "delete";
  /** With `{name}` for what the path carries. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  /** The body where it is JSON. */
  readonly body?: z.ZodType;
  /** What the body may be sent as; JSON alone unless told. */
  readonly bodyTypes?: readonly string[];
  readonly answer: z.ZodType | MediaType;
  /** What else a stream may be sent as. */
  readonly answerTypes?: readonly string[];
  readonly status?: 200 | 202;
}

/** A page of a list; `next` is the cursor of the page that follows, if one does. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
