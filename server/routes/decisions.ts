import { setImmediate } from "node:timers/promises";
import { json, type Request, Router, text } from "express";
import { type Decided, LEDGER_TYPES } from "../../graph/api/decision-views.ts";
import { OPERATIONS } from "../../graph/api/operations.ts";
import { PROPOSAL_PARTS } from "../../graph/model/decisions.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import { newDecision } from "../../graph/store/new-decision.ts";
import { importLedger } from "../../graph/store/import-ledger.ts";
import { ledgerLines } from "../../graph/store/ledger-lines.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { decideAndLearn, type Learnt, undoAndForget } from "../../ingest/run.ts";
import type { Learning } from "../learning.ts";
import { operate, operateStream, refuseUnknown } from "../operate.ts";
import { listOf, windowOf } from "../paging.ts";
import { RequestError } from "../problem.ts";
import { sendAll } from "../send-all.ts";
import { storeAnswer } from "../store-answer.ts";

const BODY_MAX = "1mb";
const LEDGER_MAX = "5mb";

/** Who is who: what was decided, what may be decided, and why. */
export function decisionRoutes(store: GraphStore, learning: Learning): Router {
  const router = Router();
  router.post("/api/decisions", json({ limit: BODY_MAX }));
  router.post(OPERATIONS.importDecisions.path, text({ type: [...LEDGER_TYPES], limit: LEDGER_MAX }));
  operate(router, "decisions", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.decisions(window, query.newest ? "newest" : "given"), window);
  });
  operateStream(router, "exportDecisions", async (_asked, response) => {
    // Once the first byte is sent it is too late for a problem.
    await isThere(store);
    response.attachment("decisions.jsonl").type(OPERATIONS.exportDecisions.answer);
    await sendAll(ledgerLines(store), response);
  });
  operateStream(router, "importDecisions", async ({ request }, response) => {
    const given = ledgerIn(request);
    await isThere(store);
    await sendAll(jsonLines(importLedger(store, given)), response);
  });
  operate(router, "decide", async ({ query: { preview, learn }, request }) => {
    const given: unknown = request.body;
    const proposal = OPERATIONS.decide.body.parse(given);
    refuseUnknown(given as object, PROPOSAL_PARTS, "part of the body");
    await isThere(store);
    const decision = newDecision(proposal, new Date());
    if (!learn) return carriedOut(await store.decide(decision, { preview }));
    return learnt(await decideAndLearn(store, decision, learning.file, { preview }).catch(untaught), learning, preview);
  });
  operate(router, "undo", async ({ id, query: { preview } }) => {
    await isThere(store);
    const undone = await undoAndForget(store, id, learning.file, { preview });
    return undone && learnt(undone, learning, preview);
  });
  operate(router, "review", async ({ query }) => {
    const window = windowOf(query);
    return listOf(await store.review(window), window);
  });
  operate(router, "why", ({ id }) => store.why(id));
  operate(router, "whyNot", ({ query: { a, b } }) => store.whyNot(a, b));
  return router;
}

/** A client hears soon that the store is away, though a change is waited for. */
async function isThere(store: GraphStore): Promise<void> {
  await storeAnswer(store.decisions({ limit: 1, offset: 0 }));
}

function ledgerIn(request: Request): string {
  const given: unknown = request.body;
  if (typeof given === "string") return given;
  // What has no body is not read; that of a known type is a ledger without decisions.
  const type = request.get("Content-Type") ?? "";
  if (LEDGER_TYPES.some((known) => type.startsWith(known))) return "";
  throw new RequestError(415, "unsupported-type", `Send a ledger as ${LEDGER_TYPES.join(", ")}.`);
}

async function* jsonLines(lines: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const line of lines) {
    yield `${JSON.stringify(line)}\n`;
    // Others are answered in between, however long the ledger is.
    await setImmediate();
  }
}

/** The articles that hold the words are read again in their turn. */
function learnt({ decided, words }: Learnt, learning: Learning, preview: boolean) {
  const done = carriedOut(decided);
  if (!preview) learning.reread(words);
  return words.length === 0 ? done : { ...done, learnt: [...words] };
}

/** That nothing can be learnt is the asker's to know. */
function untaught(fault: unknown): never {
  if (fault instanceof OnRecordError && fault.code === "learn/nothing")
    throw new RequestError(409, "nothing-to-learn", fault.message);
  throw fault;
}

/** A refusal is a conflict with the ledger or the record, told in its sentence. */
function carriedOut(decided: Decided): Extract<Decided, { state: "done" }> {
  if (decided.state === "done") return decided;
  throw new RequestError(409, "decision-refused", decided.sentence, decided.against ?? undefined);
}
