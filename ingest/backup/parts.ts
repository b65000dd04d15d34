import { contribute } from "../../graph/resolve/contribute.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { listName, putOnShelf, shelved } from "../authorities/shelf.ts";
import { addCorrectionLines, correctionLines } from "../corrections/corrections-file.ts";
import { batches } from "../queue/batches.ts";
import type { BackupPart } from "./backup-line.ts";

/** What lies beside a store: the folder of its authority lists, and the file of its corrections. */
export interface Beside {
  readonly shelf: string;
  readonly corrections: string;
}

/** Everything that cannot be made again: lists and corrections beside the store, then the ledger and the articles in it. */
export async function* partsIn(store: Pick<GraphStore, "origins">, beside: Beside): AsyncGenerator<BackupPart> {
  for (const list of shelved(beside.shelf)) yield { list: { ...list, entries: [...list.entries] } };
  for (const correction of correctionLines(beside.corrections)) yield { correction };
  yield* store.origins();
}

/** Whether there is nothing that a restored record could mix with. */
export async function isEmpty(store: GraphStore, { shelf, corrections }: Beside): Promise<boolean> {
  const { articles } = await store.summary();
  const { items } = await store.decisions({ limit: 1, offset: 0 });
  const besides = shelved(shelf).length + correctionLines(corrections).length;
  return articles + items.length + besides === 0;
}

/** Articles written in one transaction. */
const BATCH = 16;

type Writing = Pick<GraphStore, "apply" | "decide">;

/**
 * Puts parts into a store and beside it, and tells in a sentence each what was refused. The ledger comes before the articles, so that each
 * of these is resolved once. Cut off midway, it may be run again.
 */
export async function putIn(store: Writing, beside: Beside, parts: AsyncIterable<BackupPart>): Promise<string[]> {
  const refused: string[] = [];
  for await (const batch of batches(parts, BATCH)) {
    for (const part of batch) refused.push(...(await putOne(store, beside, part)));
    const articles = batch.flatMap((part) => ("article" in part ? [contribute(part.article)] : []));
    if (articles.length > 0) await store.apply(articles);
  }
  return refused;
}

async function putOne(store: Writing, { shelf, corrections }: Beside, part: BackupPart): Promise<string[]> {
  if ("list" in part) putOnShelf(shelf, { ...part.list, name: listName(part.list.name) });
  if ("correction" in part) addCorrectionLines(corrections, [part.correction]);
  if (!("decision" in part)) return [];
  const { state, sentence } = await store.decide(part.decision, { awaited: true });
  return state === "done" ? [] : [`Decision ${part.decision.id} is left out: ${sentence}`];
}

export type Counts = Readonly<Record<"articles" | "decisions" | "lists" | "corrections", number>>;

/** Passes parts on, and counts them by the way. */
export async function* counting(
  parts: AsyncIterable<BackupPart>,
  counts: { -readonly [Name in keyof Counts]: number },
): AsyncGenerator<BackupPart> {
  for await (const part of parts) {
    if ("article" in part) counts.articles += 1;
    else if ("decision" in part) counts.decisions += 1;
    else if ("list" in part) counts.lists += 1;
    else counts.corrections += 1;
    yield part;
  }
}
