import { json, Router } from "express";
import type { Decided } from "../../graph/api/decision-views.ts";
import { OPERATIONS } from "../../graph/api/operations.ts";
import { newDecision } from "../../graph/store/new-decision.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { operate } from "../operate.ts";
import { listOf, windowOf } from "../paging.ts";
import { RequestError } from "../problem.ts";

const BODY_MAX = "1mb";

/** Who is who: what was decided, what may be decided, and why. */
export function decisionRoutes(store: GraphStore): Router {
  const router = Router();
  router.post("/api/decisions", json({ limit: BODY_MAX }));
  operate(router, "decisions", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.decisions(window), window);
  });
  operate(router, "decide", async ({ query: { preview }, request }) => {
    const proposal = OPERATIONS.decide.body.parse(request.body);
    return carriedOut(await store.decide(newDecision(proposal, new Date()), { preview }));
  });
  operate(router, "undo", async ({ id, query: { preview } }) => {
    const undone = await store.undo(id, { preview });
    return undone && carriedOut(undone);
  });
  operate(router, "review", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.review(window), window);
  });
  operate(router, "why", ({ id }) => store.why(id));
  operate(router, "whyNot", ({ query: { a, b } }) => store.whyNot(a, b));
  return router;
}

/** A refusal is a conflict with the ledger or the record, told in its sentence. */
function carriedOut(decided: Decided): Extract<Decided, { state: "done" }> {
  if (decided.state === "done") return decided;
  throw new RequestError(409, "decision-refused", decided.sentence);
}
