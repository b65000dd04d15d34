import type { ReviewPair } from "../../../graph/api/decision-views.ts";
import type { Proposal } from "../../../graph/model/decisions.ts";
import { valueOf } from "../../api/answers.ts";
import { decisionRequests } from "../../api/decision-requests.ts";
import type { State } from "../state.ts";
import { nameFromId } from "../wording/wording.ts";
import type { NameOf } from "../wording/wording.ts";
import type { Pair } from "../view.ts";

/** Pairs that are still to be decided on, the likeliest first, those put off last; those under way are in nobody's way. */
export function queue({ answers, desk }: Pick<State, "answers" | "desk">): readonly ReviewPair[] {
  const found = valueOf(answers, decisionRequests.review())?.items ?? [];
  const underWay = desk.deeds.flatMap(({ state, pair }) =>
    pair && (state === "waiting" || state === "sent") ? [pair] : [],
  );
  const open = found.filter((one) => !underWay.some((pair) => isPair(one, pair)));
  const place = (one: ReviewPair) => desk.skipped.findIndex((pair) => isPair(one, pair));
  return [...open].sort((one, other) => place(one) - place(other));
}

/** The two names under review: those of the view, or else the first of the queue. */
export function underReview(state: Pick<State, "view" | "answers" | "desk">): Pair | undefined {
  const [first] = queue(state);
  return state.view.pair ?? (first && [first.a.id, first.b.id]);
}

/** The pair as the queue has it, with its evidence; undefined for two that are not in the queue. */
export function inQueue(state: Pick<State, "answers" | "desk">, pair: Pair): ReviewPair | undefined {
  return queue(state).find((one) => isPair(one, pair));
}

/** The pair of the queue after the one under review (or before it); undefined where there is none. */
export function beside(state: State, by: 1 | -1): Pair | undefined {
  const pairs = queue(state);
  const current = underReview(state);
  const at = current === undefined ? -1 : pairs.findIndex((one) => isPair(one, current));
  const next = at === -1 ? pairs[0] : pairs[at + by];
  return next && [next.a.id, next.b.id];
}

/** A merge of two that keeps the name a person chose, or else of the one that more articles name, or else the longer. */
export function mergeOf(state: State, [a, b]: Pair): Proposal {
  const { keep } = state.desk.draft;
  const into = keep === a || keep === b ? keep : weight(state, a) > weight(state, b) ? a : b;
  return { action: "merge", entity: into === a ? b : a, into, ...signature(state) };
}

export function neverMergeOf(state: State, [entity, other]: Pair): Proposal {
  return { action: "never-merge", entity, other, ...signature(state) };
}

/** Who decides, and why. */
export function signature({ desk: { who, draft } }: Pick<State, "desk">): Pick<Proposal, "who" | "note"> {
  return { who: who.trim() === "" ? "unknown" : who.trim(), note: draft.note.trim() };
}

/** Names by id, as well as they are known. */
export function namesIn({ known, answers }: Pick<State, "known" | "answers">): NameOf {
  const pairs = valueOf(answers, decisionRequests.review())?.items ?? [];
  const briefs = new Map(pairs.flatMap(({ a, b }) => [a, b]).map(({ id, name }) => [id, name]));
  return (id) => known.nodes[id]?.name ?? briefs.get(id) ?? nameFromId(id);
}

function weight({ known }: State, id: string): number {
  const node = known.nodes[id];
  const articles = node?.properties["articles"];
  // Names are short of a thousand letters: they only decide between equals.
  return (typeof articles === "number" ? articles : 0) + (node?.name.length ?? 0) / 1_000;
}

export function isPair({ a, b }: Pick<ReviewPair, "a" | "b">, [one, other]: Pair): boolean {
  return (a.id === one && b.id === other) || (a.id === other && b.id === one);
}
