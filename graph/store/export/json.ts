import type { GraphStore } from "../store.ts";
import { elementOf } from "./rows.ts";

/** The record as one JSON document, `{ "nodes": […], "edges": […] }`, a line an element: the same bytes from both stores. */
export async function* jsonExport(store: Pick<GraphStore, "export">): AsyncGenerator<string> {
  let part: "nodes" | "edges" = "nodes";
  let first = true;
  yield '{"nodes":[';
  for await (const row of store.export()) {
    if (part === "nodes" && "edge" in row) {
      yield '\n],"edges":[';
      part = "edges";
      first = true;
    }
    yield `${first ? "\n" : ",\n"}${JSON.stringify(elementOf(row))}`;
    first = false;
  }
  yield part === "nodes" ? '\n],"edges":[\n]}\n' : "\n]}\n";
}

/** The record as JSON Lines: a node, which has a `kind`, or an edge, which has a `type`, a line. */
export async function* jsonLinesExport(store: Pick<GraphStore, "export">): AsyncGenerator<string> {
  for await (const row of store.export()) yield `${JSON.stringify(elementOf(row))}\n`;
}
