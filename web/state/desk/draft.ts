import type { Proposal } from "../../../graph/model/decisions.ts";
import { signature } from "./queue.ts";
import type { State } from "../state.ts";
import type { Task } from "../view.ts";

type Unsigned = Proposal extends infer One ? (One extends Proposal ? Omit<One, "who" | "note"> : never) : never;

/** The correction that is filled in, as it will be given; undefined while something is missing. */
export function drafted(state: Pick<State, "view" | "desk">): Proposal | undefined {
  const { focus, task } = state.view;
  const what = focus === undefined || task === undefined ? undefined : unsigned(focus, task, state.desk.draft);
  return what && { ...what, ...signature(state) };
}

/** The same without who and why: what it changes does not depend on them. */
export function previewed(state: Pick<State, "view" | "desk">): Proposal | undefined {
  const proposal = drafted(state);
  return proposal && { ...proposal, who: "unknown", note: "" };
}

function unsigned(
  entity: string,
  task: Task,
  { other, keep, mentions, name, kind }: State["desk"]["draft"],
): Unsigned | undefined {
  switch (task) {
    case "merge":
      if (!other || other.id === entity) return undefined;
      return keep === entity
        ? { action: "merge", entity: other.id, into: entity }
        : { action: "merge", entity, into: other.id };
    case "never-merge":
      return other && other.id !== entity ? { action: "never-merge", entity, other: other.id } : undefined;
    case "split":
      return mentions.length > 0 ? { action: "split", entity, mentions: [...mentions] } : undefined;
    case "rename":
      return name ? { action: "rename", entity, name } : undefined;
    case "set-kind":
      return kind && { action: "set-kind", entity, kind };
    case "drop":
      return { action: "drop", entity };
    case "why":
    case "compare":
      return undefined;
  }
}
