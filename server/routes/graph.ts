import { Router } from "express";
import type { GraphStore } from "../../graph/store/store.ts";
import { given } from "../given.ts";
import { operate } from "../operate.ts";
import { listOf, windowOf } from "../paging.ts";

/** Nodes, their neighbourhoods, search and paths. */
export function graphRoutes(store: GraphStore): Router {
  const router = Router();
  operate(router, "summary", () => store.summary());
  operate(router, "overview", ({ query: { limit, ...heard } }) => store.overview(limit, given(heard)));
  operate(router, "graph", ({ query: { ids, ...heard } }) => store.subgraph(ids, given(heard)));
  operate(router, "node", ({ id }) => store.node(id));
  operate(router, "neighbours", ({ id, query: { limit, folded, relation, ...heard } }) =>
    store.neighbourhood(id, { limit, folded, ...given({ relation }), heard: given(heard) }),
  );
  operate(router, "search", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.search(query.q, query.kind ?? [], window), window);
  });
  operate(router, "paths", async ({ query: { from, to, limit } }) => {
    const [start, end] = await Promise.all([store.node(from), store.node(to)]);
    if (start === undefined || end === undefined) return undefined;
    return { items: [...(await store.paths(from, to, limit))], next: null };
  });
  operate(router, "together", async ({ query: { a, b, ...page } }) => {
    const [one, other] = await Promise.all([store.node(a), store.node(b)]);
    if (one === undefined || other === undefined) return undefined;
    const window = windowOf(page);
    return listOf(await store.together(a, b, window), window);
  });
  return router;
}
