import type { Summary } from "../../api/views.ts";
import { extractedSchema } from "../../model/extracted.ts";
import type { Reads } from "../reads.ts";
import { wordForms } from "../word-forms.ts";
import type { Connection } from "./connection.ts";
import { pageOf, toArticleBrief, windowed, type ArticleRow } from "./rows.ts";

/** What is asked of articles, and of the record as a whole. */
export function articleReads(
  connection: Connection,
): Pick<Reads, "stored" | "article" | "holding" | "articles" | "summary"> {
  return {
    stored: async (articles) => {
      const rows = await connection.read<{ id: string }>("read/stored", { articles });
      return new Set(rows.map((row) => row.id));
    },
    article: async (id) => {
      const [row] = await connection.read<{ record: string }>("read/article", { id });
      return row === undefined ? undefined : extractedSchema.parse(JSON.parse(row.record));
    },
    holding: async (phrases) => {
      const rows = await connection.read<{ id: string }>("read/holding", { phrases: phrases.map(wordForms) });
      return rows.map(({ id }) => id);
    },
    articles: async (window, which = "shown") => {
      const parameters = { stored: which === "stored", ...windowed(window) };
      return pageOf(await connection.read<ArticleRow>("read/articles", parameters), window, toArticleBrief);
    },
    summary: () => summary(connection),
  };
}

interface Dates {
  [key: string]: unknown;
  articles: number;
  first: string | null;
  last: string | null;
}

async function summary(connection: Connection): Promise<Summary> {
  const [dates] = await connection.read<Dates>("read/dates");
  return {
    store: "neo4j",
    articles: dates?.articles ?? 0,
    nodes: await counted(connection, "read/count-nodes"),
    edges: await counted(connection, "read/count-edges"),
    firstDate: dates?.first ?? null,
    lastDate: dates?.last ?? null,
  };
}

async function counted(connection: Connection, query: string): Promise<Record<string, number>> {
  const rows = await connection.read<{ name: string; count: number }>(query);
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
}
