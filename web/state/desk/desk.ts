import type { Done, LedgerLine } from "../../../graph/api/decision-views.ts";
import type { Proposal } from "../../../graph/model/decisions.ts";
import type { EntityKind, NodeKind } from "../../../graph/model/kinds.ts";
import type { Answer, Problem } from "../../api/answers.ts";
import type { Pair } from "../view.ts";

/** What is asked of the ledger: a decision, or that one is taken back. */
export type Order =
  | { readonly act: "decide"; readonly proposal: Proposal; readonly isLearnt?: boolean }
  | { readonly act: "undo"; readonly decision: string };

/** An order on its way. Deeds are sent one after the other, in the order in which they were given. */
export interface Deed {
  /** 1 for the first of this visit. */
  readonly key: number;
  readonly order: Order;
  /** What it does, in words, such as "Merged A. Ruiz into Ana Ruiz". */
  readonly words: string;
  /** The pair of the queue that it decides on. */
  readonly pair?: Pair;
  /** `done` stands in the ledger, `undone` did; `failed` was refused, or never arrived. */
  readonly state: "waiting" | "sent" | "done" | "undone" | "failed";
  /** Taken back while it was on its way: it is undone as soon as it is done. */
  readonly isRevoked?: true;
  readonly done?: Done;
  readonly problem?: Problem;
}

/** A correction as far as it is filled in. */
export interface Draft {
  /** Whom a node is merged with, or kept apart from. */
  readonly other?: { readonly id: string; readonly kind: NodeKind; readonly name: string } | undefined;
  /** Ids of mentions that are split off. */
  readonly mentions: readonly string[];
  readonly name?: string;
  readonly kind?: EntityKind;
  /** Whose name a merge keeps, where a person chose. */
  readonly keep?: string;
  readonly note: string;
  /** Its names are to be read so from now on. */
  readonly isLearnt: boolean;
}

/** Where people decide who is who: what is under way, and what is only begun. */
export interface Desk {
  readonly deeds: readonly Deed[];
  /** Deeds that are told of no more. */
  readonly dismissed: readonly number[];
  readonly draft: Draft;
  /** Pairs put off, in the order in which they were. */
  readonly skipped: readonly Pair[];
  readonly who: string;
  /** What became of the ledger that was brought in last; absent where none was. */
  readonly broughtIn?: Answer<readonly LedgerLine[]>;
  readonly isHelpOpen: boolean;
}

export const EMPTY_DRAFT: Draft = { mentions: [], note: "", isLearnt: false };

export function firstDesk(who: string): Desk {
  return { deeds: [], dismissed: [], draft: EMPTY_DRAFT, skipped: [], who, isHelpOpen: false };
}
