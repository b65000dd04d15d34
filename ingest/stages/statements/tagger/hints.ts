import { itemsWithin } from "../../locate.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../grammar/scene.ts";
import { wordNumber } from "./hash.ts";
import type { Window } from "./window.ts";

/** What the grammar takes a token for, as seen from a cue. */
const OWN_SOURCE = 1;
const OWN_CONTENT = 2;
const OTHER_CONTENT = 3;
const OTHER_SOURCE = 4;
const CARRIED = 5;
/** Nothing, where the grammar has no statement by this cue at all. */
const SILENT = 6;

const NONE: readonly Draft[] = [];

/** The grammar's drafts, laid out by token. */
export interface Hints {
  /** The drafts that a token is the cue of, in reading order: "said that A, and that B" makes two. */
  draftsAt(token: number): readonly Draft[];
  /** The number of the rule that found it; a fixed number for none. */
  ruleAt(token: number): number;
  /** What the grammar takes each token of a window for. */
  within(window: Window): Uint8Array;
}

export function hintsFrom(scene: Scene, drafts: readonly Draft[]): Hints {
  const byCue = new Map<number, Draft[]>();
  for (const draft of drafts) {
    for (let at = draft.cue?.first ?? 0; at < (draft.cue?.end ?? 0); at += 1) {
      byCue.set(at, [...(byCue.get(at) ?? []), draft]);
    }
  }
  const all = layout(scene, drafts);
  return {
    draftsAt: (token) => byCue.get(token) ?? NONE,
    ruleAt: (token) => wordNumber(byCue.get(token)?.at(-1)?.rule ?? ""),
    within: (window) => ownHints(scene, window, all, byCue.get(window.anchor)?.at(-1)),
  };
}

function layout(scene: Scene, drafts: readonly Draft[]): Uint8Array {
  const all = new Uint8Array(scene.tokens.length);
  for (const draft of drafts) {
    for (const [from, to] of contentTokens(scene, draft)) all.fill(draft.cue ? OTHER_CONTENT : CARRIED, from, to);
  }
  for (const { source } of drafts) if (source !== undefined) all.fill(OTHER_SOURCE, source.first, source.end);
  return all;
}

function ownHints(scene: Scene, { first, end }: Window, all: Uint8Array, draft: Draft | undefined): Uint8Array {
  const hints = all.slice(first, end);
  if (draft === undefined) return hints.map((hint) => hint || SILENT);
  const mark = (from: number, to: number, hint: number) => {
    if (to > first) hints.fill(hint, Math.max(from - first, 0), Math.max(to - first, 0));
  };
  for (const [from, to] of contentTokens(scene, draft)) mark(from, to, OWN_CONTENT);
  if (draft.source !== undefined) mark(draft.source.first, draft.source.end, OWN_SOURCE);
  return hints;
}

function contentTokens({ tokens }: Scene, { content }: Draft): [number, number][] {
  return content.flatMap((span) => {
    const words = itemsWithin(tokens, span);
    const [first, last] = [words[0], words.at(-1)];
    return first === undefined || last === undefined ? [] : [[first.index, last.index + 1]];
  });
}
