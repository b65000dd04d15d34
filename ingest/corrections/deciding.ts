import type { Decided } from "../../graph/api/decision-views.ts";
import type { Decision } from "../../graph/model/decisions.ts";
import type { DecideOptions, GraphStore } from "../../graph/store/store.ts";
import { correctedNames, type Correction } from "./correction.ts";
import { addCorrections, dropCorrections } from "./corrections-file.ts";
import { lessonsOf } from "./lessons.ts";

/** A decision that was carried out or refused, and the words that are read otherwise from now on. */
export interface Learnt {
  readonly decided: Decided;
  readonly words: readonly string[];
}

/**
 * Decides, and keeps in `file` how the names of the entity are to be read from now on. The articles that hold the words are then to be
 * read again (`reread`). With a preview nothing is kept. Error: `learn/nothing`, and nothing is decided.
 */
export async function decideAndLearn(
  store: GraphStore,
  decision: Decision,
  file: string,
  options: DecideOptions = {},
): Promise<Learnt> {
  const lines = await lessonsOf(store, decision);
  const decided = await store.decide(decision, options);
  if (decided.state === "refused") return { decided, words: [] };
  if (options.preview !== true) addCorrections(file, lines);
  return { decided, words: wordsOf(lines) };
}

/** Takes a decision back, and what was learnt with it out of `file`; undefined if the ledger has none of that id. */
export async function undoAndForget(
  store: GraphStore,
  id: string,
  file: string,
  options: DecideOptions = {},
): Promise<Learnt | undefined> {
  const decided = await store.undo(id, options);
  if (decided === undefined) return undefined;
  const isKept = decided.state === "refused" || options.preview === true;
  return { decided, words: isKept ? [] : wordsOf(dropCorrections(file, id)) };
}

export function wordsOf(lines: readonly Correction[]): string[] {
  return [...new Set(correctedNames(lines).map(({ words }) => words))];
}
