import type { Done, LedgerLine } from "../../../graph/api/decision-views.ts";
import type { Answer } from "../../api/answers.ts";
import type { Draft, Order } from "./desk.ts";
import type { Pair } from "../view.ts";

/** What can happen where people decide who is who. */
export type DeskAction =
  /** A correction is filled in, part by part. */
  | { readonly type: "drafted"; readonly draft: Partial<Draft> }
  /** A decision, or an undoing, is to be carried out. `pair`: it is on these two of the queue. */
  | { readonly type: "ordered"; readonly order: Order; readonly pair?: Pair }
  /** The last decision of this visit that still stands is taken back. */
  | { readonly type: "tookBack" }
  /** A deed is on its way to the server. */
  | { readonly type: "sent"; readonly key: number }
  | { readonly type: "settled"; readonly key: number; readonly answer: Answer<Done> }
  /** A deed that failed is tried again. */
  | { readonly type: "reordered"; readonly key: number }
  /** A deed is told of no more. */
  | { readonly type: "dismissed"; readonly key: number }
  | { readonly type: "skipped"; readonly pair: Pair }
  /** The next pair of the queue, or the one before. */
  | { readonly type: "stepped"; readonly by: 1 | -1 }
  /** A ledger was chosen to be put into this one, or the server told what became of it. */
  | { readonly type: "broughtIn"; readonly answer: Answer<readonly LedgerLine[]> }
  /** Who decides. */
  | { readonly type: "signed"; readonly who: string }
  | { readonly type: "helped"; readonly on: boolean };
