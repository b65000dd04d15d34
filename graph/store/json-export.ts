import type { GraphStore } from "./store.ts";

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
    yield `${first ? "\n" : ",\n"}${JSON.stringify("node" in row ? row.node : row.edge)}`;
    first = false;
  }
  yield part === "nodes" ? '\n],"edges":[\n]}\n' : "\n]}\n";
}
