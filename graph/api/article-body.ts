import { z } from "zod";

const NOT_TEXT = { error: "must be text" };
const fact = z.string(NOT_TEXT).nullish();

/** An article as JSON: its text and what is known of it, or the address of a page to fetch. */
export const articleBodySchema = z
  .object(
    {
      text: fact,
      url: z.url({ protocol: /^https?$/, error: "must be an http or https address" }).nullish(),
      title: fact,
      outlet: fact,
      byline: fact,
      publishedDate: fact.describe("As precise as known, such as 2025-04-12"),
    },
    { error: "must be an object" },
  )
  .refine(({ text, url }) => Boolean(text) || Boolean(url), {
    error: "needs a text, or the url of a page to fetch it from",
  });

/** What an article may be sent as; JSON is checked, text and HTML are taken as they come. */
export const ARTICLE_TYPES = ["text/plain", "text/html", "application/json"] as const;
