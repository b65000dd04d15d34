import type { Done } from "../../../graph/api/decision-views.ts";
import type { Answer } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import type { Request } from "../../api/requests.ts";
import type { Deed, Desk, Order } from "./desk.ts";
import type { Pair } from "../view.ts";

/** Adds an order to what is to be done. */
export function withOrder(desk: Desk, order: Order, words: string, pair?: Pair): Desk {
  const key = (desk.deeds.at(-1)?.key ?? 0) + 1;
  return { ...desk, deeds: [...desk.deeds, { key, order, words, ...(pair ? { pair } : {}), state: "waiting" }] };
}

/** The deed that is to be sent now: the first that waits, if none is on its way. */
export function nextDeed({ deeds }: Desk): Deed | undefined {
  return deeds.some(({ state }) => state === "sent") ? undefined : deeds.find(({ state }) => state === "waiting");
}

export function requestFor({ order }: Deed): Request<Done> {
  if (order.act === "undo") return decisionRequests.undo(order.decision);
  return decisionRequests.decide(order.proposal, order.isLearnt);
}

/** Whether something is decided that the server has not answered. */
export function isUnsettled({ deeds }: Desk): boolean {
  return deeds.some(({ state }) => state === "waiting" || state === "sent");
}

/** The last decision of this visit that stands or will, and that nobody is taking back. */
export function lastStanding({ deeds }: Desk): Deed | undefined {
  const undone = new Set(
    deeds.map(({ order, state }) => (order.act === "undo" && state !== "failed" ? order.decision : "")),
  );
  return deeds.findLast(
    ({ order, state, isRevoked, done }) =>
      order.act === "decide" &&
      state !== "undone" &&
      state !== "failed" &&
      isRevoked !== true &&
      !undone.has(done?.decision.id ?? "-"),
  );
}

/** Takes a deed back: one that has not been sent is forgotten, one on its way is undone when it arrives. */
export function takenBack(desk: Desk, { key, state, done, words }: Deed): Desk {
  if (state === "waiting") return { ...desk, deeds: desk.deeds.filter((deed) => deed.key !== key) };
  if (done) return withOrder(desk, { act: "undo", decision: done.decision.id }, `Undone: ${words}`);
  return changed(desk, key, (deed) => ({ ...deed, isRevoked: true }));
}

export function sent(desk: Desk, key: number): Desk {
  return changed(desk, key, (deed) => ({ ...deed, state: "sent" }));
}

/** What the server said to a deed. */
export function settled(desk: Desk, key: number, answer: Answer<Done>): Desk {
  if (answer.status === "failed")
    return changed(desk, key, (deed) => ({ ...deed, state: "failed", problem: answer.problem }));
  if (answer.status === "waiting") return desk;
  const { value } = answer;
  const after = changed(desk, key, (deed) => ({ ...deed, state: "done", done: value }));
  const deed = after.deeds.find((one) => one.key === key);
  if (deed?.order.act === "undo") return withoutDecision(after, deed.order.decision);
  return deed?.isRevoked ? takenBack(after, deed) : after;
}

/** Tries a deed again that failed: it takes its place at the end. */
export function reordered(desk: Desk, key: number): Desk {
  const deed = desk.deeds.find((one) => one.key === key);
  if (!deed) return desk;
  const rest = { ...desk, deeds: desk.deeds.filter((one) => one !== deed) };
  return withOrder(rest, deed.order, deed.words, deed.pair);
}

function withoutDecision(desk: Desk, id: string): Desk {
  const isMeant = ({ order, done }: Deed) => order.act === "decide" && done?.decision.id === id;
  const deeds = desk.deeds.map((deed): Deed => (isMeant(deed) ? { ...deed, state: "undone" } : deed));
  return { ...desk, deeds };
}

function changed(desk: Desk, key: number, change: (deed: Deed) => Deed): Desk {
  return { ...desk, deeds: desk.deeds.map((deed) => (deed.key === key ? change(deed) : deed)) };
}
