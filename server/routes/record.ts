import { Router } from "express";
import type { Brief, StatementView } from "../../graph/api/views.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { given } from "../given.ts";
import { operate } from "../operate.ts";
import { listOf, windowOf } from "../paging.ts";
import { RequestError } from "../problem.ts";

/** Statements of one event that its page shows at most. */
const EVENT_STATEMENTS = 500;

/** Who said what about which event, when, and where it is written. */
export function recordRoutes(store: GraphStore): Router {
  const router = Router();
  operate(router, "voices", ({ query: { limit, ...filter } }) => store.voices(given(filter), limit));
  operate(router, "statements", async ({ query: { limit, cursor, ...filter } }) => {
    const window = windowOf({ limit, cursor });
    return listOf(await store.statements(given(filter), window), window);
  });
  operate(router, "eventVoices", async ({ id }) => {
    const event = await store.node(id);
    if (event?.kind !== "Event") return undefined;
    const { items } = await store.statements({ event: id }, { limit: EVENT_STATEMENTS, offset: 0 });
    return { event, voices: bySpeaker(items) };
  });
  operate(router, "disagreements", async ({ id }) => whole(await store.disagreements(id)));
  operate(router, "states", async ({ id }) => whole(await store.states(id)));
  operate(router, "changes", async ({ query: { confidence, ...filter } }) => {
    if (filter.speaker === undefined && filter.event === undefined)
      throw new RequestError(400, "bad-request", "`speaker` or `event` must be given.");
    return whole(await store.changes(given(filter), confidence));
  });
  operate(router, "sources", async ({ query }) => {
    const window = windowOf(query);
    const page = await store.sources(query.element, window);
    return page === undefined ? undefined : listOf(page, window);
  });
  operate(router, "timeline", async ({ query: { limit, cursor, ...filter } }) => {
    const window = windowOf({ limit, cursor });
    return listOf(await store.timeline(given(filter), window), window);
  });
  return router;
}

/** A list that is never long, on its one page. */
function whole<Item>(items: readonly Item[] | undefined): { items: Item[]; next: null } | undefined {
  return items && { items: [...items], next: null };
}

/** Statements gathered by who said them, those with most statements first; words of nobody known come last. */
function bySpeaker(statements: readonly StatementView[]): { speaker: Brief | null; statements: StatementView[] }[] {
  const voices = new Map<string, { speaker: Brief | null; statements: StatementView[] }>();
  for (const statement of statements) {
    for (const speaker of statement.speakers.length > 0 ? statement.speakers : [null]) {
      const voice = voices.get(speaker?.id ?? "") ?? { speaker, statements: [] };
      voice.statements.push(statement);
      voices.set(speaker?.id ?? "", voice);
    }
  }
  const known = (voice: { speaker: Brief | null }) => (voice.speaker === null ? 1 : 0);
  return [...voices.values()].sort((a, b) => known(a) - known(b) || b.statements.length - a.statements.length);
}
