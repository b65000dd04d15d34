import { z } from "zod";
import type { Facts } from "./facts.ts";
import { UnreadableError } from "./source.ts";
import { storable } from "./storable.ts";

const NEEDS_TEXT = { error: "needs a text" };
const fact = z
  .string({ error: "must be text" })
  .transform((value) => storable(value).trim() || null)
  .nullish()
  .transform((value) => value ?? null);

/** An article as JSON: its text, and what is known of it. Other fields are passed over. */
const jsonArticle = z.object(
  {
    text: z.string(NEEDS_TEXT).min(1, NEEDS_TEXT).transform(storable),
    title: fact,
    outlet: fact,
    byline: fact,
    url: fact,
    publishedDate: fact,
  },
  { error: "must be one object" },
);

/** Reads an article written as JSON. Error: `read/bad-json`. */
export function readJson(text: string): Facts {
  const read = jsonArticle.safeParse(parsed(text));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => [...path, message].join(" "));
  throw new UnreadableError("read/bad-json", `its JSON is no article: ${faults.join("; ")}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new UnreadableError("read/bad-json", "it is not JSON", fault);
    throw fault;
  }
}
