import type { Decision, Proposal } from "../../graph/model/decisions.ts";
import { OnRecordError } from "../../graph/model/errors.ts";
import type { EntityKind } from "../../graph/model/kinds.ts";
import type { Node, Source } from "../../graph/api/views.ts";
import { isEntityKind } from "../../graph/model/kinds.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import type { Correction } from "./correction.ts";

/** How a name is to be read. */
type Reading = { readonly kind: EntityKind; readonly name: string } | { readonly kind: null; readonly name: null };

const NO_NAME: Reading = { kind: null, name: null };
/** Places where an entity is named that are looked through. */
const SOURCES_READ = 1_000;
/** Names of one entity that are learnt at most. */
const NAMES_MAX = 20;

/**
 * What a decision teaches for the reading of names: each name of its entity as articles write it, with the first sentence that has it. A
 * surname alone is nobody's, and is not learnt. Error: `learn/nothing`.
 */
export async function lessonsOf(store: GraphStore, decision: Decision): Promise<Correction[]> {
  const node = await store.node(decision.entity);
  const reading = node === undefined ? undefined : await readingOf(store, decision, node);
  if (node === undefined || reading === undefined) throw nothing(decision);
  const page = await store.sources(decision.entity, { limit: SOURCES_READ, offset: 0 });
  const named = new Map<string, Source>();
  for (const source of page?.items ?? [])
    if (isTelling(source.words, node, reading) && !named.has(source.words)) named.set(source.words, source);
  if (named.size === 0) throw nothing(decision);
  return [...named.values()].slice(0, NAMES_MAX).map((source, at) => lineOf(decision, source, reading, at + 1));
}

async function readingOf(store: GraphStore, decision: Proposal, node: Node): Promise<Reading | undefined> {
  if (!isEntityKind(node.kind)) return undefined;
  switch (decision.action) {
    case "rename":
      return { kind: node.kind, name: decision.name };
    case "set-kind":
      return { kind: decision.kind, name: node.name };
    case "drop":
      return NO_NAME;
    case "merge": {
      const into = await store.node(decision.into);
      return into !== undefined && isEntityKind(into.kind) ? { kind: into.kind, name: into.name } : undefined;
    }
    case "split":
    case "never-merge":
      return undefined;
  }
}

function isTelling(words: string, { name }: Node, { kind }: Reading): boolean {
  if (words.includes("\n")) return false;
  if (words.includes(" ")) return true;
  return words === name && kind !== "Person" && kind !== "Official";
}

function lineOf(decision: Decision, { words, context, article }: Source, reading: Reading, at: number): Correction {
  const start = Math.max(0, context.indexOf(words));
  const id = `${decision.id}-${at}`;
  const corrections = [{ start, end: start + words.length, ...reading }];
  return { id, text: context, corrections, decision: decision.id, article: article.id };
}

function nothing({ action, entity }: Proposal): OnRecordError {
  const sentence =
    action === "split" || action === "never-merge"
      ? `Nothing can be learnt from a ${action}: it is about who is meant, not about how a name is read.`
      : `Nothing can be learnt from this ${action}: no article has a name of ${entity} that is more than a surname.`;
  return new OnRecordError("learn/nothing", sentence, "Decide without learning.");
}
