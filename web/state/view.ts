import type { NodeKind } from "../../graph/model/kinds.ts";
import type { Heard } from "./heard.ts";
import type { Span } from "../../graph/model/spans.ts";

/**
 * What fills the main area. `event` shows one event with every voice on it; `review` two names that may be one; `ledger` what was decided.
 */
export const PAGES = ["graph", "table", "voices", "event", "review", "ledger"] as const;
export type Page = (typeof PAGES)[number];

/** What can be done with a node in its details: seen why it is one, held against another, and corrected. */
export const TASKS = ["why", "compare", "merge", "never-merge", "split", "rename", "set-kind", "drop"] as const;
export type Task = (typeof TASKS)[number];

/** Ids of two names that may be one. */
export type Pair = readonly [a: string, b: string];

/** Two ends of a path; either may still be open. */
export interface Ends {
  readonly from?: string;
  readonly to?: string;
  /** Which of the shortest ways is shown, from 0; absent: the first. */
  readonly way?: number;
}

/** One end set anew: other ways lie between the two. */
export function withEnd(ends: Ends | undefined, side: "from" | "to", id: string): Ends {
  return { ...without(ends ?? {}, "way"), [side]: id };
}

/** What is drawn: the part of a view that undo and redo go over. */
export interface Scene {
  /** Ids on the canvas, in order of arrival; absent: the overview, whatever the record holds. */
  readonly shown?: readonly string[];
  /** Ids that came onto the overview, in order of arrival, and ids that were taken off it; absent: none. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** Kinds left out. */
  readonly hidden: readonly NodeKind[];
  /** Counted SAID edges that are drawn as their single statements. */
  readonly unfolded: readonly string[];
  /** Present while the path form is open. */
  readonly path?: Ends;
}

/** An article, opened at words of it. */
export interface Reading {
  readonly id: string;
  /** `[start, end)` in UTF-16 code units into the article's text. */
  readonly at?: Span;
}

/** All that a link to this explorer says. */
export interface View extends Scene, Heard {
  readonly page: Page;
  /** The event whose page is open. */
  readonly event?: string;
  /** The two names under review; absent: the first of the queue. */
  readonly pair?: Pair;
  /** The decision that is open in the ledger. */
  readonly decision?: string;
  /** Where the ledger's page begins; absent: with the newest. */
  readonly cursor?: string;
  /** The node or edge in the details panel. */
  readonly focus?: string;
  /** What is being done with the node in the details panel. */
  readonly task?: Task;
  readonly article?: Reading;
  /** On a stage: which statement of what is in focus, from 0; absent: the first. */
  readonly nth?: number;
  /** Readings that are unsure are not shown. */
  readonly isSureOnly?: true;
  readonly stage: boolean;
}

export const FIRST_VIEW: View = { page: "graph", hidden: [], unfolded: [], stage: false };

export function sceneOf({ shown, added, removed, hidden, unfolded, path }: Scene): Scene {
  const ids = { ...(shown ? { shown } : {}), ...(added ? { added } : {}), ...(removed ? { removed } : {}) };
  return { ...ids, hidden, unfolded, ...(path ? { path } : {}) };
}

export function sameScene(a: Scene, b: Scene): boolean {
  return (
    sameList(a.shown, b.shown) &&
    sameList(a.added, b.added) &&
    sameList(a.removed, b.removed) &&
    sameList(a.hidden, b.hidden) &&
    sameList(a.unfolded, b.unfolded) &&
    (a.path === undefined) === (b.path === undefined) &&
    a.path?.from === b.path?.from &&
    a.path?.to === b.path?.to &&
    a.path?.way === b.path?.way
  );
}

/** A copy without some of its keys: an absent field is absent, not undefined. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;
}

function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
