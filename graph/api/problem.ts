import { z } from "zod";

/** What went wrong. **Source:** RFC 9457; `code` is stable, `detail` is one sentence, `remedy` tells what to do. */
export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string(),
    detail: z.string(),
    remedy: z.string().optional(),
    /** The decision in the way of one that is refused. */
    against: z.string().optional(),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;
