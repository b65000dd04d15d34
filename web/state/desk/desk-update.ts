import { ledgerInWords } from "./brought-in.ts";
import type { Done, LedgerLine } from "../../../graph/api/decision-views.ts";
import type { Answer } from "../../api/answers.ts";
import { aged, withoutPair } from "../ageing.ts";
import { lastStanding, reordered, sent, settled, takenBack, withOrder } from "./deeds.ts";
import type { DeskAction } from "./desk-actions.ts";
import { EMPTY_DRAFT } from "./desk.ts";
import type { Deed, Desk, Order } from "./desk.ts";
import { follow } from "./follow.ts";
import { beside, inQueue, namesIn, queue, underReview } from "./queue.ts";
import type { State } from "../state.ts";
import { inWords } from "../wording/wording.ts";
import { without } from "../view.ts";
import type { Pair, View } from "../view.ts";

/** The next state, where people decide who is who. */
export function deskUpdate(state: State, action: DeskAction): State {
  const { desk } = state;
  const withDesk = (next: Desk, notice = state.notice): State => ({ ...state, desk: next, notice });
  switch (action.type) {
    case "drafted":
      return withDesk({ ...desk, draft: { ...desk.draft, ...action.draft } });
    case "ordered":
      return ordered(state, action.order, action.pair);
    case "tookBack":
      return tookBack(state);
    case "sent":
      return withDesk(sent(desk, action.key));
    case "settled":
      return afterAnswer(state, action.key, action.answer);
    case "reordered":
      return withDesk(reordered(desk, action.key), "Trying again.");
    case "dismissed":
      return withDesk({ ...desk, dismissed: [...desk.dismissed, action.key] });
    case "skipped":
      return skipped(state, action.pair);
    case "stepped":
      return stepped(state, action.by);
    case "broughtIn":
      return broughtIn(state, action.answer);
    case "signed":
      return withDesk({ ...desk, who: action.who });
    case "helped":
      return withDesk({ ...desk, isHelpOpen: action.on });
  }
}

/** What is decided on a pair of the queue is taken for done: the next pair is there at once. */
function ordered(state: State, order: Order, pair: Pair | undefined): State {
  const name = namesIn(state);
  const words = order.act === "undo" ? "Undone" : inWords(order.proposal, name);
  const desk = withOrder(state.desk, order, words, pair);
  if (!pair || !inQueue(state, pair)) return { ...state, desk };
  const next = beside(state, 1) ?? beside(state, -1);
  const after = { ...state, view: at(state.view, next), desk: { ...desk, draft: EMPTY_DRAFT } };
  return { ...after, notice: `${words}. ${nextInWords(after)}` };
}

/** Much may be other than it was, even where the answer broke off. */
function broughtIn(state: State, answer: Answer<readonly LedgerLine[]>): State {
  const after = { ...state, desk: { ...state.desk, broughtIn: answer }, notice: ledgerInWords(answer) };
  return answer.status === "waiting" ? after : aged(after);
}

function tookBack(state: State): State {
  const deed = lastStanding(state.desk);
  if (!deed) return { ...state, notice: "Nothing of this visit is left to undo." };
  const after = { ...state, desk: takenBack(state.desk, deed), notice: `Undoing: ${deed.words}.` };
  return deed.state === "waiting" ? broughtBack(after, deed.pair) : after;
}

/** A pair whose decision has been taken back is there to be decided on anew. */
function broughtBack(state: State, pair: Pair | undefined): State {
  return pair && state.view.page === "review" ? { ...state, view: at(state.view, pair) } : state;
}

function afterAnswer(state: State, key: number, answer: Answer<Done>): State {
  const desk = settled(state.desk, key, answer);
  const deed = desk.deeds.find((one) => one.key === key);
  const after = { ...state, desk };
  if (answer.status === "failed") return aged({ ...after, notice: `Not done: ${deed?.words ?? ""}.` });
  if (answer.status === "waiting" || !deed) return after;
  const followed = follow(withoutPair(after, deed.pair, answer.value), answer.value);
  if (deed.pair) return aged(followed);
  return aged(broughtBack(finished(followed, deed.words), undoneBy(desk, deed)?.pair));
}

function undoneBy({ deeds }: Desk, { order }: Deed): Deed | undefined {
  return deeds.find(
    ({ done, state }) => order.act === "undo" && state === "undone" && done?.decision.id === order.decision,
  );
}

/** A correction that is done is no longer filled in, and a decision that is taken back no longer open. */
function finished(state: State, words: string): State {
  const view = without(state.view, "task", "decision");
  return { ...state, view, desk: { ...state.desk, draft: EMPTY_DRAFT }, notice: `${words}.` };
}

function skipped(state: State, pair: Pair): State {
  const next = beside(state, 1) ?? queue(state).map((one): Pair => [one.a.id, one.b.id])[0];
  const isSame = (other: Pair) => other[0] === pair[0] && other[1] === pair[1];
  const desk = {
    ...state.desk,
    draft: EMPTY_DRAFT,
    skipped: [...state.desk.skipped.filter((one) => !isSame(one)), pair],
  };
  const after = { ...state, desk, view: at(state.view, next) };
  return { ...after, notice: `Put off. ${nextInWords(after)}` };
}

function stepped(state: State, by: 1 | -1): State {
  const next = beside(state, by);
  if (!next) return { ...state, notice: by === 1 ? "This is the last pair." : "This is the first pair." };
  const after = { ...state, view: at(state.view, next), desk: { ...state.desk, draft: EMPTY_DRAFT } };
  return { ...after, notice: nextInWords(after) };
}

function at(view: View, pair: Pair | undefined): View {
  const rest = without(view, "pair", "focus", "task", "article");
  return pair ? { ...rest, pair } : rest;
}

/** "A. Ruiz and Ana Ruiz, 12 left." */
function nextInWords(state: State): string {
  const pair = underReview(state);
  const name = namesIn(state);
  return pair ? `${name(pair[0])} and ${name(pair[1])}, ${queue(state).length} left.` : "Nothing is left to review.";
}
