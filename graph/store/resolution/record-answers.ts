import type { Decided } from "../../api/decision-views.ts";
import type { Look } from "../changes-of.ts";
import type { GraphStore } from "../store.ts";
import type { Asking } from "./asking.ts";
import { decide, undo, Undone } from "./decide.ts";
import { disagreementsOn, statesOf } from "./explain/accounts.ts";
import { ledgerRows, review, why, whyNot } from "./explain/explain.ts";
import { addArticles, removeArticle } from "./write-record.ts";

/** How a store does work that asks its index. The work may be begun anew, where the server was away. */
export interface Transactions {
  /** In one transaction that writes, one writer at a time. */
  readonly change: <Answer>(work: () => Asking<Answer>) => Promise<Answer>;
  readonly look: Look;
}

type Changes = "apply" | "remove" | "decide" | "undo";
type Looks = "decisions" | "review" | "why" | "whyNot" | "disagreements" | "states";

/** What changes the record, and what its index tells: the same work in either store. */
export type RecordAnswers = Pick<GraphStore, Changes | Looks>;

export function recordAnswers({ change, look }: Transactions): RecordAnswers {
  return {
    apply: (contributions) => change(() => addArticles(contributions)),
    remove: (article) => change(() => removeArticle(article)),
    decide: (decision, options = {}) => orUndone(change(() => decide(decision, options))),
    undo: (id, options = {}) => orUndone(change(() => undo(id, options))),
    decisions: (window, order) => look(() => ledgerRows(window, order)),
    review: (window) => look(() => review(window)),
    why: (id) => look(() => why(id)),
    whyNot: (a, b) => look(() => whyNot(a, b)),
    disagreements: (event) => look(() => disagreementsOn(event)),
    states: (event) => look(() => statesOf(event)),
  };
}

/** What became of a decision of which nothing was kept is an answer, too. */
async function orUndone<Answer>(attempt: Promise<Answer>): Promise<Answer | Decided> {
  try {
    return await attempt;
  } catch (fault) {
    if (fault instanceof Undone) return fault.outcome;
    throw fault;
  }
}
