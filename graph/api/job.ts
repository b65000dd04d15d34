import { z } from "zod";

/** The reading of one article that was handed in. */
export const jobSchema = z
  .object({
    id: z.string(),
    state: z.enum(["waiting", "reading", "added", "unchanged", "failed"]),
    /** The article's id, once it is read. */
    article: z.string().nullable(),
    title: z.string().nullable(),
    /** Why it failed. */
    problem: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  })
  .meta({ id: "Job" });

export type Job = z.infer<typeof jobSchema>;
